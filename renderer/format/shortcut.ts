/** Shortcuts: whether one was pressed, and how it is written on a platform. */

/** A key, with what is held down beside it. `mod` is Ctrl, on a Mac Cmd. */
export interface Shortcut {
  /** As `KeyboardEvent.key` names it, letters small. */
  key: string;
  mod?: boolean;
  shift?: boolean;
}

/** What of a key press tells a shortcut. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a shortcut was pressed, and nothing beside it. */
export function isPressed(press: Press, { key, mod = false, shift = false }: Shortcut, mac: boolean): boolean {
  const isMod = press.ctrlKey === (mod && !mac) && press.metaKey === (mod && mac);
  // Where `?` is on a keyboard, and with what, is that keyboard's business.
  const isShift = key === '?' || press.shiftKey === shift;
  return isMod && isShift && !press.altKey && isKey(press, key);
}

/**
 * On keyboards whose key has another script's letter or another sign (`&` where others have the 1), its place counts; one
 * that has a letter or a digit of ours is taken at its word.
 */
function isKey({ key, code }: Press, wanted: string): boolean {
  if (key === wanted || key.toLowerCase() === wanted) return true;
  if (!/^[a-z\d]$/.test(wanted) || /^[a-z\d]$/i.test(key)) return false;
  return code === (/\d/.test(wanted) ? `Digit${wanted}` : `Key${wanted.toUpperCase()}`);
}

/** What Apple prints on its keys, or in its menus. */
const macKeys: Record<string, string> = {
  Enter: '↩',
  Escape: 'esc',
  Home: '↖',
  End: '↘',
};
const arrows: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/**
 * How a shortcut is written.
 * @param labels of the keys in the page's language, by the key's name
 * @returns the keys one by one: `⇧`, `⌘` and `C` on a Mac, `Ctrl`, `Shift` and `C` elsewhere
 */
export function keysOf({ key, mod, shift }: Shortcut, mac: boolean, labels: Record<string, string>): string[] {
  const label = arrows[key] ?? (mac ? macKeys[key] : labels[key]) ?? (key.length === 1 ? key.toUpperCase() : key);
  if (mac) return [...(shift ? ['⇧'] : []), ...(mod ? ['⌘'] : []), label];
  return [...(mod ? [labels.Control ?? 'Ctrl'] : []), ...(shift ? [labels.Shift ?? 'Shift'] : []), label];
}

/** @returns the same in one: `⇧⌘C` on a Mac, `Ctrl+Shift+C` elsewhere */
export function writtenShortcut(shortcut: Shortcut, mac: boolean, labels: Record<string, string>): string {
  return keysOf(shortcut, mac, labels).join(mac ? '' : '+');
}

/** @returns the value of `aria-keyshortcuts` */
export function ariaShortcut({ key, mod, shift }: Shortcut, mac: boolean): string {
  const label = key.length === 1 ? key.toUpperCase() : key;
  return [...(mod ? [mac ? 'Meta' : 'Control'] : []), ...(shift ? ['Shift'] : []), label].join('+');
}
