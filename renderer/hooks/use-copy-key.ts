import type { Failure } from '../../shared/errors';
import { text } from '../messages';
import { useAnnounce } from '../stores/announcer';
import { useBridge, useSnapshot } from '../stores/app-context';
import { useCommand } from './use-command';

interface CopyKeyOptions {
  onFailure: (failure?: Failure) => void;
  /** Is called after each attempt, and given when the offline copy was confirmed if the key came from that. */
  onAttempt?: ((confirmedAt: number | undefined) => void) | undefined;
  onCopied?: () => void;
}

/** Copies the key, and says so to screen readers: wherever it is asked for, it is the same. */
export function useCopyKey({ onFailure, onAttempt, onCopied }: CopyKeyOptions) {
  const copy = useCommand(useBridge().account.copyKey);
  const announce = useAnnounce();
  const clipboardSeconds = useSnapshot(({ settings }) => settings.clipboardSeconds);
  const run = async () => {
    const result = await copy.run();
    if (!result) return;
    onFailure(result.ok ? undefined : result.error);
    const from = result.ok && result.value.source === 'offline-copy' ? result.value.confirmedAt : undefined;
    onAttempt?.(from);
    if (!result.ok) return;
    onCopied?.();
    const whence = from === undefined ? '' : ` ${text.offline.copiedAnnouncement}`;
    announce(`${text.key.copiedAnnouncement(clipboardSeconds)}${whence}`);
  };
  return { run, pending: copy.pending };
}
