import type { ApiKeyState } from '../../../shared/portal-api';
import { TimeText } from '../../components/time-text';
import { groupByFour } from '../../format/group';
import { text } from '../../messages';
import './key-facts.css';

/** What is known of a key without seeing it. */
export function KeyFacts({ apiKey }: { apiKey: ApiKeyState }) {
  const { fingerprint, createdAt, createdBy, lastUsedAt } = apiKey;
  return (
    <dl className="key-facts">
      {fingerprint !== undefined && (
        <div>
          <dt>{text.key.fingerprint}</dt>
          <dd className="code selectable" title={text.key.fingerprintWhy}>
            {groupByFour(fingerprint)}
          </dd>
        </div>
      )}
      {createdAt !== undefined && (
        <div>
          <dt>{text.key.made}</dt>
          <dd className="selectable">
            <TimeText at={createdAt} as="day" />, <TimeText at={createdAt} as="ago" />
            {createdBy !== undefined && <span className="key-by">{text.key.madeBy(createdBy)}</span>}
          </dd>
        </div>
      )}
      <div>
        <dt>{text.key.lastUsed}</dt>
        <dd className="selectable">
          {lastUsedAt === undefined ? text.key.neverUsed : <TimeText at={lastUsedAt} as="ago" />}
        </dd>
      </div>
    </dl>
  );
}
