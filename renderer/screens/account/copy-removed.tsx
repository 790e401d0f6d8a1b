import { Notice } from '../../components/notice';
import { text } from '../../messages';
import { useSnapshot } from '../../stores/app-context';

const words = text.offline;

/** The kept key was removed, because the portal says that it is not this user's to have any more. */
export function CopyRemoved() {
  const removed = useSnapshot((snapshot) => snapshot.copyRemoved);
  if (!removed) return null;
  return (
    <Notice tone="warning" title={words.removed} role="alert">
      <p>{words.removedReasons[removed.reason]}</p>
      <p>{removed.reason === 'no-key' ? words.removedWithKey : words.removedNext}</p>
    </Notice>
  );
}
