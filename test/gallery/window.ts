/** The gallery's window: one state after another is shown in it, served with the origin and the policy that the app's page has. */
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, session } from 'electron';
import { pageAddress } from '../../main/app/page-files';
import { registerAppScheme, servePage } from '../../main/app/protocol';

registerAppScheme();
app.enableSandbox();
// Not awaited: Electron is ready only when this module has been evaluated.
void app.whenReady().then(() => {
  void servePage(session.defaultSession, { folder: fileURLToPath(new URL('../page', import.meta.url)) });
  const window = new BrowserWindow({ width: 1100, height: 800, webPreferences: { sandbox: true } });
  return window.loadURL(pageAddress({ language: 'en', format: undefined }));
});
