/**
 * Every command, called as no honest page calls it: `npm run test:security -- 100000` makes that many calls, half of them
 * from the page and half from a frame in it. With FUZZ_SEED they are the ones of an earlier run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Frame, Page } from 'playwright/test';
import { z } from 'zod';
import { failureSchema } from '../../shared/errors';
import { commandChannel, commandNames } from '../../shared/ipc-names';
import { expect, test } from '../e2e/fixture';
import { isKept, signInToAccount } from '../e2e/steps';
import { type Malformed, malformedCalls } from './malformed';
import { frameInside, takenOverApp } from './taken-over';

const calls = Number(process.env.FUZZ_CALLS || 4_000);
const seed = Number(process.env.FUZZ_SEED || Date.now() % 2 ** 31);
const batch = 200;

/** What every refusal is, and nothing more. */
const refusalSchema = z.strictObject({ ok: z.literal(false), error: failureSchema.strict() });

for (const { from, expected } of [
  { from: 'the page', expected: 'app.invalid-input' },
  { from: 'a frame', expected: 'app.foreign-caller' },
] as const) {
  test(`malformed commands from ${from} are refused, each with the envelope, and main lives on`, async ({
    launch,
    portal,
    folder,
    profile,
  }) => {
    test.setTimeout(60_000 + calls * 20);
    const { app, page } = await launch({ app: takenOverApp(folder) });
    await signInToAccount(page, portal, 'admin');
    await isKept(page);
    const caller = from === 'the page' ? page : await frameInside(page);
    const before = await stateOf(page);
    const pid = app.process().pid;
    portal.control.clearRequests();

    const counts = { made: 0, refused: 0 };
    const all = malformedCalls(calls / 2, seed);
    for (let first = 0; first < all.length; first += batch) {
      const some = all.slice(first, first + batch);
      const answers = await callAll(caller, some);
      for (const [index, answer] of answers.entries()) {
        const call = some[index];
        const parsed = refusalSchema.safeParse(answer);
        const code = parsed.success ? parsed.data.error.code : answer;
        if (code !== expected) expect({ seed, call, answer }).toEqual(`refused with ${expected}`);
        counts.refused += 1;
      }
      counts.made += some.length;
    }

    expect(counts.made).toBeGreaterThanOrEqual(calls / 2);
    expect(counts.refused).toBe(counts.made);
    expect(await stateOf(page), 'nothing has changed').toEqual(before);
    expect(portal.control.requests(), 'nothing was asked').toEqual([]);
    expect(app.process().pid).toBe(pid);
    expect(app.process().exitCode).toBeNull();
    expect(logOf(profile)).not.toMatch(/command-broke|page-crashed/);
    console.log(`${counts.made} malformed calls from ${from}, ${counts.refused} refused, seed ${seed}`);
  });
}

test('channels that are none lead nowhere, whichever way they are called', async ({ launch, portal, folder, log }) => {
  log.expect(
    /No handler registered|Error occurred in handler|at .*\(?node:electron|WebContents\.<anonymous>|WebContents\.emit|events/,
  );
  const { app, page } = await launch({ app: takenOverApp(folder) });
  await signInToAccount(page, portal, 'admin');
  await isKept(page);
  const before = await stateOf(page);
  const made = fc.sample(fc.string({ maxLength: 40 }), { numRuns: 100, seed });
  const channels = [...made, ...nearlyChannels].filter((channel) => !isCommand(channel));
  const answered = await page.evaluate(async (names) => {
    const wire = Reflect.get(window, 'wire');
    const answered: unknown[] = [];
    for (const name of names) {
      wire.send(name, { key: 'x' });
      wire.postMessage(name, { key: 'x' }, []);
      // Not sendSync: where nobody listens it stops the renderer that asks.
      await wire.invoke(name, { key: 'x' }).then(
        (answer: unknown) => answered.push([name, answer]),
        () => undefined,
      );
    }
    return answered;
  }, channels);
  expect(answered).toEqual([]);
  expect(await stateOf(page)).toEqual(before);
  expect(app.process().exitCode).toBeNull();
});

const isCommand = (channel: string) => commandNames.some((name) => commandChannel(name) === channel);

/** Names of commands that are not quite one, of what every object has, and of channels of Electron's own. */
const nearlyChannels = [
  '',
  'snapshot',
  'command:',
  'command:__proto__',
  'command:constructor',
  'command:toString',
  'command:account.showKey ',
  'command:Account.showKey',
  'command:account.showKey\0',
  '__proto__',
  'hasOwnProperty',
  'BROWSER_SANDBOX_LOAD',
  'BROWSER_GET_LAST_WEB_PREFERENCES',
  'GUEST_VIEW_MANAGER_CREATE_AND_ATTACH_GUEST',
  'INSPECTOR_CONTEXT_MENU',
];

/** All at once, as an attacker would. */
function callAll(caller: Page | Frame, some: Malformed[]): Promise<unknown[]> {
  const list = some.map(({ command, args }) => `["${commandChannel(command)}", ${args}]`).join(',\n');
  return caller.evaluate(`Promise.all([${list}].map(async ([channel, args]) => {
    try {
      return await window.wire.invoke(channel, ...args);
    } catch (thrown) {
      return String(thrown);
    }
  }))`);
}

async function stateOf(page: Page): Promise<unknown> {
  const answer = await page.evaluate(() => window.etherfax.app.snapshot());
  if (!answer.ok) throw new Error(answer.error.message);
  const { revision: _, activity: _noted, ...state } = answer.value;
  return state;
}

function logOf(profile: string): string {
  const folder = join(profile, 'logs');
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}
