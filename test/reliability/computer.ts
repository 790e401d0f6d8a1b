/** A computer with the app on it: its keychain outlives the app and power cuts, everything else does not. */
import type { Core } from '../../main/core-contract';
import type { Fetch } from '../../main/portal/guarded-fetch';
import type { SecretStore } from '../../main/ports';
import { client } from '../integration/portal-client-fixture';
import { fakeClipboard, fakeCore, fakeLog } from '../unit/fakes/ports';
import { createDrivenClock } from './driven-clock';
import { type Cut, createPower, type Power } from './power';

/** The network between the computer and the portal, as a test has it. */
export interface Network {
  up: boolean;
  /** How many of the next changes arrive twice, as when something on the way repeats a request. */
  duplicates: number;
}

export interface Computer {
  /** The app as it runs. */
  core(): Core;
  readonly network: Network;
  readonly clipboard: { text: string };
  /** The idempotency key of every Generate and Reset that left the computer, in their order, each once. */
  readonly sent: readonly string[];
  /** Everything that was logged or published since the first start, as text. */
  traces(): string;
  /** What the page was told of changes: fingerprints of keys that were made, and when those were begun that were not. */
  readonly told: { done: Set<string>; notDone: Set<number> };
  /** The keychain's records. */
  readonly records: ReadonlyMap<string, string>;
  /** Ends the app as a power cut does, and starts it anew. */
  start(cut?: Cut): Promise<void>;
  /** Lets the power fail later on. */
  failAt(cut: Cut): void;
  isOff(): boolean;
  /**
   * Lets a piece of work go on until it is done or the power is off; time passes only when nothing else can happen.
   * @returns `undefined` when the power failed
   * @throws what the work throws; Error when it waits for what never comes
   */
  drive<Value>(work: Promise<Value>): Promise<Value | undefined>;
  /** Lets time pass until nothing is under way and nothing will be within `milliseconds`. */
  wait(milliseconds: number): Promise<void>;
  /** Cuts the cables, after which nothing holds on to it. */
  scrap(): void;
}

/** What axios keeps for good of every `fetch` that it was ever given; through it, nothing else is kept. */
interface Cable {
  send: Fetch | undefined;
}

const through =
  (cable: Cable): Fetch =>
  async (url, init) => {
    if (!cable.send) throw new Error('This computer is scrapped.');
    return cable.send(url, init);
  };

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** @param fetch the way to the portal at `address` */
export function createComputer(address: string, fetch: Fetch): Computer {
  const records = new Map<string, string>();
  const clock = createDrivenClock();
  const log = fakeLog();
  const clipboard = fakeClipboard();
  const network: Network = { up: true, duplicates: 0 };
  const sent: string[] = [];
  const published: string[] = [];
  const told = { done: new Set<string>(), notDone: new Set<number>() };
  const cables: Cable[] = [];
  let power = createPower();
  let core: Core;

  /** A request through the cable: it may be unplugged, and it may repeat a change. */
  async function send(url: string, init: RequestInit): Promise<Response> {
    if (!network.up) throw Object.assign(new Error('offline'), { code: 'ENETUNREACH' });
    const key = new Headers(init.headers).get('idempotency-key');
    if (key !== null && !sent.includes(key)) sent.push(key);
    if (key !== null && network.duplicates > 0) {
      network.duplicates -= 1;
      const { signal: _signal, ...first } = init;
      await fetch(url, first).then(
        (reply) => reply.arrayBuffer(),
        () => undefined,
      );
    }
    return fetch(url, init);
  }

  async function idle(): Promise<void> {
    for (let quiet = 0; quiet < 3; ) {
      await turn();
      quiet = power.underWay() === 0 ? quiet + 1 : 0;
    }
  }

  async function drive<Value>(work: Promise<Value>): Promise<Value | undefined> {
    let settled = false;
    const watched = work.finally(() => {
      settled = true;
    });
    watched.catch(() => undefined);
    for (let steps = 0; steps < 1000; steps += 1) {
      await idle();
      if (settled) return watched;
      if (power.isOff()) return undefined;
      if (!clock.step()) break;
    }
    throw new Error('The app waits for what never comes.');
  }

  return {
    core: () => core,
    network,
    clipboard,
    sent,
    told,
    traces: () => [...log.lines, ...published].join('\n'),
    records,
    async start(cut) {
      power.cut();
      power = createPower();
      if (cut) power.failAt(cut);
      const mine = power;
      core = fakeCore({
        commandLinePortal: address,
        openPortal: async (at) => {
          const cable: Cable = { send: (url, init) => mine.pass(() => send(url, init)) };
          cables.push(cable);
          return client(at, through(cable));
        },
        keychain: powered(records, mine),
        clipboard,
        clock,
        log,
      }).core;
      core.state.subscribe((snapshot) => {
        published.push(JSON.stringify(snapshot));
        if (snapshot.lastChange) told.done.add(snapshot.lastChange.fingerprint);
        if (snapshot.notChanged) told.notDone.add(snapshot.notChanged.at);
      });
      await drive(core.start());
    },
    failAt: (cut) => power.failAt(cut),
    isOff: () => power.isOff(),
    drive,
    async wait(milliseconds) {
      let over = false;
      clock.after(milliseconds, () => {
        over = true;
      });
      while (!over) {
        await idle();
        clock.step();
      }
      await idle();
    },
    scrap() {
      power.cut();
      for (const cable of cables) cable.send = undefined;
    },
  };
}

/** A keychain whose every call is a step at which the power may fail. */
function powered(records: Map<string, string>, power: Power): SecretStore {
  return {
    probe: () => power.pass(async () => undefined),
    get: (name) => power.pass(async () => records.get(name)),
    set: (name, value) => power.pass(async () => void records.set(name, value)),
    delete: (name) => power.pass(async () => void records.delete(name)),
    close: async () => undefined,
  };
}
