import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stop } from '../harness/child';
import { firstLine } from '../harness/first-line';
import { openKeychain } from '../harness/keychain';
import { bareBus, startKeyring } from '../harness/keyring';
import { outcomesSchema, type Step } from './keychain-steps';

// Several daemons and processes a test
vi.setConfig({ testTimeout: 30_000 });

const worker = join(import.meta.dirname, 'keychain-worker.ts');
const secret = () => randomBytes(12).toString('hex');
const refused = (code: string, phrase: string) => ({ code, message: expect.stringContaining(phrase) });

let folder: string;
let own: NodeJS.ProcessEnv;
let cleanUp: (() => Promise<void>)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keychain-test-'));
  const runtime = join(folder, 'run');
  await mkdir(runtime, { mode: 0o700 });
  own = { PATH: process.env.PATH, HOME: folder, XDG_RUNTIME_DIR: runtime };
});

afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
  await rm(folder, { recursive: true });
});

/** Uses the store in a process of its own; a crash of that process fails the test. */
async function useStore(env: NodeJS.ProcessEnv, ...steps: Step[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', worker], {
    env: { ...own, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: 30_000,
  });
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? code)));
  child.stdin.end(JSON.stringify(steps));
  const answer = await text(child.stdout);
  expect(await ended).toBe(0);
  return outcomesSchema.parse(JSON.parse(answer));
}

async function keyring(password: string) {
  const started = await startKeyring(folder, password);
  cleanUp.push(started.close);
  return started;
}

/** A session bus on which nobody offers a keyring, nor can be started to do so. */
async function emptyBus(): Promise<NodeJS.ProcessEnv> {
  const bus = spawn('dbus-daemon', [`--config-file=${await bareBus(folder)}`, '--nofork', '--print-address=3'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  cleanUp.push(() => stop(bus));
  return { DBUS_SESSION_BUS_ADDRESS: await firstLine(bus, 3, 'dbus-daemon') };
}

test('an unlocked keyring keeps, replaces and forgets records', async () => {
  const { env } = await keyring(secret());
  const [first, second] = [secret(), `${secret()} ä€😀`];
  const outcomes = await useStore(
    env,
    ['probe'],
    ['get', 'a'],
    ['set', 'a', first],
    ['get', 'a'],
    ['set', 'a', second],
    ['get', 'a'],
    ['get', 'b'],
    ['delete', 'a'],
    ['get', 'a'],
    ['delete', 'a'],
  );
  expect(outcomes).toEqual([{}, {}, {}, { value: first }, {}, { value: second }, {}, {}, {}, {}]);
});

test('a value longer than a record is kept, replaced and forgotten; one that is too long leaves the old one', async () => {
  const { env } = await keyring(secret());
  const [first, second] = [`${secret()}ä€😀`.repeat(200), secret().repeat(1000)];
  const outcomes = await useStore(
    env,
    ['set', 'a', first],
    ['get', 'a'],
    ['set', 'a', second],
    ['set', 'a', 'x'.repeat(32_769)],
    ['get', 'a'],
    ['delete', 'a'],
    ['get', 'a'],
  );
  const tooLong = refused('keychain.too-large', '32769 bytes');
  expect(outcomes).toEqual([{}, { value: first }, {}, tooLong, { value: second }, {}, {}]);
  expect(await openKeychain({ ...env }, 'etherFAX Admin test').records()).toEqual(new Map());
});

test('a locked keyring is told from an empty one, and nothing in it is lost', async () => {
  const [password, value] = [secret(), secret()];
  const unlocked = await keyring(password);
  expect(await useStore(unlocked.env, ['set', 'a', value])).toEqual([{}]);
  await unlocked.close();

  const locked = await keyring(secret());
  const steps: Step[] = [['get', 'a'], ['get', 'b'], ['set', 'a', secret()], ['delete', 'a'], ['probe']];
  const outcome = refused('keychain.locked', 'locked collection');
  expect(await useStore(locked.env, ...steps)).toEqual(steps.map(() => outcome));
  await locked.close();

  const again = await keyring(password);
  expect(await useStore(again.env, ['get', 'a'], ['get', 'probe'])).toEqual([{ value }, {}]);
});

test('a keyring that is stopped or locked keeps what it has until it is back', async () => {
  const value = secret();
  const daemon = await keyring(secret());
  await useStore(daemon.env, ['set', 'a', value]);
  await daemon.lock();
  expect(await useStore(daemon.env, ['get', 'a'])).toEqual([refused('keychain.locked', 'locked collection')]);
  await daemon.unlock();
  await daemon.stop();
  const gone = refused('keychain.unavailable', 'not provided by any .service files');
  expect(await useStore(daemon.env, ['get', 'a'])).toEqual([gone]);
  await daemon.start();
  expect(await useStore(daemon.env, ['get', 'a'])).toEqual([{ value }]);
});

test.each([
  ['without a session bus', async () => ({}), 'autolaunch D-Bus'],
  ['without a keyring on the bus', emptyBus, 'not provided by any .service files'],
])('%s every call says so', async (_name, start, phrase) => {
  const env = await start();
  const steps: Step[] = [['probe'], ['get', 'a'], ['set', 'a', secret()], ['delete', 'a']];
  expect(await useStore(env, ...steps)).toEqual(steps.map(() => refused('keychain.unavailable', phrase)));
});
