import { Lock } from 'lucide-react';
import { actionOf } from '../actions/actions';
import { useCommand } from '../hooks/use-command';
import { useShortcutNames } from '../hooks/use-shortcut-names';
import { text } from '../messages';
import { useBridge, useSnapshot } from '../stores/app-context';
import './lock-button.css';
import { IconButton } from './icon-button';

const shortcut = actionOf('lock').shortcuts?.[0] ?? { key: '' };

/** Locks the app at once, as the menu's item does. */
export function LockButton() {
  const lock = useCommand(useBridge().lock.lock);
  const canLock = useSnapshot((snapshot) => snapshot.canLock);
  const { written, aria } = useShortcutNames();
  if (!canLock) return null;
  return (
    <IconButton
      icon={Lock}
      className="lock-button"
      name={text.lock.now}
      tip={`${text.lock.now} (${written(shortcut)})`}
      tipAt="end"
      aria-keyshortcuts={aria(shortcut)}
      onClick={() => void lock.run()}
    />
  );
}
