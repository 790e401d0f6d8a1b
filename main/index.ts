/** The composition root: what the app is made of, and the order in which it comes to life. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, ipcMain } from 'electron';
import { toFailure } from '../shared/errors';
import { activityFolder } from './activity/disk';
import { aboutApp } from './app/about';
import { systemClipboard } from './app/clipboard';
import { systemClock } from './app/clock';
import { parseCommandLine } from './app/command-line';
import { computerUser } from './app/computer-user';
import { createDesk } from './app/desk';
import { printReport } from './app/diagnose';
import { openFolder } from './app/folder';
import { hardenApp, openExternalSafely } from './app/hardening';
import { watchInput, watchSystem } from './app/lock-events';
import { openLog, readLog } from './app/log';
import { installMenu } from './app/menu';
import { openNetwork } from './app/network';
import { systemNotifications } from './app/notifications';
import { appOrigin } from './app/page-files';
import { openPreferences } from './app/preferences';
import { registerAppScheme, servePage } from './app/protocol';
import { removeData } from './app/remove-data';
import { saveFileDialog } from './app/save-file';
import { openServers } from './app/servers';
import { pageSession } from './app/sessions';
import { systemLanguages } from './app/system-languages';
import { touchId } from './app/touch-id';
import { systemTray } from './app/tray';
import { keepTray } from './app/tray-control';
import { lazyUpdateSource } from './app/updates/lazy-source';
import { onWake } from './app/wake';
import { claimSingleInstance, focusWindow, openWindow, renewPage } from './app/window';
import { createCore } from './core';
import { commandHandlers } from './ipc/commands';
import { isOurPage } from './ipc/our-page';
import { snapshotPublisher } from './ipc/publish';
import { registerCommands } from './ipc/register';
import { createKeytarStore } from './keychain/keytar-store';
import { createMemoryStore } from './keychain/memory-store';
import { cookieKeyService, removeRecords } from './keychain/remove-records';
import { createSplittingStore } from './keychain/splitting-store';
import { permittedFetch } from './policy/permits';
import { readPolicy } from './policy/read-policy';
import { createUpdates } from './updates/updates';
import { createSpoken } from './words/spoken';

let window: BrowserWindow | undefined;
/** Brings the window to the front, or opens it again. */
let reveal = () => {};

registerAppScheme();
const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
hardenApp({ mayReload: devServer !== undefined });
const commandLine = parseCommandLine(process.argv);
// Awaited before the app is ready, so that Chromium opens nothing of what is to go.
if (commandLine.removeData) app.exit(await removeEverything());
else if (commandLine.diagnose) void printReport(commandLine);
else if (claimSingleInstance(() => reveal())) void run();
else app.quit();

