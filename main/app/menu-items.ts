import type { MenuItemConstructorOptions } from 'electron';

const separator: MenuItemConstructorOptions = { type: 'separator' };

interface MenuOptions {
  platform: string;
  appName: string;
  development: boolean;
  openHelp: () => void;
  lock: () => void;
}

/** The item that locks the app, to be found again when it changes whether it can be used. */
export const lockItem = 'lock';

/** @returns the menus of the app; on macOS with its own and the window's, as users expect them there */
export function menuBar({ platform, appName, development, openHelp, lock }: MenuOptions): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    separator,
    { role: 'togglefullscreen' },
  ];
  const tools: MenuItemConstructorOptions[] = [
    separator,
    { role: 'reload' },
    { role: 'toggleDevTools', accelerator: 'F12' },
  ];
  const lockNow: MenuItemConstructorOptions = {
    id: lockItem,
    label: 'Lock now',
    accelerator: 'CmdOrCtrl+L',
    enabled: false,
    click: lock,
  };
  const file: MenuItemConstructorOptions = {
    label: 'File',
    submenu: mac ? [lockNow] : [lockNow, separator, { role: 'quit' }],
  };
  return [
    ...(mac ? [{ role: 'appMenu', label: appName } as const] : []),
    file,
    { role: 'editMenu' },
    { label: 'View', submenu: development ? [...view, ...tools] : view },
    { role: 'windowMenu' },
    { role: 'help', submenu: [{ label: 'etherFAX Support', click: openHelp }] },
  ];
}

/** What the right mouse button was pressed on. */
export interface ContextMenuTarget {
  isEditable: boolean;
  selectionText: string;
  editFlags: { canCut: boolean; canCopy: boolean; canPaste: boolean; canSelectAll: boolean };
}

/** @returns cut, copy and paste in a field; copy on selected text; nothing elsewhere */
export function contextMenu({ isEditable, selectionText, editFlags }: ContextMenuTarget): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = { role: 'copy', enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() ? [copy] : [];
  return [
    { role: 'cut', enabled: editFlags.canCut },
    copy,
    { role: 'paste', enabled: editFlags.canPaste },
    separator,
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}
