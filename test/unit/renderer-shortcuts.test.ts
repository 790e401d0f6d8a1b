import { describe, expect, it } from 'vitest';
import { actions } from '../../renderer/actions/actions';
import { gestures } from '../../renderer/actions/gestures';
import { ariaShortcut, isPressed, type Press, type Shortcut, writtenShortcut } from '../../renderer/format/shortcut';
import { nameOf } from '../../renderer/format/spell';
import { text } from '../../renderer/messages';

const press = (key: string, held = '', code = ''): Press => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});
const copy: Shortcut = { key: 'c', mod: true, shift: true };
const first: Shortcut = { key: '1', mod: true };

describe('a shortcut', () => {
  it.each<[string, Press, Shortcut, boolean, boolean]>([
    ['Ctrl, Shift and the letter', press('C', 'ctrl shift'), copy, false, true],
    ['with Caps Lock', press('c', 'ctrl shift'), copy, false, true],
    ['without Shift', press('c', 'ctrl'), copy, false, false],
    ['with Alt beside it, as AltGr does', press('C', 'ctrl shift alt'), copy, false, false],
    ['with Ctrl on a Mac', press('C', 'ctrl shift'), copy, true, false],
    ['with Cmd on a Mac', press('C', 'meta shift'), copy, true, true],
    ['with the Windows key', press('C', 'meta shift'), copy, false, false],
    ['with both', press('C', 'meta ctrl shift'), copy, false, false],
    ['at its place on a Cyrillic keyboard', press('С', 'ctrl shift', 'KeyC'), copy, false, true],
    ['at its place on a Dvorak keyboard, where J is', press('J', 'ctrl shift', 'KeyC'), copy, false, false],
    ['a digit where the digits need Shift', press('&', 'ctrl', 'Digit1'), first, false, true],
    ['a digit of the number pad', press('1', 'ctrl', 'Numpad1'), first, false, true],
    ['another digit', press('2', 'ctrl', 'Digit2'), first, false, false],
    ['a question mark with Shift', press('?', 'shift', 'Slash'), { key: '?' }, false, true],
    ['a question mark without Shift', press('?', '', 'KeyM'), { key: '?' }, false, true],
    ['a function key', press('F1', '', 'F1'), { key: 'F1' }, false, true],
  ])('%s', (_what, pressed, shortcut, mac, expected) => {
    expect(isPressed(pressed, shortcut, mac)).toBe(expected);
  });

  it.each<[Shortcut, string, string, string, string]>([
    [copy, 'Ctrl+Shift+C', '⇧⌘C', 'Control+Shift+C', 'Meta+Shift+C'],
    [{ key: ',', mod: true }, 'Ctrl+,', '⌘,', 'Control+,', 'Meta+,'],
    [{ key: 'F1' }, 'F1', 'F1', 'F1', 'F1'],
    [{ key: 'ArrowUp' }, '↑', '↑', 'ArrowUp', 'ArrowUp'],
    [{ key: 'Escape' }, 'Esc', 'esc', 'Escape', 'Escape'],
  ])('%j is written as on the platform', (shortcut, elsewhere, mac, aria, macAria) => {
    expect(writtenShortcut(shortcut, false, text.shortcuts.keys)).toBe(elsewhere);
    expect(writtenShortcut(shortcut, true, text.shortcuts.keys)).toBe(mac);
    expect(ariaShortcut(shortcut, false)).toBe(aria);
    expect(ariaShortcut(shortcut, true)).toBe(macAria);
  });

  it('means one thing in one place', () => {
    const all = actions.flatMap(({ name, shortcuts = [] }) =>
      shortcuts.map((one) => [writtenShortcut(one, false, {}), name] as const),
    );
    for (const [written, name] of all) {
      const others = all.filter(([other, it]) => other === written && it !== name).map(([, it]) => it);
      // One of the two is absent while the other is there.
      expect(others, written).toEqual(name === 'show-key' ? ['hide-key'] : name === 'hide-key' ? ['show-key'] : []);
    }
    const ofWindow = gestures.filter(({ group }) => group === 'window').flatMap(({ shortcuts }) => shortcuts);
    const taken = new Set(all.map(([written]) => written));
    expect(ofWindow.filter((one) => taken.has(writtenShortcut(one, false, {})))).toEqual([]);
  });
});

describe('the name of a character', () => {
  it.each([
    ['A', 'capital A'],
    ['l', 'small l'],
    ['0', 'zero'],
    ['1', 'one'],
    ['O', 'capital O'],
    ['-', 'hyphen'],
    ['_', 'underscore'],
    ['é', 'small é'],
    ['ß', 'small ß'],
    ['字', '字'],
  ])('%s: %s', (character, name) => expect(nameOf(character, text.spell)).toBe(name));

  it('is another for each character that can be typed', () => {
    const all = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
    const names = all.map((one) => nameOf(one, text.spell));
    expect(new Set(names).size).toBe(94);
    expect(names.filter((name, index) => name === all[index])).toEqual([]);
  });
});
