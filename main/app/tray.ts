/** The system's tray, on macOS the menu bar. */
import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';
import icon from '../../docs/icon/icon.png?asset';
import glyph from '../../docs/icon/tray.png?asset';
import type { Log } from '../ports';
import type { TrayPort } from './tray-control';
import type { TrayAction, TrayItem } from './tray-items';

/** Height of the sign, in points; it is drawn for displays of both densities. */
const size = 16;

/** @param name what the pointer reads on it */
export function systemTray(name: string, log: Log): TrayPort {
  let tray: Tray | undefined;

  function present(): Tray {
    if (tray) return tray;
    const made = new Tray(picture());
    made.setToolTip(name);
    tray = made;
    return made;
  }

  return {
    show(items, act) {
      try {
        const menu = Menu.buildFromTemplate(items.map((item) => menuItem(item, act)));
        const shown = present();
        shown.setContextMenu(menu);
        shown.removeAllListeners('click');
        // On macOS a click opens the menu.
        if (process.platform !== 'darwin') shown.on('click', () => act('open'));
      } catch (thrown) {
        log.warn('tray-not-shown', { error: thrown instanceof Error ? thrown.name : 'unknown' });
      }
    },
    hide() {
      tray?.destroy();
      tray = undefined;
    },
  };
}

function menuItem({ label, action }: TrayItem, act: (action: TrayAction) => void): MenuItemConstructorOptions {
  if (label === undefined) return { type: 'separator' };
  // An ampersand in a company's name is no mark of a shortcut.
  const shown = process.platform === 'darwin' ? label : label.replaceAll('&', '&&');
  return action === undefined ? { label: shown, enabled: false } : { label: shown, click: () => act(action) };
}

/** macOS colours a sign of one colour itself, as its bar is; the others show the app's own. */
function picture(): Electron.NativeImage {
  const mac = process.platform === 'darwin';
  const drawn = nativeImage.createFromPath(mac ? glyph : icon);
  const image = nativeImage.createEmpty();
  for (const scaleFactor of [1, 2]) {
    const side = size * scaleFactor;
    const buffer = drawn.resize({ width: side, height: side, quality: 'best' }).toPNG();
    image.addRepresentation({ scaleFactor, width: side, height: side, buffer });
  }
  image.setTemplateImage(mac);
  return image;
}
