import { describe, expect, it, vi } from 'vitest';
import { contextMenu, lockItem, menuBar } from '../../main/app/menu-items';
import { wordsIn } from '../../main/words';
import { languages } from '../../shared/languages';

const words = wordsIn('en').menu;
const options = {
  words,
  appName: 'etherFAX Admin',
  development: false,
  canLock: false,
  openHelp: () => {},
  lock: () => {},
};
const rolesOf = (items: ReturnType<typeof menuBar>): string[] =>
  items
    .flatMap((item) => [item.role ?? '', ...(Array.isArray(item.submenu) ? rolesOf(item.submenu) : [])])
    .filter(Boolean);

describe('the menu', () => {
  it.each(['darwin', 'win32', 'linux'])('has the edit, window and help menus on %s', (platform) => {
    expect(rolesOf(menuBar({ ...options, platform }))).toEqual(
      expect.arrayContaining(['editMenu', 'windowMenu', 'help']),
    );
  });

  it('has the menu of the app on macOS, and a way to quit elsewhere', () => {
    expect(rolesOf(menuBar({ ...options, platform: 'darwin' }))[0]).toBe('appMenu');
    expect(rolesOf(menuBar({ ...options, platform: 'win32' }))).toContain('quit');
  });

  it('has developer tools in development alone', () => {
    expect(rolesOf(menuBar({ ...options, platform: 'linux' }))).not.toContain('toggleDevTools');
    expect(rolesOf(menuBar({ ...options, platform: 'linux' }))).not.toContain('reload');
    expect(rolesOf(menuBar({ ...options, platform: 'linux', development: true }))).toEqual(
      expect.arrayContaining(['toggleDevTools', 'reload']),
    );
  });

  it.each(['darwin', 'win32', 'linux'])(
    'locks the app by name and by shortcut on %s, once it can be used',
    (platform) => {
      const lock = vi.fn();
      const items = menuBar({ ...options, platform, lock }).flatMap(({ submenu }) =>
        Array.isArray(submenu) ? submenu : [],
      );
      const item = items.find(({ id }) => id === lockItem);
      expect(item).toMatchObject({ label: 'Lock now', accelerator: 'CmdOrCtrl+L', enabled: false });
      item?.click?.({} as never, undefined, {} as never);
      expect(lock).toHaveBeenCalledOnce();
    },
  );

  it('opens the help it is given', () => {
    const openHelp = vi.fn();
    const help = menuBar({ ...options, platform: 'linux', openHelp }).find((item) => item.role === 'help');
    const item = Array.isArray(help?.submenu) ? help.submenu[0] : undefined;
    item?.click?.({} as never, undefined, {} as never);
    expect(openHelp).toHaveBeenCalledOnce();
  });
});

describe.each(languages)('in the language %s', (language) => {
  const words = wordsIn(language).menu;
  const unnamed = (items: ReturnType<typeof menuBar>): unknown[] =>
    items.flatMap((item) => [
      ...(item.label === undefined && item.type !== 'separator' ? [item] : []),
      ...(Array.isArray(item.submenu) ? unnamed(item.submenu) : []),
    ]);

  it.each(['darwin', 'win32', 'linux'])(
    'no item on %s is left to Electron, which names its own in English',
    (platform) => {
      const items = menuBar({ ...options, words, platform });
      expect(unnamed(items)).toEqual([]);
      // What a role opens by itself, too.
      for (const { role, submenu } of items) if (role !== undefined) expect(submenu).toBeInstanceOf(Array);
    },
  );

  it('the right mouse button is no other', () => {
    const editFlags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true };
    expect(unnamed(contextMenu({ isEditable: true, selectionText: '', editFlags }, words))).toEqual([]);
  });
});

it('the menu that is made anew can be used as the one before', () => {
  const items = menuBar({ ...options, platform: 'linux', canLock: true }).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu : [],
  );
  expect(items.find(({ id }) => id === lockItem)?.enabled).toBe(true);
});

describe('the right mouse button', () => {
  const all = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true };

  it('offers editing in a field', () => {
    const items = contextMenu({ isEditable: true, selectionText: '', editFlags: { ...all, canCopy: false } }, words);
    expect(items.map((item) => item.role).filter(Boolean)).toEqual(['cut', 'copy', 'paste', 'selectAll']);
    expect(items.find((item) => item.role === 'copy')?.enabled).toBe(false);
  });

  it('offers to copy selected text', () => {
    expect(contextMenu({ isEditable: false, selectionText: 'text', editFlags: all }, words)).toEqual([
      { role: 'copy', label: 'Copy', enabled: true },
    ]);
  });

  it('offers nothing elsewhere', () => {
    expect(contextMenu({ isEditable: false, selectionText: ' ', editFlags: all }, words)).toEqual([]);
  });
});
