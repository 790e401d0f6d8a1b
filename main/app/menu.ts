import { app, type BrowserWindow, Menu } from 'electron';
import { type ContextMenuTarget, contextMenu, menuBar } from './menu-items';

/**
 * The menu of the app. macOS shows it; elsewhere the window hides it, and only its shortcuts work.
 * @param options `development`: with reload and developer tools; `openHelp`: what *Help* does
 */
export function installMenu(options: { development: boolean; openHelp: () => void }): void {
  const items = menuBar({ ...options, platform: process.platform, appName: app.getName() });
  Menu.setApplicationMenu(Menu.buildFromTemplate(items));
}

/** Opens the menu of the right mouse button, where there is something to cut, copy or paste. */
export function showContextMenu(window: BrowserWindow, target: ContextMenuTarget): void {
  const items = contextMenu(target);
  if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
}
