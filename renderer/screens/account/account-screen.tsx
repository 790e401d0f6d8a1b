import { Button } from '../../components/button';
import { FailureNote } from '../../components/failure-note';
import { KeychainNote } from '../../components/keychain-note';
import { AccountSkeleton } from '../../components/skeleton';
import { isByPolicy } from '../../format/by-policy';
import { useArrivalFocus } from '../../hooks/use-arrival-focus';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import { AccountInformation } from './account-information';
import './account-screen.css';
import { ApiKeyCard } from './api-key-card';
import { CopyRemoved } from './copy-removed';
import { KeyChanged } from './key-changed';
import { OfflineNote } from './offline-note';

/** Settings > Account. */
export function AccountScreen() {
  const account = useSnapshot((snapshot) => snapshot.account);
  const failure = useSnapshot((snapshot) => snapshot.accountFailure);
  const offline = useSnapshot(({ connectivity }) => connectivity === 'offline');
  const reload = useCommand(useBridge().account.reload);
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const again = (
    <Button busy={reload.pending} onClick={() => void reload.run()}>
      {text.tryAgain}
    </Button>
  );
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text.account.heading}
      </h1>
      <div className="banners">
        <KeyChanged />
        <CopyRemoved />
        {account && <OfflineNote again={again} />}
        <KeychainNote title={text.frame.sessionEnds} />
        {!account && failure && (
          <FailureNote
            failure={failure}
            action={again}
            {...(offline && { tone: 'warning', ...(!isByPolicy(failure) && { next: text.offline.nothingKept }) })}
          />
        )}
      </div>
      {!account && !failure && <AccountSkeleton />}
      {account && (
        <>
          <AccountInformation account={account} />
          <ApiKeyCard key={account.accountNumber} account={account} />
        </>
      )}
    </>
  );
}
