import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasSecretService, startKeyring } from './keyring';
import { prepareDisplays, type Started, startVirtualDisplay } from './virtual-display';

/** What this computer lacks for the app to show itself and keep a session. */
export interface DesktopGaps {
  display: boolean;
  keyring: boolean;
}

/**
 * Looks at the desktop that this process was started on.
 * @param forDemo whether the app is to show the demonstration portal alone: a session of any other must not lie in a
 *   keyring whose password is on the disk, so then there is none, and the app keeps the session in memory
 */
export async function desktopGaps(forDemo: boolean): Promise<DesktopGaps> {
  if (process.platform !== 'linux') return { display: false, keyring: false };
  const display = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  // A keyring that asks for its password on a display that nobody sees is no use either.
  return { display, keyring: forDemo && (display || !(await hasSecretService())) };
}

/** The programs that fill the gaps. */
export const programsFor = ({ display, keyring }: DesktopGaps): string[] => [
  ...(display ? ['Xvfb'] : []),
  ...(keyring ? ['dbus-daemon', 'dbus-send', 'gnome-keyring-daemon'] : []),
];

/** Fills the gaps, and says so. What the keyring keeps is there again at the next start. */
export async function fillGaps(gaps: DesktopGaps): Promise<Started> {
  const started: Started[] = [];
  const close = async () => {
    for (const part of started.reverse()) await part.close();
  };
  try {
    if (gaps.display) {
      started.push(await temporaryDisplay());
      console.log(`There is no display: a virtual one was started (${started.at(-1)?.env.DISPLAY}).`);
    }
    if (gaps.keyring) {
      const folder = join(process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'etherfax-admin', 'keyring');
      started.push(await startKeyring(folder, await keyringPassword(folder), true));
      console.log(`There is no keyring to keep a session in: one was started in ${folder}.`);
      console.log('Its password lies beside it: it is for the demonstration alone.');
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { env: Object.assign({}, ...started.map(({ env }) => env)), close };
}

async function temporaryDisplay(): Promise<Started> {
  prepareDisplays();
  const folder = await mkdtemp(join(tmpdir(), 'etherfax-admin-display-'));
  const display = await startVirtualDisplay(folder, true);
  const close = async () => {
    await display.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { env: display.env, close };
}

async function keyringPassword(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'password');
  await writeFile(file, randomBytes(24).toString('base64'), { mode: 0o600, flag: 'wx' }).catch(() => undefined);
  return readFile(file, 'utf8');
}
