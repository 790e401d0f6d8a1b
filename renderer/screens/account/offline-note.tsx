import type { ReactNode } from 'react';
import { Confirmed } from '../../components/confirmed';
import { FailureDetails, FailureNote } from '../../components/failure-note';
import { Notice } from '../../components/notice';
import { ProxyAgain } from '../../components/proxy-again';
import { isByPolicy } from '../../format/by-policy';
import { useElapsed, wordsAfter } from '../../hooks/use-elapsed';
import { text } from '../../messages';
import { failureTexts } from '../../messages/failures';
import { useSnapshot } from '../../stores/app-context';

const words = text.offline;

/** That the account on the page is from the last time the portal was reached, why it is not now, and that it will be. */
export function OfflineNote({ again }: { again: ReactNode }) {
  const connectivity = useSnapshot((snapshot) => snapshot.connectivity);
  const confirmedAt = useSnapshot((snapshot) => snapshot.accountConfirmedAt);
  const failure = useSnapshot((snapshot) => snapshot.accountFailure);
  const isSlow = useElapsed(connectivity === 'connecting', wordsAfter);
  if (connectivity === 'offline') {
    // Trying again is of no use before the proxy knows who this is.
    const isProxy = failure?.code === 'connect.proxy-sign-in';
    const action = isProxy ? <ProxyAgain otherwise={again} /> : again;
    const title = isProxy ? failureTexts[failure.code].title : words.title;
    const next = isProxy ? words.needsProxy : words.reconnects;
    return (
      <Notice tone="warning" title={title} role="status" action={action}>
        <p>
          {confirmedAt !== undefined && (
            <>
              <Confirmed words={words.seen} at={confirmedAt} />.{' '}
            </>
          )}
          {failure && isByPolicy(failure) ? words.byPolicy : next}
        </p>
        {failure && (
          <FailureDetails failure={failure} summary={words.why}>
            <p className="offline-why">
              {failureTexts[failure.code].title}. {failureTexts[failure.code].means}
            </p>
          </FailureDetails>
        )}
      </Notice>
    );
  }
  if (failure)
    return <FailureNote failure={failure} tone="warning" title={text.account.stale} role="status" action={again} />;
  if (!isSlow) return null;
  return (
    <Notice tone="info" title={words.waiting} role="status">
      <p>
        <Confirmed words={words.seen} at={confirmedAt} />.
      </p>
    </Notice>
  );
}
