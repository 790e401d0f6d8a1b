import { keysOf, type Shortcut } from '../format/shortcut';
import { useShortcutNames } from '../hooks/use-shortcut-names';
import { text } from '../messages';
import './shortcut-keys.css';

/** A shortcut, key by key, as the platform writes it. */
export function ShortcutKeys({ shortcut }: { shortcut: Shortcut }) {
  const { mac } = useShortcutNames();
  return (
    <span className="shortcut-keys">
      {keysOf(shortcut, mac, text.shortcuts.keys).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
