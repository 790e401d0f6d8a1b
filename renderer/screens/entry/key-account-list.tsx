import { KeyRound } from 'lucide-react';
import { Button } from '../../components/button';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';

/** Before anybody is signed in: the way to the accounts that were added by their key, and to a further one. */
export function KeyAccountList({ onAdd }: { onAdd?: (() => void) | undefined }) {
  const accounts = useSnapshot((snapshot) => snapshot.keyAccounts);
  const open = useCommand(useBridge().keyAccounts.open);
  return (
    <>
      {onAdd && (
        <Button look="quiet" className="button-inline" onClick={onAdd}>
          {text.addKeyAccount.open}
        </Button>
      )}
      {accounts.length > 0 && (
        <ul className="entry-accounts" aria-label={text.addKeyAccount.listed}>
          {accounts.map(({ id, accountNumber, name }) => (
            <li key={id}>
              <Button look="quiet" icon={KeyRound} onClick={() => void open.run({ id })}>
                <span className="entry-account-name" title={name ?? text.keyAccount.addedByKey}>
                  {name ?? text.keyAccount.addedByKey}
                </span>
                <span className="code quiet">{accountNumber}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
