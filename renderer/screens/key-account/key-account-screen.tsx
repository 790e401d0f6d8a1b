import type { KeyAccountView } from '../../../shared/snapshot';
import { Button } from '../../components/button';
import { FailureNote } from '../../components/failure-note';
import { KeychainNote } from '../../components/keychain-note';
import { isByPolicy } from '../../format/by-policy';
import { useArrivalFocus } from '../../hooks/use-arrival-focus';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import '../account/account-screen.css';
import { KeptKeyCard } from './kept-key-card';
import { RemoveRow } from './remove-row';
import { RestInformation } from './rest-information';

/** Settings > Account, of an account that was added by its API key. */
export function KeyAccountScreen() {
  const keyAccount = useSnapshot((snapshot) => snapshot.keyAccount);
  const heading = useArrivalFocus<HTMLHeadingElement>();
  if (keyAccount === undefined) return null;
  const key = <KeptKeyCard key="key" keyAccount={keyAccount} />;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text.account.heading}
      </h1>
      <Banners unreadable={keyAccount.unreadable} checking={keyAccount.checking} />
      {/* A key that no longer works is what this page is about. */}
      {keyAccount.refused && key}
      <RestInformation keyAccount={keyAccount} />
      {!keyAccount.refused && key}
      <RemoveRow keyAccount={keyAccount} />
    </>
  );
}

function Banners({ unreadable, checking }: Pick<KeyAccountView, 'unreadable' | 'checking'>) {
  const failure = useSnapshot((snapshot) => snapshot.accountFailure);
  const canCopy = useSnapshot(({ permissions }) => permissions.copy.allowed);
  const reload = useCommand(useBridge().account.reload);
  return (
    <div className="banners">
      {unreadable && <FailureNote failure={unreadable} of="key-account" />}
      {failure && (
        <FailureNote
          failure={failure}
          of="key-account"
          tone="warning"
          title={canCopy ? text.keyAccount.fromKeychainTitle : text.keyAccount.offlineTitle}
          role="status"
          action={
            <Button busy={reload.pending || checking} onClick={() => void reload.run()}>
              {text.tryAgain}
            </Button>
          }
        >
          {!isByPolicy(failure) && <p>{text.keyAccount.asksAgain}</p>}
        </FailureNote>
      )}
      {!unreadable && <KeychainNote title={text.keyAccount.notKeptTitle} of="key-account" />}
    </div>
  );
}
