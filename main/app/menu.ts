import { app, type BrowserWindow, Menu } from 'electron';
import { type ContextMenuTarget, contextMenu, lockItem, menuBar } from './menu-items';

/**
 * The menu of the app. macOS shows it; elsewhere the window hides it, and only its shortcuts work.
 * @param options `development`: with reload and developer tools; `openHelp`: what *Help* does; `lock`: what *Lock now* does
 * @returns says whether there is anything to lock just now
 */
export function installMenu(options: {
  development: boolean;
  openHelp: () => void;
  lock: () => void;
}): (canLock: boolean) => void {
  const items = menuBar({ ...options, platform: process.platform, appName: app.getName() });
  const menu = Menu.buildFromTemplate(items);
  Menu.setApplicationMenu(menu);
  return (canLock) => {
    const item = menu.getMenuItemById(lockItem);
    if (item && item.enabled !== canLock) item.enabled = canLock;
  };
}

/** Opens the menu of the right mouse button, where there is something to cut, copy or paste. */
export function showContextMenu(window: BrowserWindow, target: ContextMenuTarget): void {
  const items = contextMenu(target);
  if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
}
