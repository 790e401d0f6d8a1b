import { Button } from '../../components/button';
import { Consequences } from '../../components/consequences';
import { Dialog } from '../../components/dialog';
import { FailureNote } from '../../components/failure-note';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useAnnounce } from '../../stores/announcer';
import { useBridge } from '../../stores/app-context';

const words = text.stored;

interface RemoveAllDialogProps {
  /** Whether there are changes to keys whose outcome is not known yet: nobody could find it out any more. */
  hasUnsettled: boolean;
  onClose: () => void;
}

/** What goes with everything that is stored, before it goes. */
export function RemoveAllDialog({ hasUnsettled, onClose }: RemoveAllDialogProps) {
  const removeAll = useCommand(useBridge().keychain.removeAll);
  const announce = useAnnounce();
  const remove = async () => {
    const result = await removeAll.run();
    if (result?.ok) announce(words.removed);
  };
  const consequences = hasUnsettled ? [...words.consequences, words.unsettledLost] : words.consequences;
  return (
    <Dialog
      question={words.question}
      busy={removeAll.pending}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus disabled={removeAll.pending} onClick={onClose}>
            {text.cancel}
          </Button>
          <Button look="danger" busy={removeAll.pending} onClick={() => void remove()}>
            {words.removeAll}
          </Button>
        </>
      }
    >
      <Consequences of={consequences} />
      <p>{words.stays}</p>
      {removeAll.failure && <FailureNote failure={removeAll.failure} />}
    </Dialog>
  );
}
