import { app, type BrowserWindow, Menu } from 'electron';
import type { Words } from '../words';
import type { Spoken } from '../words/spoken';
import { type ContextMenuTarget, contextMenu, lockItem, menuBar } from './menu-items';

/**
 * The menu of the app, in its language of now. macOS shows it; elsewhere the window hides it, and only its shortcuts work.
 * @param options `development`: with reload and developer tools; `openHelp`: what *Help* does; `lock`: what *Lock now* does
 * @returns says whether there is anything to lock just now
 */
export function installMenu(options: {
  development: boolean;
  openHelp: () => void;
  lock: () => void;
  spoken: Spoken;
}): (canLock: boolean) => void {
  const { spoken, ...rest } = options;
  let canLock = false;
  function install(): Menu {
    const words = spoken.words().menu;
    const items = menuBar({ ...rest, words, canLock, platform: process.platform, appName: app.getName() });
    const made = Menu.buildFromTemplate(items);
    Menu.setApplicationMenu(made);
    return made;
  }

  let menu = install();
  spoken.subscribe(() => {
    menu = install();
  });
  return (can) => {
    canLock = can;
    const item = menu.getMenuItemById(lockItem);
    if (item && item.enabled !== canLock) item.enabled = canLock;
  };
}

/** Opens the menu of the right mouse button, where there is something to cut, copy or paste. */
export function showContextMenu(window: BrowserWindow, target: ContextMenuTarget, words: Words['menu']): void {
  const items = contextMenu(target, words);
  if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
}
