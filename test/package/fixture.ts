// biome-ignore-all lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
/** What the tests of the packaged app have beside those of the built one. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test as base, expect, keysOf, ownFolders, refreshTokensIn } from '../e2e/fixture';
import { launchPackaged, type PackagedApp } from '../harness/launch-packaged';
import { filesWithSecrets, processesWithSecrets } from '../harness/secret-search';

export { expect };

/** macOS asks a person before a program reads what another one has put there. */
export const mayReadKeychain = process.platform !== 'darwin';

/** Where the parts of the packaged app lie; the executable is the base fixtures' own. */
export interface Layout {
  /** Where electron-builder put what it made. */
  output: string;
  /** The folder with `app.asar`. */
  resources: string;
}

interface Start {
  args?: readonly string[];
  env?: Record<string, string>;
  /** Instead of the packaged one. */
  executable?: string;
}

interface Fixtures {
  /** The environment in which the app runs: its own display, keyring and home folder. */
  env: Record<string, string>;
  /** Starts the packaged app on the test's own portal. */
  start(options?: Start): Promise<PackagedApp>;
}

export const test = base.extend<Fixtures, { layout: Layout }>({
  layout: [async ({ executable }, use) => use(layoutOf(executable)), { scope: 'worker' }],

  env: async ({ displayEnv, folder, keyring }, use) =>
    use({ ...displayEnv, ...(await ownFolders(folder)), ...keyring.env }),

  start: async ({ executable, env, portal, keychain, profile, log, secrets }, use) => {
    const apps: PackagedApp[] = [];
    await use(async (options = {}) => {
      const args = [`--portal=${portal.address}`, ...(options.args ?? [])];
      const run = options.executable ?? executable;
      const app = await launchPackaged(run, profile, args, { ...env, ...options.env }, log);
      apps.push(app);
      return app;
    });
    secrets.add(...keysOf(portal));
    if (mayReadKeychain) secrets.add(...refreshTokensIn(await keychain.records()));
    const leaks = processesWithSecrets(secrets);
    for (const app of apps) await app.close();
    if (existsSync(profile)) leaks.push(...filesWithSecrets(profile, secrets));
    if (secrets.areIn(log.text())) leaks.push('the log');
    expect.soft(leaks, 'places where a secret was found').toEqual([]);
    expect.soft(log.complaints(), 'warnings and errors on the consoles').toEqual([]);
  },
});

function layoutOf(executable: string): Layout {
  const folder = dirname(executable);
  if (process.platform === 'darwin')
    return { output: resolve(folder, '../../../..'), resources: resolve(folder, '../Resources') };
  return { output: dirname(folder), resources: join(folder, 'resources') };
}
