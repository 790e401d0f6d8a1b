/** The least that Electron can be: a window of the app's size with one heading, behind a bridge with one function. */
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, ipcMain } from 'electron';

app.enableSandbox();
ipcMain.handle('echo', (_event, value) => value);
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1100,
    height: 800,
    show: false,
    webPreferences: { preload: fileURLToPath(new URL('preload.cjs', import.meta.url)), sandbox: true },
  });
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => window.show());
  void window.loadFile(fileURLToPath(new URL('index.html', import.meta.url)));
});
app.on('window-all-closed', () => app.quit());
