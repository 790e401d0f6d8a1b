import { randomBytes } from 'node:crypto';
import { createCore } from '../../../main/core';
import type { Core, CorePorts } from '../../../main/core-contract';
import { createMemoryStore } from '../../../main/keychain/memory-store';
import { createSplittingStore } from '../../../main/keychain/splitting-store';
import type { Clipboard, Clock, Log } from '../../../main/ports';
import { noPolicy } from '../../../shared/policy';
import { fakeDisk } from './disk';
import { FakePortal } from './portal';
import { FakeRest } from './rest-service';
import { fakeSpoken } from './spoken';
import { fakeSystems } from './systems';

/** A clock that stands still until it is told otherwise. */
export function fakeClock(): Clock & {
  advance(milliseconds: number): Promise<void>;
  /** Sets the clock forward, or back, without a timer running meanwhile. */
  sleep(milliseconds: number): void;
} {
  let now = Date.UTC(2026, 0, 5, 9);
  let timers: { at: number; then: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, then) {
      const timer = { at: now + milliseconds, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    sleep(milliseconds) {
      now += milliseconds;
      // What a timer has left to wait does not change with the clock.
      for (const timer of timers) timer.at += milliseconds;
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        // What was promised so far comes first: it may set timers of its own.
        await new Promise((resolve) => setImmediate(resolve));
        const next = timers.filter((one) => one.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((one) => one !== next);
        now = next.at;
        next.then();
      }
      now = until;
    },
  };
}

/** A clipboard that nobody else writes to. */
export function fakeClipboard(): Clipboard & { text: string } {
  return {
    text: '',
    async read() {
      return this.text;
    },
    async write(text) {
      this.text = text;
    },
    async clear() {
      this.text = '';
    },
  };
}

/** Keeps every line, so that tests can search it for what must not be there. */
export function fakeLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  const note = (event: string, detail?: object) => void lines.push(JSON.stringify({ event, ...detail }));
  return { lines, info: note, warn: note };
}

/** A passcode's hash that costs nothing. */
export const quickScrypt = { n: 2, r: 1, p: 1 };

/** A computer without Touch ID, a window that nobody looks at, no notifications, and passcodes that cost nothing. */
export const thisComputer = {
  biometrics: { available: () => false, confirm: async () => false },
  renewPage: () => {},
  notifications: { show: () => () => {} },
  reveal: () => {},
  passcodeCost: quickScrypt,
  diagnosis: {
    about: { version: '1.0.0', system: 'a test', runtime: 'none' },
    rest: { reach: async () => undefined },
    facts: {
      facts: async (origin) => ({
        origin,
        proxyFrom: 'system',
        routes: [{ kind: 'direct' }],
        proxySignIn: 'not-asked',
        tls: { status: 'not-known' },
        chain: [],
      }),
    },
    readLog: async () => '',
  },
} satisfies Partial<CorePorts>;

/** The whole core over fakes. */
export function fakeCore(change: Partial<CorePorts> = {}, portal = new FakePortal()) {
  const clock = fakeClock();
  const clipboard = fakeClipboard();
  const activityFiles = fakeDisk();
  const log = fakeLog();
  const keychain = createSplittingStore(createMemoryStore());
  let lastPortal: string | undefined;
  const ports: CorePorts = {
    app: { version: '1.0.0', platform: 'linux' },
    policy: noPolicy,
    commandLinePortal: portal.address,
    lastPortal: {
      read: () => lastPortal,
      remember: (address) => {
        lastPortal = address;
      },
    },
    tray: { isWanted: () => false, remember: () => {} },
    openPortal: async () => portal,
    rest: new FakeRest(),
    keychain,
    memory: createMemoryStore(Number.POSITIVE_INFINITY),
    clipboard,
    ...thisComputer,
    spoken: fakeSpoken(),
    systems: fakeSystems(),
    activityFiles,
    saveFile: async () => undefined,
    clock,
    random: () => 0.5,
    log,
    ...change,
  };
  const core = createCore(ports);
  return { core, portal, clock, clipboard, log, keychain, ports };
}

/** For tests of sessions alone: no accounts are kept, and no time. */
export const nothingBeside = { removeAll: async () => false, forget: async () => undefined };

/** Signs the one user of the fake portal in. */
export async function signedIn(change: Partial<CorePorts> = {}, portal = new FakePortal()) {
  const all = fakeCore(change, portal);
  await all.core.start();
  await signIn(all.core);
  return all;
}

/** Signs in at the portal that the app is connected to, with a password that nobody else has. */
export async function signIn(core: Core): Promise<void> {
  await core.signIn.start(core.connection.portal(), 'ada@example.com', randomBytes(9).toString('hex'));
  await core.verify({ method: 'totp', code: '000000' });
}
