import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { output, stop } from './child';
import { firstLine } from './first-line';
import type { Started } from './virtual-display';

/**
 * Starts a session bus of its own with an unlocked GNOME keyring on it, apart from the user's.
 * @param folder private; the keyring's (encrypted) files stay in it
 * @param password of the keyring: a new one is made with it, an existing one opened
 * @param detached whether both are to be out of Ctrl+C's reach, so that the app can end before them
 * @throws Error when the bus or the keyring does not come up
 */
export async function startKeyring(folder: string, password: string, detached = false): Promise<Started> {
  const runtime = join(folder, 'run');
  const data = join(folder, 'data');
  for (const path of [runtime, data]) await mkdir(path, { recursive: true, mode: 0o700 });
  const own = { HOME: folder, XDG_RUNTIME_DIR: runtime, XDG_DATA_HOME: data };
  const env = withoutDisplay({ ...process.env, ...own });

  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=3'], {
    env,
    detached,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const address = { DBUS_SESSION_BUS_ADDRESS: await firstLine(bus, 3, 'dbus-daemon') };
  const keyring = spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], {
    env: { ...env, ...address },
    detached,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const close = async () => {
    await stop(keyring);
    await stop(bus);
  };
  keyring.once('error', () => undefined);
  keyring.stdin.on('error', () => undefined);
  keyring.stdin.end(password);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await hasOwner(address)) return { env: address, close };
    await sleep(50);
  }
  await close();
  throw new Error('gnome-keyring-daemon did not offer its secret service within 5 seconds.');
}

/** Whether the session bus that this process was given has, or can start, a secret service. */
export async function hasSecretService(env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  if (await hasOwner(env)) return true;
  const names = await ask(env, 'ListActivatableNames');
  return names?.includes('"org.freedesktop.secrets"') ?? false;
}

const hasOwner = async (env: NodeJS.ProcessEnv) =>
  (await ask(env, 'NameHasOwner', 'string:org.freedesktop.secrets'))?.includes('boolean true') ?? false;

function ask(env: NodeJS.ProcessEnv, method: string, ...args: string[]): Promise<string | undefined> {
  const to = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/org/freedesktop/DBus'];
  // Without an address dbus-send would start a bus of its own when there is a display.
  const rest = withoutDisplay({ ...process.env, ...env });
  return output('dbus-send', [...to, `org.freedesktop.DBus.${method}`, ...args], { env: rest, limit: 5_000 });
}

/** Nothing that is started here may show a prompt. */
function withoutDisplay(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...rest } = env;
  return rest;
}
