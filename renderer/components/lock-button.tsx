import { Lock } from 'lucide-react';
import { useCommand } from '../hooks/use-command';
import { text } from '../messages';
import { useBridge, useSnapshot } from '../stores/app-context';
import './lock-button.css';

/** Locks the app at once, as the menu's item does. */
export function LockButton() {
  const lock = useCommand(useBridge().lock.lock);
  const canLock = useSnapshot((snapshot) => snapshot.canLock);
  const mac = useSnapshot(({ platform }) => platform === 'darwin');
  if (!canLock) return null;
  return (
    <button
      type="button"
      className="lock-button"
      aria-label={text.lock.now}
      title={text.lock.nowHint(text.lock.shortcut(mac))}
      onClick={() => void lock.run()}
    >
      <Lock size={16} aria-hidden />
    </button>
  );
}
