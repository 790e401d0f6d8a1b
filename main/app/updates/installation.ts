import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import type { Policy } from '../../../shared/policy';
import type { UpdatesOff } from '../../../shared/updates';

/** How the app came onto this computer, as far as that says how it can be replaced. */
export type Installation = 'nsis' | 'appimage' | 'mac' | 'managed' | 'not-installed';

interface Surroundings {
  platform: NodeJS.Platform;
  isPackaged: boolean;
  executable: string;
  env: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
}

/**
 * Finds out what installed the app. What came as MSI, deb or rpm is replaced by whoever brought it.
 * @param around this process, unless a test says otherwise
 */
export function installationOf(around: Surroundings): Installation {
  const { platform, isPackaged, executable, env, exists } = around;
  if (!isPackaged) return 'not-installed';
  if (platform === 'darwin') return 'mac';
  if (platform === 'win32') {
    // The MSI leaves uninstalling to Windows.
    return exists(win32.join(win32.dirname(executable), 'Uninstall etherFAX Admin.exe')) ? 'nsis' : 'managed';
  }
  // A program that was itself started by another AppImage inherits that one's variables.
  const { APPIMAGE: image, APPDIR: mounted } = env;
  const isOurs = image && posix.isAbsolute(image) && mounted && executable.startsWith(posix.join(mounted, '/'));
  return isOurs ? 'appimage' : 'managed';
}

/** @param isPackaged as Electron's `app` says */
export const thisInstallation = (isPackaged: boolean): Installation =>
  installationOf({
    platform: process.platform,
    isPackaged,
    executable: process.execPath,
    env: process.env,
    exists: existsSync,
  });

/** What there is to be known before it is worth to load anything. */
interface Wanted {
  policy: Pick<Policy, 'mayConnect' | 'updates' | 'updateAddress'>;
  installation: Installation;
  builtInAddress: string;
  publisherKey: string;
}

/** @returns why there are no updates; `undefined` when there may be */
export function whyOff({ policy, installation, builtInAddress, publisherKey }: Wanted): UpdatesOff | undefined {
  if (policy.updates === 'off' || !policy.mayConnect) return 'policy';
  if (installation === 'not-installed' || installation === 'managed') return installation;
  // Without a key nothing that is published could be believed.
  if (!publisherKey || !(policy.updateAddress || builtInAddress)) return 'no-address';
  return undefined;
}
