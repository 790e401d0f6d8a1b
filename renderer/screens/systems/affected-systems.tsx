import { useId } from 'react';
import { text } from '../../messages/later';
import { useSnapshot } from '../../stores/app-context';
import './affected-systems.css';

const words = text.systems.reset;

/** How many are named; the others are counted. */
const named = 6;

/** In the Reset dialog: which systems hold the key that is about to end. */
export function AffectedSystems() {
  const systems = useSnapshot((snapshot) => snapshot.systems?.systems);
  const id = useId();
  if (!systems) return null;
  if (systems.length === 0) return <p className="quiet">{words.none}</p>;
  // One more than is named is named as well: "and 1 more" takes its place.
  const shown = systems.length === named + 1 ? systems : systems.slice(0, named);
  return (
    <section className="affected" aria-labelledby={id}>
      <p id={id} className="affected-title">
        {words.stops(systems.length)}
      </p>
      <ul>
        {shown.map((system) => (
          <li key={system.id}>
            <span>{system.name}</span>
            {system.host !== '' && <span className="quiet">{system.host}</span>}
          </li>
        ))}
        {shown.length < systems.length && <li className="quiet">{words.more(systems.length - shown.length)}</li>}
      </ul>
    </section>
  );
}
