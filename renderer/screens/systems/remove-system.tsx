import type { System } from '../../../shared/systems';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { FailureNote } from '../../components/failure-note';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages/later';
import { useAnnounce } from '../../stores/announcer';
import { useBridge } from '../../stores/app-context';

const words = text.systems.form;

/** Asks once more before a system leaves the list. */
export function RemoveSystem({ system: { id, name }, onClose }: { system: System; onClose: () => void }) {
  const announce = useAnnounce();
  const remove = useCommand(useBridge().systems.remove);
  const run = async () => {
    const result = await remove.run({ id });
    if (!result?.ok) return;
    announce(words.removed(name));
    onClose();
  };
  return (
    <Dialog
      question={words.removeQuestion(name)}
      busy={remove.pending}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            {text.cancel}
          </Button>
          <Button look="primary" busy={remove.pending} onClick={() => void run()}>
            {words.remove}
          </Button>
        </>
      }
    >
      <p>{words.removeMeans}</p>
      {remove.failure && <FailureNote failure={remove.failure} />}
    </Dialog>
  );
}
