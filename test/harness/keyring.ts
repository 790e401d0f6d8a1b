import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { output, stop } from './child';
import { firstLine } from './first-line';
import { unlockThroughSocket } from './keyring-socket';
import type { Started } from './virtual-display';

/** A keyring that can be put into every trouble that a keyring can be in, while programs use it. */
export interface Keyring extends Started {
  /** Ends the daemon: on the bus there is nobody then who keeps secrets. */
  stop(): Promise<void>;
  /** Starts the daemon again, unlocked, with what it kept. */
  start(): Promise<void>;
  lock(): Promise<void>;
  unlock(): Promise<void>;
  /** Lets the daemon take calls without answering them. */
  freeze(): void;
  thaw(): void;
  /** Ends whatever trouble it is in. */
  heal(): Promise<void>;
}

const leftAlone = () => {
  throw new Error('The keychain of this computer’s user is left alone.');
};

/** In the place of a keyring where there is one keychain alone, the user's. */
export const usersOwnKeychain: Keyring = {
  env: {},
  close: async () => undefined,
  heal: async () => undefined,
  stop: leftAlone,
  start: leftAlone,
  lock: leftAlone,
  unlock: leftAlone,
  freeze: leftAlone,
  thaw: leftAlone,
};

const secrets = 'org.freedesktop.secrets';
const loginCollection = '/org/freedesktop/secrets/collection/login';

/**
 * Starts a session bus of its own with an unlocked GNOME keyring on it, apart from the user's.
 * @param folder private; the keyring's (encrypted) files stay in it
 * @param password of the keyring: a new one is made with it, an existing one opened
 * @param detached whether both are to be out of Ctrl+C's reach, so that the app can end before them
 * @throws Error when the bus or the keyring does not come up
 */
export async function startKeyring(folder: string, password: string, detached = false): Promise<Keyring> {
  const runtime = join(folder, 'run');
  const data = join(folder, 'data');
  for (const path of [runtime, data]) await mkdir(path, { recursive: true, mode: 0o700 });
  const own = { HOME: folder, XDG_RUNTIME_DIR: runtime, XDG_DATA_HOME: data };
  const env = withoutDisplay({ ...process.env, ...own });

  const bus = spawn('dbus-daemon', [`--config-file=${await bareBus(folder)}`, '--nofork', '--print-address=3'], {
    env,
    detached,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const address = { DBUS_SESSION_BUS_ADDRESS: await firstLine(bus, 3, 'dbus-daemon') };
  let daemon: ChildProcess | undefined;

  async function start(): Promise<void> {
    const started = spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], {
      env: { ...env, ...address },
      detached,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    daemon = started;
    started.once('error', () => undefined);
    started.stdin.on('error', () => undefined);
    started.stdin.end(password);
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (await hasOwner(address)) return;
      await sleep(50);
    }
    throw new Error('gnome-keyring-daemon did not offer its secret service within 5 seconds.');
  }

  async function end(): Promise<void> {
    if (!daemon) return;
    // A frozen one does not hear that it is to end.
    daemon.kill('SIGCONT');
    await stop(daemon);
  }

  async function close(): Promise<void> {
    await end();
    await stop(bus);
  }

  async function isLocked(): Promise<boolean> {
    const get = ['org.freedesktop.DBus.Properties.Get', 'string:org.freedesktop.Secret.Collection', 'string:Locked'];
    const said = await send(address, secrets, loginCollection, ...get);
    if (said === undefined) throw new Error('The keyring does not answer.');
    return said.includes('boolean true');
  }

  async function unlock(): Promise<void> {
    await unlockThroughSocket(join(runtime, 'keyring', 'control'), password);
    if (await isLocked()) throw new Error('The keyring was not unlocked.');
  }

  try {
    await start();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    env: address,
    close,
    start,
    stop: end,
    async lock() {
      const call = ['org.freedesktop.Secret.Service.Lock', `array:objpath:${loginCollection}`];
      await send(address, secrets, '/org/freedesktop/secrets', ...call);
      if (!(await isLocked())) throw new Error('The keyring was not locked.');
    },
    unlock,
    freeze: () => void daemon?.kill('SIGSTOP'),
    thaw: () => void daemon?.kill('SIGCONT'),
    async heal() {
      daemon?.kill('SIGCONT');
      if (!(await hasOwner(address))) await start();
      if (await isLocked()) await unlock();
    },
  };
}

/**
 * Writes the configuration of a session bus that starts no program by itself: neither another keyring in the place of
 * one that was stopped, nor anything that would show a prompt.
 * @returns its file
 */
export async function bareBus(folder: string): Promise<string> {
  const file = join(folder, 'bus.conf');
  await writeFile(
    file,
    `<busconfig><type>session</type><listen>unix:tmpdir=${tmpdir()}</listen><auth>EXTERNAL</auth>
    <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>`,
  );
  return file;
}

/** Whether the session bus that this process was given has, or can start, a secret service. */
export async function hasSecretService(env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  if (await hasOwner(env)) return true;
  const names = await askBus(env, 'ListActivatableNames');
  return names?.includes(`"${secrets}"`) ?? false;
}

const hasOwner = async (env: NodeJS.ProcessEnv) =>
  (await askBus(env, 'NameHasOwner', `string:${secrets}`))?.includes('boolean true') ?? false;

const askBus = (env: NodeJS.ProcessEnv, method: string, ...args: string[]) =>
  send(env, 'org.freedesktop.DBus', '/org/freedesktop/DBus', `org.freedesktop.DBus.${method}`, ...args);

/** @returns what was answered, or undefined when nothing was, or a refusal */
function send(env: NodeJS.ProcessEnv, to: string, path: string, ...call: string[]): Promise<string | undefined> {
  // Without an address dbus-send would start a bus of its own when there is a display.
  const rest = withoutDisplay({ ...process.env, ...env });
  return output('dbus-send', ['--session', '--print-reply', `--dest=${to}`, path, ...call], {
    env: rest,
    limit: 5_000,
  });
}

/** Nothing that is started here may show a prompt. */
function withoutDisplay(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...rest } = env;
  return rest;
}
