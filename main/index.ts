/**
 * Where the app begins: with the window, and with what the window needs. All else (`compose.ts`) is loaded while the
 * system starts the page's process, which would be waited for anyhow.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, ipcMain, Menu } from 'electron';
import { aboutApp } from './app/about';
import { parseCommandLine } from './app/command-line';
import { hardenApp } from './app/hardening';
import { openLog } from './app/log';
import { keepOneWindow } from './app/one-window';
import { openPreferences } from './app/preferences';
import { registerAppScheme, servePage } from './app/protocol';
import { pageSession } from './app/sessions';
import { systemLanguages } from './app/system-languages';
import { claimSingleInstance } from './app/window';
import { receiveEarly } from './ipc/early-commands';
import { createSpoken } from './words/spoken';

/** Brings the window to the front, or opens it again. */
let reveal = () => {};

// Electron would make one of its own before ours is there.
Menu.setApplicationMenu(null);
registerAppScheme();
const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
hardenApp({ mayReload: devServer !== undefined });
const commandLine = parseCommandLine(process.argv);
// Awaited before the app is ready, so that Chromium opens nothing of what is to go.
if (commandLine.removeData) app.exit(await (await import('./app/remove-everything')).removeEverything());
else if (commandLine.diagnose) void (await import('./app/diagnose')).printReport(commandLine);
else if (claimSingleInstance(() => reveal())) void run();
else app.quit();

async function run(): Promise<void> {
  const folder = app.getPath('userData');
  const logs = join(folder, 'logs');
  const log = openLog(logs);
  log.info('started', { ...aboutApp() });
  const preferences = openPreferences(folder, log);
  // What the organisation says of it is read later, and the page loaded anew if that is another one.
  const spoken = createSpoken(preferences, systemLanguages);

  await app.whenReady();
  const session = pageSession({ mayConnect: devServer !== undefined });
  const built = fileURLToPath(new URL('../renderer', import.meta.url));
  const asked = servePage(session, devServer ? { devServer: new URL(devServer) } : { folder: built });
  const commands = receiveEarly(ipcMain);
  const window = keepOneWindow({ session, preferences, spoken, log });
  reveal = window.reveal;
  window.reveal();

  await asked;
  const { compose } = await import('./compose');
  await compose({ commandLine, folder, logs, log, preferences, spoken, window, commands });
}
