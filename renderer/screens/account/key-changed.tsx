import { Button } from '../../components/button';
import { FailureNote } from '../../components/failure-note';
import { Notice } from '../../components/notice';
import { groupByFour } from '../../format/group';
import { formatMoment } from '../../format/time';
import { useChecklist } from '../../hooks/use-checklist';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { locale } from '../../messages/language';
import { useBridge, useSnapshot } from '../../stores/app-context';
import { ToChecklist } from '../systems/to-checklist';

const words = text.keyChange;

/** Said loudly, until it was seen: somebody else has changed the key, and whoever goes on using the former one stops faxing. */
export function KeyChanged() {
  const keyChange = useSnapshot((snapshot) => snapshot.keyChange);
  const seen = useCommand(useBridge().account.dismissKeyChange);
  const checklist = useChecklist()?.checklist;
  if (!keyChange) return null;
  const { at, by, fingerprint, previous, copiedAt } = keyChange;
  return (
    <>
      <Notice
        tone="danger"
        title={words.title(at && formatMoment(Date.parse(at), locale), by)}
        role="alert"
        action={
          <Button busy={seen.pending} onClick={() => void seen.run()}>
            {words.seen}
          </Button>
        }
      >
        {copiedAt !== undefined && <p>{words.copied(formatMoment(copiedAt, locale))}</p>}
        {copiedAt === undefined && previous !== undefined && <p>{words.former(groupByFour(previous))}</p>}
        <p>{words.next}</p>
        {checklist && checklist.fingerprint === fingerprint && <ToChecklist />}
      </Notice>
      {seen.failure && <FailureNote failure={seen.failure} />}
    </>
  );
}
