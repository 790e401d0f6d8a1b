import { Notice } from '../../components/notice';
import { failureTexts } from '../../messages/failures';
import { locale } from '../../messages/language';
import { text } from '../../messages/later';
import { useSnapshot } from '../../stores/app-context';

/** Says when what is done is not recorded as it should be; nothing when all is well. */
export function RecordingNote() {
  const { recording, failure, waiting } = useSnapshot((snapshot) => snapshot.activity);
  const words = text.activity;
  if (recording === 'stopped' && failure) {
    const { title } = failureTexts[failure.code];
    const next = words.stoppedNext[failure.code];
    return (
      <Notice tone="warning" title={words.stopped} role="status">
        <p>
          {title}. {next !== undefined && `${next} `}
          {words.stoppedAgain}
        </p>
        <p>{words.stoppedMeans(waiting, waiting.toLocaleString(locale))}</p>
      </Notice>
    );
  }
  if (recording !== 'unchained') return null;
  return (
    <Notice tone="info" title={words.unchained} role="status">
      <p>{words.unchainedMeans}</p>
    </Notice>
  );
}
