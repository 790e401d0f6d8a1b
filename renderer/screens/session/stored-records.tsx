import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { StoredEntry } from '../../../shared/stored';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { KeychainNote } from '../../components/keychain-note';
import { TimeText } from '../../components/time-text';
import { groupByFour } from '../../format/group';
import { skeletonAfter, useElapsed } from '../../hooks/use-elapsed';
import { useStored } from '../../hooks/use-stored';
import { text } from '../../messages';
import './stored-records.css';

const words = text.stored;
const loadDialog = () => import('./remove-all-dialog');
const RemoveAllDialog = lazy(async () => ({ default: (await loadDialog()).RemoveAllDialog }));

/** What the app keeps on this computer, and the way to remove all of it. */
export function StoredRecords() {
  const { stored, failure, again, pending } = useStored();
  const [asking, setAsking] = useState(false);
  const close = useCallback(() => setAsking(false), []);
  const slow = useElapsed(!stored && !failure, skeletonAfter);
  useEffect(() => {
    // Before it is needed, so that a click does not wait for it.
    void loadDialog();
  }, []);

  return (
    <Card heading={words.heading} className="stored">
      <KeychainNote />
      {failure && (
        <FailureNote
          failure={failure}
          tone="warning"
          title={words.notListed}
          action={
            <Button busy={pending} onClick={again}>
              {text.tryAgain}
            </Button>
          }
        />
      )}
      {slow && <p className="quiet">{text.loading}</p>}
      {stored && (
        <>
          <p className="quiet">{stored.entries.length === 0 ? words.nothing : words.places[stored.place]}</p>
          {stored.entries.length > 0 && (
            <ul className="stored-list" aria-label={words.heading}>
              {stored.entries.map((entry, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name of their own, and hold no state
                <StoredRow key={index} entry={entry} />
              ))}
            </ul>
          )}
        </>
      )}
      <div className="stored-remove">
        <div className="stored-remove-words">
          <h3>{words.removeAll}</h3>
          <p>{words.removeAllMeans}</p>
        </div>
        <Button look="danger-outline" disabled={stored?.entries.length === 0} onClick={() => setAsking(true)}>
          {words.removeAll}
        </Button>
      </div>
      {asking && (
        <Suspense>
          <RemoveAllDialog hasUnsettled={stored?.entries.some(isUnsettled) ?? false} onClose={close} />
        </Suspense>
      )}
    </Card>
  );
}

const isUnsettled = ({ kind }: StoredEntry) => kind === 'unsettled';

function StoredRow({ entry: { kind, label, detail, fingerprint, at, count, readable } }: { entry: StoredEntry }) {
  return (
    <li className="stored-row">
      <span className="stored-kind">{words.kinds[kind]}</span>
      <span className="stored-what selectable">
        {label}
        {readable && words.about[kind] && <span className="quiet">{words.about[kind]}</span>}
        {detail !== undefined && <span className={kind === 'sign-in' ? 'quiet' : 'code'}>{detail}</span>}
        {count !== undefined && <span className="quiet">{words.accounts(count)}</span>}
        {!readable && <span className="stored-damaged">{words.unreadable}</span>}
        {fingerprint !== undefined && (
          <span className="quiet" title={text.key.fingerprintWhy}>
            {words.withKey} <span className="code">{groupByFour(fingerprint)}</span>
          </span>
        )}
      </span>
      {at !== undefined && (
        <span className="stored-at">
          {words.times[kind]} <TimeText at={new Date(at).toISOString()} as="ago" />
        </span>
      )}
    </li>
  );
}
