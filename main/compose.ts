/**
 * The composition root: what the app is made of, and the order in which it comes to life. The window is there by then
 * (`index.ts`); the keychain and the network wait until there is something to see in it.
 */
import { join } from 'node:path';
import { app } from 'electron';
import { toFailure } from '../shared/errors';
import { activityFolder } from './activity/disk';
import { aboutApp } from './app/about';
import { systemClipboard } from './app/clipboard';
import { systemClock } from './app/clock';
import type { CommandLine } from './app/command-line';
import { computerUser } from './app/computer-user';
import { createDesk } from './app/desk';
import { openExternalSafely } from './app/external';
import { openFolder } from './app/folder';
import { watchInput, watchSystem } from './app/lock-events';
import { readLog } from './app/log';
import { installMenu } from './app/menu';
import { openNetwork } from './app/network';
import { systemNotifications } from './app/notifications';
import type { OneWindow } from './app/one-window';
import { appOrigin } from './app/page-files';
import type { PreferencesStore } from './app/preferences';
import { saveFileDialog } from './app/save-file';
import { openServers } from './app/servers';
import { touchId } from './app/touch-id';
import { systemTray } from './app/tray';
import { keepTray } from './app/tray-control';
import { lazyUpdateSource } from './app/updates/lazy-source';
import { onWake } from './app/wake';
import { renewPage } from './app/window';
import { createCore } from './core';
import { commandHandlers } from './ipc/commands';
import type { receiveEarly } from './ipc/early-commands';
import { isOurPage } from './ipc/our-page';
import { snapshotPublisher } from './ipc/publish';
import { registerCommands } from './ipc/register';
import { createKeytarStore } from './keychain/keytar-store';
import { createMemoryStore } from './keychain/memory-store';
import { createSplittingStore } from './keychain/splitting-store';
import { permittedFetch } from './policy/permits';
import { readPolicy } from './policy/read-policy';
import type { Log } from './ports';
import { createUpdates } from './updates/updates';
import type { Spoken } from './words/spoken';

/** What there is before everything else. */
export interface Beginnings {
  commandLine: CommandLine;
  /** The app's data folder. */
  folder: string;
  logs: string;
  log: Log;
  preferences: PreferencesStore;
  spoken: Spoken;
  window: OneWindow;
  /** Where the page's commands come in. */
  commands: ReturnType<typeof receiveEarly>;
}

/** To be called once, when the app is ready. */
export async function compose({
  commandLine,
  folder,
  logs,
  log,
  preferences,
  spoken,
  window,
  commands,
}: Beginnings): Promise<void> {
  const about = aboutApp();
  // An installed app takes the organisation's word from nobody but the system.
  const policy = await readPolicy(log, app.isPackaged ? undefined : commandLine.policy);
  const renew = (begin?: 'language') => {
    const open = window.current();
    if (open) renewPage(open, spoken, log, begin);
  };
  // Nothing was drawn yet: the page's commands are still waiting.
  if (spoken.obey(policy)) renew();

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
    saveFile: saveFileDialog(window.current),
    keychain: createSplittingStore(createKeytarStore()),
    memory: createMemoryStore(Number.POSITIVE_INFINITY),
    clipboard: systemClipboard,
    biometrics: touchId(spoken),
    notifications,
    reveal: window.reveal,
    renewPage: () => renew(),
    systems: {
      folder: openFolder(join(folder, 'systems')),
      desk: createDesk(window.current),
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

  const handlers = commandHandlers(core, updates, network, openExternalSafely);
  registerCommands({
    ipcMain: commands,
    handlers,
    mayRun: (needs) => (needs === 'nothing' ? undefined : updates.refusal()) ?? core.refusal(needs),
    noteUse: core.idle.noteActivity,
    isOurFrame: (event) => isOurPage(event, window.current()?.webContents, appOrigin),
    log,
  });
  core.state.subscribe(snapshotPublisher(() => window.current()?.webContents, log));
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

  window.onOpen(({ webContents }) => watchInput(webContents, core.idle.noteActivity));
  spoken.subscribe(() => renew('language'));
  keepTray({
    state: core.state,
    quickCopy: core.quickCopy,
    favourites: core.recents,
    tray: systemTray(app.getName(), log),
    spoken,
    notify: (notice) => notifications.show(notice, window.reveal),
    open: window.reveal,
    lock: () => core.lock.lock('asked'),
    quit: () => app.quit(),
    clock: systemClock,
    log,
  });
  void window.painted.then(() => {
    void core.start();
    updates.start();
  });
  app.on('activate', () => window.current() ?? window.reveal());
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
