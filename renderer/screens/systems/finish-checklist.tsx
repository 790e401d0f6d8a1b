import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { FailureNote } from '../../components/failure-note';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages/later';
import { useAnnounce } from '../../stores/announcer';
import { useBridge } from '../../stores/app-context';

const words = text.systems.checklist;

/** Asks before the checklist is put away. @param open how many systems are not marked as updated */
export function FinishChecklist({ open, onClose }: { open: number; onClose: () => void }) {
  const announce = useAnnounce();
  const finish = useCommand(useBridge().systems.finishChecklist);
  const run = async () => {
    const result = await finish.run();
    if (!result?.ok) return;
    announce(words.finished);
    onClose();
  };
  return (
    <Dialog
      question={words.finishQuestion}
      busy={finish.pending}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus={open > 0} onClick={onClose}>
            {text.cancel}
          </Button>
          <Button autoFocus={open === 0} look="primary" busy={finish.pending} onClick={() => void run()}>
            {words.finish}
          </Button>
        </>
      }
    >
      <p>{open > 0 ? words.finishMeans(open) : words.allUpdatedNext}</p>
      {finish.failure && <FailureNote failure={finish.failure} />}
    </Dialog>
  );
}
