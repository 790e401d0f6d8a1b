import { keytarBinary } from './checkout';
import { type Demo, demoDataFolder, startDemo } from './demo';
import { desktopGaps, fillGaps, programsFor } from './desktop';
import { electronRuntime } from './electron-runtime';
import { sandboxObstacle } from './sandbox';
import { ensureSystemPackages } from './system-packages';

/** What `npm start` and `npm run dev` hand to Electron. */
export interface AppCommand {
  electron: string;
  /** Chromium's switches, before the app's folder. */
  switches: string[];
  /** The app's arguments, after its folder. */
  args: string[];
  env: NodeJS.ProcessEnv;
  /** Ends all that was started for the app. */
  close(): Promise<void>;
}

/** Starts the portal emulator as etherFAX's own portal is today: without an API. */
const withoutPortalApi = '--no-portal-api';

const demoArgs = ({ address, restBase }: Demo) => [
  `--user-data-dir=${demoDataFolder()}`,
  `--portal=${address}`,
  `--rest=${restBase}`,
];

/**
 * Gets ready all that the app needs to run from a checkout: Electron, system packages, display, keyring, and, unless
 * the arguments name a portal, the portal emulator.
 * @param given the user's arguments, passed on to the app
 * @param beforeDesktop is awaited when the system has what is needed and nothing is running yet
 * @throws Error with one sentence that says what is missing
 */
export async function prepareApp(given: readonly string[], beforeDesktop: () => Promise<void>): Promise<AppCommand> {
  if (given.includes('--portal')) throw new Error('Write the portal as --portal=https://host');
  const electron = await electronRuntime();
  const forDemo = !given.some((argument) => argument.startsWith('--portal='));
  const gaps = await desktopGaps(forDemo);
  await ensureSystemPackages({ programs: programsFor(gaps), binaries: [electron, keytarBinary] });
  await beforeDesktop();

  const obstacle = await sandboxObstacle();
  if (obstacle !== undefined) console.log(`The OS sandbox is off (--no-sandbox): ${obstacle}.`);
  const desktop = await fillGaps(gaps);
  let demo: Demo | undefined;
  try {
    if (forDemo) demo = await startDemo(!given.includes(withoutPortalApi));
  } catch (error) {
    await desktop.close();
    throw error;
  }
  return {
    electron,
    switches: obstacle === undefined ? [] : ['--no-sandbox'],
    args: [...(demo ? demoArgs(demo) : []), ...given.filter((argument) => argument !== withoutPortalApi)],
    env: { ...process.env, ...desktop.env },
    async close() {
      await demo?.close();
      await desktop.close();
    },
  };
}
