import { ariaShortcut, type Shortcut, writtenShortcut } from '../format/shortcut';
import { text } from '../messages';
import { useSnapshot } from '../stores/app-context';

/** How shortcuts are written on this platform, for people and for `aria-keyshortcuts`. */
export function useShortcutNames() {
  const mac = useSnapshot(({ platform }) => platform === 'darwin');
  return {
    mac,
    written: (shortcut: Shortcut) => writtenShortcut(shortcut, mac, text.shortcuts.keys),
    aria: (shortcut: Shortcut) => ariaShortcut(shortcut, mac),
  };
}
