import type { Connectivity } from '../../shared/permissions';
import type { AccountStatus } from '../../shared/portal-api';
import { text } from '../messages';
import './status-mark.css';

/** An account's status: a dot and a word, so that colour alone says nothing; `words` in the place of the usual one. */
export function StatusMark({ status, words }: { status: AccountStatus; words?: string | undefined }) {
  return (
    <span className={`mark mark-${status}`}>
      <i className="mark-dot" aria-hidden="true" />
      {words ?? text.statusNames[status]}
    </span>
  );
}

/** Whether the portal can be reached. */
export function ConnectivityMark({ connectivity }: { connectivity: Connectivity }) {
  return (
    <span className={`mark mark-${connectivity}`} role="status" title={text.frame[connectivity]}>
      <i className="mark-dot" aria-hidden="true" />
      <span className="mark-words">{text.frame[connectivity]}</span>
    </span>
  );
}
