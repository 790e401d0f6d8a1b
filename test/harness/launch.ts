import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { _electron, type ElectronApplication, type Page } from 'playwright/test';
import type { AppLog } from './app-log';
import { tool } from './checkout';
import type { Secrets } from './secret-search';

/**
 * Playwright's own module that holds back Electron's "ready" until Playwright is connected. It passes it by itself only
 * where it chooses the executable; without it, it may attach amid the page's first navigation and then waits forever
 * (seen in one of a hundred starts; microsoft/playwright#29386).
 */
const holdUntilConnected = tool('playwright-core/lib/server/electron/loader.js');

export interface LaunchOptions {
  /** The Electron executable. */
  executable: string;
  /** The folder of the app that it runs. */
  app: string;
  /** Folder for all that the app keeps on disk. */
  profile: string;
  /** Arguments after the app's folder. */
  args: readonly string[];
  /** What the app's environment has beside this process's. */
  env: Record<string, string>;
  log: AppLog;
  /** Looked for in every page before it goes. */
  secrets: Secrets;
  /** File for Playwright's trace of all that was done with this run of the app. */
  trace: string;
}

/** The app as it runs, and its first window's page. */
export interface RunningApp {
  app: ElectronApplication;
  page: Page;
  /** Looks for secrets in the pages, writes the trace, and ends the app. The second call does nothing. */
  close(): Promise<void>;
  /** Ends the app's processes as a power cut does; its file system and its keychain stay as they are. */
  kill(): Promise<void>;
  /** Where {@link close} found a secret. */
  leaks: readonly string[];
}

/**
 * Starts the built app in real Electron with its OS sandbox on and waits for its first window.
 * @throws Playwright's error when it does not come up; what it wrote until then is in the log
 */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  const { executable, app: folder, profile, args, env, log, secrets, trace } = options;
  const app = await startElectron({ executable, args: [folder, `--user-data-dir=${profile}`, ...args], env, log });
  await app.context().tracing.start({ screenshots: true, snapshots: true });

  const leaks: string[] = [];
  let isOpen = true;
  app.once('close', () => {
    isOpen = false;
  });
  const close = async () => {
    if (!isOpen) return;
    isOpen = false;
    for (const page of app.windows()) leaks.push(...(await leaksIn(page, secrets)));
    await app.context().tracing.stop({ path: trace });
    await app.close();
  };
  const kill = async () => {
    const closed = app.waitForEvent('close');
    app.process().kill('SIGKILL');
    await closed;
  };
  return { app, page: await app.firstWindow(), close, kill, leaks };
}

/** Starts Electron with its OS sandbox on; what it and its pages write goes to the log, from the first line on. */
export async function startElectron(
  options: Pick<LaunchOptions, 'executable' | 'args' | 'env' | 'log'>,
): Promise<ElectronApplication> {
  const { executable, args, env, log } = options;
  const app = await followed(log, () =>
    _electron.launch({
      executablePath: executable,
      args: ['-r', holdUntilConnected, ...args],
      chromiumSandbox: true,
      env: { ...inherited(), ...env },
      timeout: 30_000,
    }),
  );
  app.on('window', (page) => log.followPage(page));
  for (const page of app.windows()) log.followPage(page);
  return app;
}

/** Playwright hands the process over only when it has been running for a while: its first words would be lost. */
async function followed<Result>(log: AppLog, launch: () => Promise<Result>): Promise<Result> {
  const follow = (message: unknown) => {
    if (typeof message !== 'object' || message === null || !('process' in message)) return;
    const child = message.process as ChildProcess;
    child.once('spawn', () => log.followMain(child));
  };
  subscribe('child_process', follow);
  try {
    return await launch();
  } finally {
    unsubscribe('child_process', follow);
  }
}

/**
 * What Electron and Chromium put into their own environment on Linux while they start. A name that is new moves the whole
 * environment in memory, beneath the threads that read it: one start of some thousands died in `getenv` on the thread "Bluez
 * D-Bus" (electron/electron#53491). Where the name is there already, only its value is replaced.
 */
const setByElectron: Record<string, string> =
  process.platform === 'linux'
    ? {
        CHROME_DESKTOP: 'electron.desktop',
        ORIGINAL_XDG_CURRENT_DESKTOP: 'undefined',
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
      }
    : {};

/** The environment without what would lead the app to the developer's own desktop or runtime. */
export function inherited(): Record<string, string> {
  const foreign = /^(ELECTRON_|NODE_|npm_|WAYLAND_DISPLAY$|DBUS_)/;
  const entries = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...setByElectron, ...Object.fromEntries(entries.map(([name, value]) => [name, value ?? ''])) };
}

async function leaksIn(page: Page, secrets: Secrets): Promise<string[]> {
  const typed = await page
    .locator('input, textarea')
    .evaluateAll((fields) => fields.map((field) => ('value' in field ? String(field.value) : '')));
  const parts = {
    'the page': await page.content(),
    'a field of the page': typed.join('\n'),
    'the page’s storage': await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  };
  return Object.entries(parts)
    .filter(([, content]) => secrets.areIn(content))
    .map(([where]) => where);
}
