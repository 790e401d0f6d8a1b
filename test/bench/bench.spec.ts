/**
 * The app against a bare Electron window: same runtime, same window size, in turn. Times of a machine mean little; what is
 * told is ratios of medians of one interleaved run.
 */
import { join } from 'node:path';
import { test } from '../e2e/fixture';
import { isKept, signInToAccount } from '../e2e/steps';
import { weigh } from '../harness/built-size';
import { checkout } from '../harness/checkout';
import type { RunningPortal } from '../portal/index';
import { processorMilliseconds, proportionalMegabytes } from './process-tree';
import { median, writeReport } from './report';
import { type Start, type StartedApp, startApp } from './started-app';

const rounds = Number(process.env.ROUNDS ?? 15);

/** How long an app is left alone before its memory is looked at, and its processor time after that, in milliseconds. */
const settling = 3000;
const idle = 4000;

const hasButton = (name: string) =>
  `[...document.querySelectorAll('button')].some((one) => one.textContent === '${name}' && !one.disabled)`;

const subjects = ['bare', 'sign-in', 'cached account'] as const;
type Subject = (typeof subjects)[number];

interface Measured {
  start: number;
  memory: number;
  processor: number;
  roundTrip: number;
  copy: number;
}

test('start, memory, processor time and round trip against a bare window', async ({
  executable,
  displayEnv,
  keyring,
  keychain,
  portal,
  folder,
  launch,
}) => {
  test.setTimeout(3_600_000);
  const first = await launch();
  await signInToAccount(first.page, portal, 'admin');
  await isKept(first.page);
  await first.close();
  const kept = await keychain.records();
  test.expect(kept.size).toBeGreaterThan(0);

  const env = { ...environment(), ...displayEnv, ...keyring.env, HOME: folder };
  const start = (app: string, profile: string, isUsable: string, ...args: string[]): Start => ({
    executable,
    args: [app, `--user-data-dir=${join(folder, profile)}`, '--lang=en-US', ...args],
    env,
    isUsable,
  });
  const starts: Record<Subject, Start> = {
    bare: start(join(checkout, 'test/bench/bare'), 'bare', "document.querySelector('h1') !== null"),
    // Another portal: of this one the keychain has a session.
    'sign-in': start(checkout, 'sign-in', hasButton('Sign in'), `--portal=${await otherPortal(portal)}`),
    'cached account': start(checkout, 'profile', hasButton('Copy'), `--portal=${portal.address}`),
  };
  const measured: Record<Subject, Measured[]> = { bare: [], 'sign-in': [], 'cached account': [] };
  // The first round fills caches, and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const subject of subjects) {
      const app = await startApp(starts[subject]);
      const one = await measure(app, subject);
      if (round > 0) measured[subject].push(one);
      await app.close();
    }
  }
  report(measured);
});

async function measure(app: StartedApp, subject: Subject): Promise<Measured> {
  await sleep(settling);
  const memory = proportionalMegabytes(app.pid);
  const before = processorMilliseconds(app.pid);
  await sleep(idle);
  const processor = (processorMilliseconds(app.pid) - before) / (idle / 1000);
  const nothing = subject === 'bare' ? 'bare.echo(1)' : 'etherfax.network.dismissProxy()';
  const roundTrip = Number(await app.evaluate(medianOfCalls(nothing, 200)));
  // Where nobody is signed in there is nothing to copy: as long as a call that does nothing.
  const copying = subject === 'cached account' ? 'etherfax.account.copyKey()' : nothing;
  const copy = Number(await app.evaluate(medianOfCalls(copying, 5)));
  return { start: app.startMilliseconds, memory, processor, roundTrip, copy };
}

/** @returns an expression whose value is the median time of so many calls, in milliseconds */
const medianOfCalls = (call: string, count: number) => `(async () => {
  const times = [];
  for (let n = 0; n < ${count}; n += 1) {
    const began = performance.now();
    const answer = await ${call};
    if (answer?.ok === false) throw new Error(answer.error.code);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[${count >> 1}];
})()`;

function report(measured: Record<Subject, Measured[]>): void {
  const quantities = { start: 'ms', memory: 'MB', processor: 'ms/s', roundTrip: 'ms', copy: 'ms' } as const;
  const lines = [`| median of ${rounds} | ${subjects.join(' | ')} | ratios |`, '|---|---|---|---|---|'];
  for (const [name, unit] of Object.entries(quantities)) {
    const medians = subjects.map((subject) => median(measured[subject].map((one) => one[name as keyof Measured])));
    const [bare = 0, ...others] = medians;
    const ratios = others.map((one) => (bare === 0 ? '-' : (one / bare).toFixed(2)));
    lines.push(`| ${name} | ${medians.map((one) => `${one.toFixed(2)} ${unit}`).join(' | ')} | ${ratios.join(', ')} |`);
  }
  writeReport('start', [...lines, '', '```', ...weigh().lines, '```']);
}

/** The same portal by another name, so that nobody is signed in there. */
async function otherPortal({ address }: RunningPortal): Promise<string> {
  return address.replace('127.0.0.1', 'localhost');
}

/** Without what would lead an app to somebody's own desktop. */
function environment(): Record<string, string> {
  const names = ['PATH', 'LANG', 'TMPDIR', 'XDG_RUNTIME_DIR'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
