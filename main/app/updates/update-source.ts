import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { type AppUpdater, MacUpdater, NsisUpdater } from 'electron-updater';
import type { AppAdapter } from 'electron-updater/out/AppAdapter.js';
import { AppError } from '../../../shared/errors';
import { assertUnchanged, downloadPackage } from '../../updates/download';
import type { Listing } from '../../updates/listing';
import type { UpdateSource } from '../../updates/updates';
import { SafeAppImageUpdater } from './appimage';
import type { Installation } from './installation';
import { listingProvider, type Publisher } from './listing-provider';

export interface SourceOptions extends Publisher {
  installation: Extract<Installation, 'nsis' | 'appimage' | 'mac'>;
  /** Ends the app at once: what it does has been ended before. */
  quit(): void;
}

/** What this app needs of an updater beside what its type says. */
interface Executor {
  download(url: URL, path: string, options: { onProgress?: (info: { percent: number }) => void }): Promise<string>;
}

/** Newer versions by electron-updater: it knows how each kind of installation is replaced. Loaded when first needed. */
export function openUpdateSource(options: SourceOptions): UpdateSource {
  const updater = updaterFor(options);
  const server = new URL(options.address).host;
  let listing: Listing | undefined;
  let tellProgress: (percent: number) => void = () => {};
  let downloaded: { path: string; sha512: string } | undefined;

  // Downloaded whole, when it is asked for, and installed when that is asked for.
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.disableDifferentialDownload = true;
  updater.disableWebInstaller = true;
  updater.allowDowngrade = false;
  // Its lines hold paths and addresses; what went wrong comes back as an error.
  updater.logger = null;
  const executor: Executor = {
    async download(url, path) {
      const expected = fileAt(url);
      await downloadPackage(options.fetch, url.href, path, expected, (percent) => tellProgress(percent));
      return path;
    },
  };
  // Before the provider is made, which takes the first over. The second would be a number of this computer's own, kept for
  // roll-outs in steps, which there are none of.
  Object.assign(updater, { httpExecutor: executor, stagingUserIdPromise: { value: Promise.resolve('') } });
  updater.setFeedURL({ provider: 'custom', updateProvider: listingProvider(options) });

  function fileAt(url: URL): Listing['files'][number] {
    const file = listing?.files.find((one) => url.href === `${options.address}/${one.url}`);
    if (!file) throw new AppError('updates.not-understood', 'The list of versions names no package for this system.');
    return file;
  }

  return {
    async look() {
      const result = await asAppError(updater.checkForUpdates(), server);
      if (!result?.isUpdateAvailable) {
        // What was installed, or is no longer offered.
        await rm(downloads(), { recursive: true, force: true }).catch(() => undefined);
        return undefined;
      }
      listing = result.updateInfo as unknown as Listing;
      return { version: listing.version, notes: listing.releaseNotes };
    },
    async fetch(tell) {
      tellProgress = tell;
      const files = await asAppError(updater.downloadUpdate(), server);
      const path = files[0] ?? '';
      const file = listing?.files.find(({ url }) => path.endsWith(url));
      if (!file) throw new AppError('updates.not-understood', 'The package has another name than was published.');
      downloaded = { path, sha512: file.sha512 };
    },
    async prepare() {
      if (!downloaded) throw new AppError('updates.nothing-ready', 'No version has been downloaded.');
      const { path, sha512 } = downloaded;
      try {
        if (updater instanceof SafeAppImageUpdater) await updater.layBeside(path, sha512);
        else await assertUnchanged(path, sha512);
      } catch (thrown) {
        // Else it would be taken for what was downloaded, the next time as well.
        await rm(path, { force: true }).catch(() => undefined);
        throw thrown;
      }
    },
    replace() {
      updater.once('error', () => {
        startAgain(updater);
        options.quit();
      });
      // Ends the app as well.
      updater.quitAndInstall(true, true);
    },
  };
}

function updaterFor({ installation, quit }: SourceOptions): AppUpdater {
  // As electron-updater's own, but that what is downloaded lies in the app's folder and goes with it.
  const around: AppAdapter = {
    version: app.getVersion(),
    name: app.getName(),
    isPackaged: app.isPackaged,
    appUpdateConfigPath: join(process.resourcesPath, 'app-update.yml'),
    userDataPath: app.getPath('userData'),
    baseCachePath: downloads(),
    whenReady: () => app.whenReady(),
    relaunch: () => app.relaunch(),
    quit,
    onQuit: (handler) => void app.once('quit', (_event, code) => handler(code)),
  };
  if (installation === 'nsis') return new NsisUpdater(null, around);
  if (installation === 'mac') return new MacUpdater(undefined, around);
  return new SafeAppImageUpdater(process.env.APPIMAGE ?? '', process.argv.slice(1), around);
}

/** In the app's own folder, so that it goes with it. */
const downloads = () => join(app.getPath('userData'), 'updates');

function startAgain(updater: AppUpdater): void {
  if (updater instanceof SafeAppImageUpdater) updater.startAfterwards();
  else app.relaunch();
}

/**
 * electron-updater passes on what is thrown below it; of its own errors it is enough that there was one.
 * @param server whom a failure is about
 */
async function asAppError<Value>(work: Promise<Value>, server: string): Promise<Value> {
  try {
    return await work;
  } catch (thrown) {
    if (thrown instanceof AppError) throw new AppError(thrown.code, `${server}: ${thrown.message}`, thrown.details);
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown';
    if (code === 'ERR_UPDATER_INVALID_SIGNATURE') {
      throw new AppError('updates.not-genuine', `${server}: The package is not signed by the publisher.`);
    }
    throw new AppError('updates.not-understood', `${server}: electron-updater could not go on (${code}).`);
  }
}
