import { app, Notification } from 'electron';
import type { Notifications } from '../ports';

/** The operating system's notifications; one that is shown makes no sound. */
export function systemNotifications(): Notifications {
  // Windows shows notifications of apps that it knows by their shortcut: the installer writes this id (electron-builder.yml) there.
  if (process.platform === 'win32' && app.isPackaged) app.setAppUserModelId('net.etherfax-admin.app');
  // A notification that nobody holds is collected as garbage, and its click with it.
  const shown = new Set<Notification>();
  return {
    show({ title, body }, onClick) {
      if (!Notification.isSupported()) return () => {};
      const notification = new Notification({ title, body, silent: true });
      const forget = () => void shown.delete(notification);
      shown.add(notification);
      notification.on('click', () => {
        forget();
        onClick();
      });
      notification.on('failed', forget);
      notification.show();
      return () => {
        forget();
        notification.close();
      };
    },
  };
}