async function run(): Promise<void> {
  const folder = app.getPath('userData');
  const logs = join(folder, 'logs');
  const log = openLog(logs);
  const about = aboutApp();
  log.info('started', { ...about });
  const preferences = openPreferences(folder, log);
  // An installed app takes the organisation's word from nobody but the system.
  const policy = await readPolicy(log, app.isPackaged ? undefined : commandLine.policy);

  const spoken = createSpoken(policy, preferences, systemLanguages);

  const network = openNetwork({
    policy,
    tell: (wishes) => core.state.update(wishes),
    addresses: () => {
      const { portal, restBase, keyAccount } = core.state.get();
      return [portal.address, restBase, keyAccount?.restBase ?? ''].filter((address) => address !== '');
    },
    clock: systemClock,
    log,
  });
  const fetch = permittedFetch(policy, network.fetch);
  const { openPortal, rest } = openServers(fetch, () => preferences.current().deviceId, log);
  const notifications = systemNotifications();
  const core = createCore({
    app: { version: app.getVersion(), platform: process.platform },
    policy,
    commandLinePortal: commandLine.portal,
    commandLineRest: commandLine.rest,
    lastPortal: {
      read: () => preferences.current().portalAddress,
      remember: (portalAddress) => preferences.update({ portalAddress }),
    },
    tray: {
      isWanted: () => preferences.current().tray ?? false,
      remember: (tray) => preferences.update({ tray }),
    },
    spoken,
    openPortal,
    rest,
    diagnosis: { about, rest, facts: network, readLog: () => readLog(logs) },
    activityFiles: activityFolder(join(folder, 'activity')),
    saveFile: saveFileDialog(() => window),
    keychain: createSplittingStore(createKeytarStore()),
    memory: createMemoryStore(Number.POSITIVE_INFINITY),
    clipboard: systemClipboard,
    biometrics: touchId(spoken),
    notifications,
    reveal: () => reveal(),
    renewPage: () => window && renewPage(window, spoken, log),
    systems: {
      folder: openFolder(join(folder, 'systems')),
      desk: createDesk(() => window),
      computerUser: computerUser(),
    },
    clock: systemClock,
    random: Math.random,
    log,
  });

  const updates = createUpdates({
    state: core.state,
    source: lazyUpdateSource({
      policy,
      fetch: network.fetch,
      quit: () => app.quit(),
    }),
    keyChanges: core.changeKey,
    leave() {
      app.off('before-quit', leaveNothingBehind);
      return core.stop();
    },
    clock: systemClock,
    random: Math.random,
    log,
  });

  await app.whenReady();
  const handlers = commandHandlers(core, updates, network, openExternalSafely);
  registerCommands({
    ipcMain,
    handlers,
    mayRun: (needs) => (needs === 'nothing' ? undefined : updates.refusal()) ?? core.refusal(needs),
    noteUse: core.idle.noteActivity,
    isOurFrame: (event) => isOurPage(event, window?.webContents, appOrigin),
    log,
  });
  core.state.subscribe(snapshotPublisher(() => window?.webContents, log));
  const noteCanLock = installMenu({
    development: !app.isPackaged,
    openHelp: () => void openHelp(),
    lock: () => core.lock.lock('asked'),
    spoken,
  });
  core.state.subscribe(({ canLock, lock }) => noteCanLock(canLock && !lock));
  watchSystem(core.lock.lock);
  onWake(core.networkChanged);
  core.idle.start();

  const page = pageSession({ mayConnect: devServer !== undefined });
  const built = fileURLToPath(new URL('../renderer', import.meta.url));
  servePage(page, devServer ? { devServer: new URL(devServer) } : { folder: built });

  const open = () => {
    window = openWindow({ session: page, preferences, spoken, log });
    watchInput(window.webContents, core.idle.noteActivity);
    window.once('closed', () => {
      window = undefined;
    });
    return window;
  };
  reveal = () => {
    if (window) focusWindow(window);
    else open();
  };
  spoken.subscribe(() => window && renewPage(window, spoken, log, 'language'));
  keepTray({
    state: core.state,
    quickCopy: core.quickCopy,
    favourites: core.recents,
    tray: systemTray(app.getName(), log),
    spoken,
    notify: (notice) => notifications.show(notice, () => reveal()),
    open: () => reveal(),
    lock: () => core.lock.lock('asked'),
    quit: () => app.quit(),
    clock: systemClock,
    log,
  });
  // The keychain and the network wait until there is something to see.
  open().once('ready-to-show', () => {
    void core.start();
    updates.start();
  });
  app.on('activate', () => window ?? open());
  app.on('window-all-closed', () => {
    // Who has the app in the tray goes on there.
    if (process.platform !== 'darwin' && !core.state.get().tray) app.quit();
  });
  app.on('before-quit', leaveNothingBehind);

  /** From the menu there is nobody to tell a refusal to but the log. */
  async function openHelp(): Promise<void> {
    try {
      await handlers['app.openSupport'](undefined);
    } catch (thrown) {
      log.warn('support.not-opened', { code: toFailure(thrown).code });
    }
  }

  /** Quitting waits for the clipboard to be cleared, once. */
  function leaveNothingBehind(event: Electron.Event): void {
    event.preventDefault();
    app.off('before-quit', leaveNothingBehind);
    void core.stop().finally(() => app.quit());
  }
}

/** @returns the code to exit with */
function removeEverything(): Promise<number> {
  const unlogged = { info: () => undefined, warn: () => undefined };
  const cookieKeys = process.platform === 'darwin' ? createKeytarStore({ service: cookieKeyService }) : undefined;
  return removeData({
    claim: () => app.requestSingleInstanceLock(),
    release: () => app.releaseSingleInstanceLock(),
    removeRecords: () => removeRecords(createSplittingStore(createKeytarStore()), cookieKeys, unlogged),
    folder: app.getPath('userData'),
    say: (line) => void process.stdout.write(`${line}\n`),
  });
}
