import { skeletonAfter, useElapsed, wordsAfter } from '../hooks/use-elapsed';
import { text } from '../messages';
import './skeleton.css';

/**
 * The shape of the account page while it loads: nothing at first, then the shape, then words.
 * @param waitingFor what is said then, if it is not the portal that is waited for
 */
export function AccountSkeleton({ waitingFor = text.waiting }: { waitingFor?: string }) {
  const shape = useElapsed(true, skeletonAfter);
  const words = useElapsed(true, wordsAfter);
  if (!shape) return null;
  return (
    <div className="skeleton">
      <div className="card skeleton-card" aria-hidden="true">
        <i className="skeleton-line skeleton-title" />
        <div className="skeleton-columns">
          {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((row) => (
            <i key={row} className="skeleton-line" />
          ))}
        </div>
      </div>
      <div className="card skeleton-card" aria-hidden="true">
        <i className="skeleton-line skeleton-title" />
        <i className="skeleton-line skeleton-key" />
        <i className="skeleton-line skeleton-facts" />
      </div>
      <p className="skeleton-words" role="status">
        {words ? waitingFor : <span className="visually-hidden">{text.loading}</span>}
      </p>
    </div>
  );
}
