import type { MenuItemConstructorOptions } from 'electron';
import type { Words } from '../words';

const separator: MenuItemConstructorOptions = { type: 'separator' };

interface MenuOptions {
  /** In the language of the app. Electron has names for roles of its own, but in English alone. */
  words: Words['menu'];
  platform: string;
  appName: string;
  development: boolean;
  /** Whether there is anything to lock just now. */
  canLock: boolean;
  openHelp: () => void;
  lock: () => void;
}

/** The item that locks the app, to be found again when it changes whether it can be used. */
export const lockItem = 'lock';

/** @returns the menus of the app; on macOS with its own and the window's, as users expect them there */
export function menuBar(options: MenuOptions): MenuItemConstructorOptions[] {
  const { words, platform, appName, development, openHelp } = options;
  const mac = platform === 'darwin';
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom', label: words.actualSize },
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    separator,
    { role: 'togglefullscreen', label: words.fullScreen },
  ];
  // For who makes the app, whose tools are in English.
  const tools: MenuItemConstructorOptions[] = [
    separator,
    { role: 'reload' },
    { role: 'toggleDevTools', accelerator: 'F12' },
  ];
  return [
    ...(mac ? [appMenu(words, appName)] : []),
    fileMenu(options, mac),
    { role: 'editMenu', label: words.edit, submenu: editing(words) },
    { label: words.view, submenu: development ? [...view, ...tools] : view },
    { role: 'windowMenu', label: words.window, submenu: windows(words, mac) },
    { role: 'help', label: words.help, submenu: [{ label: words.support, click: openHelp }] },
  ];
}

/** The first menu on macOS, whose items Apple's guidelines name. */
function appMenu(words: Words['menu'], appName: string): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    label: appName,
    submenu: [
      { role: 'about', label: words.about(appName) },
      separator,
      { role: 'services', label: words.services },
      separator,
      { role: 'hide', label: words.hide(appName) },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.unhide },
      separator,
      { role: 'quit', label: words.quitApp(appName) },
    ],
  };
}

function fileMenu({ words, canLock, lock }: MenuOptions, mac: boolean): MenuItemConstructorOptions {
  const lockNow: MenuItemConstructorOptions = {
    id: lockItem,
    label: words.lock,
    accelerator: 'CmdOrCtrl+L',
    enabled: canLock,
    click: lock,
  };
  return {
    label: words.file,
    submenu: mac ? [lockNow] : [lockNow, separator, { role: 'quit', label: words.quit }],
  };
}

function editing(words: Words['menu']): MenuItemConstructorOptions[] {
  return [
    { role: 'undo', label: words.undo },
    { role: 'redo', label: words.redo },
    separator,
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'delete', label: words.delete },
    separator,
    { role: 'selectAll', label: words.selectAll },
  ];
}

function windows(words: Words['menu'], mac: boolean): MenuItemConstructorOptions[] {
  const minimize: MenuItemConstructorOptions = { role: 'minimize', label: words.minimize };
  if (!mac) return [minimize, { role: 'close', label: words.close }];
  return [
    { role: 'close', label: words.close },
    minimize,
    { role: 'zoom', label: words.zoom },
    separator,
    { role: 'front', label: words.front },
  ];
}

/** What the right mouse button was pressed on. */
export interface ContextMenuTarget {
  isEditable: boolean;
  selectionText: string;
  editFlags: { canCut: boolean; canCopy: boolean; canPaste: boolean; canSelectAll: boolean };
}

/** @returns cut, copy and paste in a field; copy on selected text; nothing elsewhere */
export function contextMenu(
  { isEditable, selectionText, editFlags }: ContextMenuTarget,
  words: Words['menu'],
): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = { role: 'copy', label: words.copy, enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() ? [copy] : [];
  return [
    { role: 'cut', label: words.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
    separator,
    { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
  ];
}
