import type { Failure } from '../../../shared/errors';
import type { Mark, Signature, System } from '../../../shared/systems';
import { TimeText } from '../../components/time-text';
import { formatClock, formatDay } from '../../format/time';
import { useCommand } from '../../hooks/use-command';
import { locale } from '../../messages/language';
import { text } from '../../messages/later';
import { useBridge } from '../../stores/app-context';
import './mark-box.css';

const words = text.systems;

interface MarkBoxProps {
  system: System;
  mark: Mark;
  /** Who made the mark, if it is made. */
  signature: Signature | undefined;
  onFailure: (failure?: Failure) => void;
}

/** A box to tick, and beside it who ticked it and when. */
export function MarkBox({ system: { id, name }, mark, signature, onFailure }: MarkBoxProps) {
  const set = useCommand(useBridge().systems.mark);
  const run = async (done: boolean) => {
    const result = await set.run({ id, what: mark, done });
    if (result) onFailure(result.ok ? undefined : result.error);
  };
  return (
    <div className="mark-box">
      <label>
        <input
          type="checkbox"
          checked={signature !== undefined}
          aria-label={words.checklist.mark(name, words.markNames[mark])}
          onChange={(event) => void run(event.target.checked)}
        />
        {words.markNames[mark]}
      </label>
      {signature && (
        <span className="mark-signature">
          <span className="screen-only">
            <TimeText at={new Date(signature.at).toISOString()} as="ago" />
          </span>
          {/* On paper nobody knows how long ago that was. */}
          <span className="paper-only">
            {formatDay(signature.at, locale)}, {formatClock(signature.at, locale)}
          </span>{' '}
          {words.checklist.signed(signature.by)}
        </span>
      )}
    </div>
  );
}
