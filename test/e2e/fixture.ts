// biome-ignore-all lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
/** What every end-to-end test has: a portal, a keychain, the app, and a look at what the app gave away. */
import { existsSync, mkdirSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test as base, expect, type Page, type TestInfo } from 'playwright/test';
import { type AppLog, createAppLog } from '../harness/app-log';
import { checkout, testResults } from '../harness/checkout';
import { electronRuntime } from '../harness/electron-runtime';
import { type Keychain, openKeychain } from '../harness/keychain';
import { type Keyring, startKeyring, usersOwnKeychain } from '../harness/keyring';
import { launchApp, type RunningApp } from '../harness/launch';
import { createSecrets, filesWithSecrets, processesWithSecrets, type Secrets } from '../harness/secret-search';
import { startVirtualDisplay } from '../harness/virtual-display';
import { demoAccounts, type RunningPortal, startPortal } from '../portal/index';

export { expect };

/** What a test may want otherwise than usual when it starts the app. */
export interface Launch {
  /** The portal's address; `undefined` leaves the choice to the app. By default the test's own portal. */
  portal?: string | undefined;
  /** The folder of the app, by default the one that was built. */
  app?: string;
  args?: readonly string[];
  env?: Record<string, string>;
  /** The system's language, by default American English; `undefined` leaves it to the environment. */
  language?: string | undefined;
}

interface TestFixtures {
  /** A folder of this test alone. */
  folder: string;
  /** Where the app keeps its files: the same at every launch of one test. */
  profile: string;
  /** A portal emulator of this test alone, with its control interface. */
  portal: RunningPortal;
  /** The operating system's keychain, empty at first, asked without the app. */
  keychain: Keychain;
  /** What the app writes to its console; warnings and errors fail the test unless `log.expect(…)` says otherwise. */
  log: AppLog;
  /**
   * Values that must not turn up on disk, in logs, in processes or in the page when the app is closed: all passwords,
   * keys and refresh tokens of the test, and what it adds.
   */
  secrets: Secrets;
  /** Starts the app. Call it again, after `close()`, for a restart on the same profile and keychain. */
  launch(options?: Launch): Promise<RunningApp>;
  /** Writes `test-results/screens/<name>.png` of a page, by default of the app that was started last. */
  picture(name: string, page?: Page): Promise<void>;
  /** The runs of the app in this test, in their order. */
  runs: RunningApp[];
  /** What keeps the secrets, to be put into trouble while the app runs: on Linux alone. */
  keyring: Keyring;
}

interface WorkerFixtures {
  executable: string;
  /** Leads to a display of this worker alone, so that its clipboard is nobody else's. */
  displayEnv: Record<string, string>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  executable: [({}, use) => electronRuntime().then(use), { scope: 'worker' }],

