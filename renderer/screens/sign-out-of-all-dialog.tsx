import { Button } from '../components/button';
import { Consequences } from '../components/consequences';
import { Dialog } from '../components/dialog';
import { FailureNote } from '../components/failure-note';
import { useCommand } from '../hooks/use-command';
import { text } from '../messages';
import { useBridge } from '../stores/app-context';

/** The way out when the passcode is forgotten: what it takes with it, before it is done. */
export function SignOutOfAllDialog({ onClose }: { onClose: () => void }) {
  const leave = useCommand(useBridge().lock.signOutOfAll);
  return (
    <Dialog
      question={text.lock.outQuestion}
      busy={leave.pending}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus disabled={leave.pending} onClick={onClose}>
            {text.cancel}
          </Button>
          <Button look="danger" busy={leave.pending} onClick={() => void leave.run()}>
            {text.lock.out}
          </Button>
        </>
      }
    >
      <Consequences of={text.lock.outConsequences} />
      <p>
        {text.lock.outStays} {text.lock.outFaxing}
      </p>
      {leave.failure && <FailureNote failure={leave.failure} />}
    </Dialog>
  );
}
