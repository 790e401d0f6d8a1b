import type { KeyAccountView } from '../../../shared/snapshot';
import { Button } from '../../components/button';
import { Consequences } from '../../components/consequences';
import { Dialog } from '../../components/dialog';
import { FailureNote } from '../../components/failure-note';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge } from '../../stores/app-context';

const words = text.keyAccount;

/** What removing an account means, before it is done. */
export function RemoveDialog({
  keyAccount: { account },
  onClose,
}: {
  keyAccount: KeyAccountView;
  onClose: () => void;
}) {
  const remove = useCommand(useBridge().keyAccounts.remove);
  return (
    <Dialog
      question={words.removeQuestion(account.name ?? account.accountNumber)}
      busy={remove.pending}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus disabled={remove.pending} onClick={onClose}>
            {text.cancel}
          </Button>
          <Button look="danger" busy={remove.pending} onClick={() => void remove.run()}>
            {words.remove}
          </Button>
        </>
      }
    >
      <Consequences of={words.removeConsequences} />
      <p>{words.removeFaxing}</p>
      {remove.failure && <FailureNote failure={remove.failure} of="key-account" />}
    </Dialog>
  );
}