  displayEnv: [
    async ({}, use) => {
      if (process.platform !== 'linux') return use({});
      const folder = await mkdtemp(join(tmpdir(), 'display-'));
      const display = await startVirtualDisplay(folder);
      await use(display.env);
      await display.close();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  profile: ({ folder }, use) => use(join(folder, 'profile')),

  portal: async ({ secrets }, use) => {
    const portal = await startPortal();
    secrets.add(...Object.values(portal.users).map(({ password }) => password), ...keysOf(portal));
    secrets.add(portal.serviceAccount.password);
    await use(portal);
    await portal.close();
  },

  keyring: async ({ folder }, use) => {
    if (process.platform !== 'linux') return use(usersOwnKeychain);
    const keyring = await startKeyring(join(folder, 'keyring'), crypto.randomUUID());
    await use(keyring);
    await keyring.close();
  },

  keychain: async ({ keyring }, use) => {
    const keychain = openKeychain(keyring.env);
    const { size } = await keychain.records('everybody');
    expect(size, 'records that this computer’s user has of the app: remove them first').toBe(0);
    await use(keychain);
    await keychain.clear();
  },

  log: ({}, use) => use(createAppLog()),
  secrets: ({}, use) => use(createSecrets()),
  runs: ({}, use) => use([]),

  launch: async (
    { executable, displayEnv, keyring, keychain, portal, folder, profile, log, secrets, runs },
    use,
    testInfo,
  ) => {
    const env = { ...displayEnv, ...(await ownFolders(folder)), ...keyring.env };
    const traces: string[] = [];
    await use(async (options = {}) => {
      const address = 'portal' in options ? options.portal : portal.address;
      const language = 'language' in options ? options.language : 'en-US';
      const args = [
        ...(language === undefined ? [] : [`--lang=${language}`]),
        ...(address === undefined ? [] : [`--portal=${address}`]),
        ...(options.args ?? []),
      ];
      const trace = join(folder, `trace-${traces.length + 1}.zip`);
      traces.push(trace);
      const given = { executable, app: options.app ?? checkout, profile, args, env: { ...env, ...options.env } };
      const run = await launchApp({ ...given, log, secrets, trace });
      runs.push(run);
      return run;
    });

    await keyring.heal();
    const pages = runs.flatMap(({ app }) => app.windows());
    if (hasFailed(testInfo)) {
      for (const [index, page] of pages.entries())
        await page.screenshot({ path: evidence(testInfo, `page-${index}.png`) });
    }
    // Also what came to be while the test ran.
    const records = await keychain.records('everybody');
    secrets.add(...portal.control.given(), ...keysOf(portal), ...refreshTokensIn(records), ...sealingKeyIn(records));
    const leaks = processesWithSecrets(secrets);
    try {
      for (const run of runs) await run.close();
      leaks.push(...runs.flatMap((run) => run.leaks));
      if (existsSync(profile)) leaks.push(...filesWithSecrets(profile, secrets));
      if (secrets.areIn(log.text())) leaks.push('the log');
      expect.soft(leaks, 'places where a secret was found').toEqual([]);
      expect.soft(log.complaints(), 'warnings and errors on the consoles').toEqual([]);
    } finally {
      if (hasFailed(testInfo)) {
        await writeFile(evidence(testInfo, 'app.log'), log.text());
        for (const trace of traces.filter(existsSync)) await copyFile(trace, evidence(testInfo, basename(trace)));
      }
    }
  },

  picture: async ({ runs }, use) => {
    const screens = join(testResults, 'screens');
    mkdirSync(screens, { recursive: true });
    await use(async (name, page = runs.at(-1)?.page) => {
      if (page === undefined) throw new Error('There is no page yet to take a picture of.');
      await page.screenshot({ path: join(screens, `${name}.png`), animations: 'disabled', caret: 'hide' });
    });
  },
});

const hasFailed = (testInfo: TestInfo) => testInfo.errors.length > 0 || testInfo.status !== testInfo.expectedStatus;

/** A file that is kept with a failing test's results. */
function evidence(testInfo: TestInfo, name: string): string {
  const path = testInfo.outputPath(name);
  testInfo.attachments.push({ name, path, contentType: 'application/octet-stream' });
  return path;
}

export function keysOf(portal: RunningPortal): string[] {
  return Object.values(demoAccounts).flatMap((account) => portal.control.key(account) ?? []);
}

export function refreshTokensIn(records: ReadonlyMap<string, string>): string[] {
  return [...records.values()].flatMap((content) => /"refreshToken":"([^"]+)"/.exec(content)?.[1] ?? []);
}

/** The key of the activity log: whoever has it can forge entries. */
function sealingKeyIn(records: ReadonlyMap<string, string>): string[] {
  return [/"key":"([^"]+)"/.exec(records.get('activity-key') ?? '')?.[1] ?? []].flat();
}

/** Folders in which the app's toolkit may leave its own files, instead of the developer's. */
export async function ownFolders(folder: string): Promise<Record<string, string>> {
  // On the others the keychain belongs to the user's own home folder.
  if (process.platform !== 'linux') return {};
  const names = ['HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_RUNTIME_DIR'];
  const own = Object.fromEntries(names.map((name) => [name, join(folder, name.toLowerCase())]));
  for (const path of Object.values(own)) await mkdir(path, { recursive: true, mode: 0o700 });
  return own;
}
