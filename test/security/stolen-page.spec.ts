/** A script that somebody gets into the page: it can press the buttons, and do nothing that they cannot. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { contract } from '../../shared/ipc';
import { type CommandName, commandNames } from '../../shared/ipc-names';
import { expect, test } from '../e2e/fixture';
import { isKept, signInToAccount } from '../e2e/steps';
import type { RunningApp } from '../harness/launch';
import { demoAccounts } from '../portal/demo-users';
import { validInput } from '../samples/inputs';

/** What ends what the others need comes last. */
const last: CommandName[] = ['session.signOut', 'keychain.removeAll', 'lock.signOutOfAll'];

test('what the page can reach holds no secret but the key while it is shown', async ({ launch, portal, secrets }) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await isKept(page);
  secrets.add(...portal.control.given());
  expect(secrets.areIn(await everythingIn(page)), 'before').toBe(false);
  await page.getByRole('button', { name: 'Show API Key' }).click();
  await expect(page.getByRole('button', { name: 'Hide API Key' })).toBeVisible();
  expect(secrets.areIn(await everythingIn(page)), 'while it is shown, or this search finds nothing').toBe(true);
  await page.getByRole('button', { name: 'Hide API Key' }).click();
  await expect(page.getByRole('button', { name: 'Show API Key' })).toBeVisible();
  expect(secrets.areIn(await everythingIn(page)), 'after').toBe(false);
});

test('no command but Show answers with a secret', async ({ launch, portal, secrets }) => {
  const run = await launch();
  const { page } = run;
  await withoutDialogs(run);
  await signInToAccount(page, portal, 'admin');
  await isKept(page);
  // Lock answers nothing, and the page is gone then.
  const others = commandNames.filter(
    (name) => !['account.showKey', 'lock.lock'].includes(name) && !last.includes(name),
  );
  for (const names of [others, [...others].reverse(), last]) {
    const answers = await callEach(page, names);
    secrets.add(...portal.control.given());
    for (const [name, answer] of answers) expect(secrets.areIn(answer), name).toBe(false);
  }
});

test('where an organisation allows Copy alone, no command answers with the key', async ({
  launch,
  portal,
  folder,
  secrets,
}) => {
  const policy = join(folder, 'policy.json');
  writeFileSync(policy, JSON.stringify({ showKey: 'copy-only' }));
  const run = await launch({ args: [`--policy=${policy}`] });
  await withoutDialogs(run);
  await signInToAccount(run.page, portal, 'admin');
  await isKept(run.page);
  const answers = await callEach(run.page, ['account.showKey', 'account.copyKey', 'key.test', 'account.showKey']);
  expect(answers.map(([, answer]) => JSON.parse(answer).ok)).toEqual([false, true, true, false]);
  secrets.add(...portal.control.given());
  for (const [name, answer] of answers) expect(secrets.areIn(answer), name).toBe(false);
  expect(secrets.areIn(await everythingIn(run.page))).toBe(false);
});

test('main refuses what the page should not have asked for', async ({ launch, portal }) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'reader');
  portal.control.clearRequests();
  const answers = await page.evaluate(async () => [
    await window.etherfax.account.showKey(),
    await window.etherfax.account.copyKey(),
    await window.etherfax.account.generateKey(),
    await window.etherfax.account.resetKey({ accountNumber: 'EFAX-1234-5678', keyId: 'any' }),
  ]);
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'account.not-allowed' } });
  expect(portal.control.requests()).toEqual([]);
});

test('while the app is locked no command works but those that open it', async ({ launch, portal }) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');
  // From then on nothing is asked of the portal but by a command.
  await isKept(page);
  await page.evaluate(() => window.etherfax.lock.lock());
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  portal.control.clearRequests();
  const refused = commandNames.filter((name) => contract[name].needs !== 'nothing');
  for (const [name, answer] of await callEach(page, refused))
    expect([name, answer]).toEqual([name, expect.stringContaining('"app.locked"')]);
  expect(portal.control.requests()).toEqual([]);
  const snapshot = await page.evaluate(() => window.etherfax.app.snapshot());
  expect(snapshot).toMatchObject({ ok: true, value: { phase: 'locked', permissions: { show: { allowed: false } } } });
  // Whose sign-in it is, it says; nothing of the account.
  expect(JSON.stringify(snapshot)).not.toContain(demoAccounts.northside);
});

/** Gives commands one after the other, as a page would. @returns what each answered, as text */
function callEach(page: Page, names: readonly CommandName[]): Promise<[string, string][]> {
  const calls = names.map((name) => [name, Reflect.get(validInput, name)] as const);
  return page.evaluate(async (list) => {
    const answers: [string, string][] = [];
    for (const [name, input] of list) {
      const [area = '', verb = ''] = name.split('.');
      const call = Reflect.get(Reflect.get(window.etherfax, area), verb);
      answers.push([name, JSON.stringify(await (input === undefined ? call() : call(input)))]);
    }
    return answers;
  }, calls);
}

/** The person says no to whatever the system would ask. */
function withoutDialogs({ app }: RunningApp): Promise<void> {
  return app.evaluate(({ dialog, shell, BrowserWindow }) => {
    Reflect.set(dialog, 'showSaveDialog', async () => ({ canceled: true, filePath: '' }));
    Reflect.set(dialog, 'showOpenDialog', async () => ({ canceled: true, filePaths: [] }));
    Reflect.set(shell, 'openExternal', async () => undefined);
    for (const { webContents } of BrowserWindow.getAllWindows())
      Reflect.set(webContents, 'print', (_: object, answer: (ok: boolean, why: string) => void) =>
        answer(false, 'cancelled'),
      );
  });
}

/** Every text that a script can get at: from `window` along all properties, what React keeps, and all storages. */
function everythingIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts = new Set<string>();
    const seen = new Set<unknown>();
    const waiting: unknown[] = [window, { ...localStorage }, { ...sessionStorage }, document.cookie, history.state];
    waiting.push(document.documentElement.outerHTML, await caches.keys(), await indexedDB.databases());
    waiting.push(performance.getEntries().map((entry) => entry.toJSON()));
    // The root, and all elements below it, carry what React knows of them.
    waiting.push(...document.querySelectorAll('*'));
    while (waiting.length > 0 && seen.size < 300_000) {
      const one = waiting.pop();
      if (typeof one === 'string') texts.add(one);
      if ((typeof one !== 'object' && typeof one !== 'function') || one === null || seen.has(one)) continue;
      seen.add(one);
      // What a prototype computes is for its instances to ask.
      const isPrototype = Object.hasOwn(one, 'constructor');
      for (const [name, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(one))) {
        texts.add(name);
        try {
          if (!get || !isPrototype) waiting.push(get ? Reflect.get(one, name) : value);
        } catch {
          // Not everything wants to be read.
        }
      }
      waiting.push(Object.getPrototypeOf(one));
      if (one instanceof Map || one instanceof Set) waiting.push(...one.keys(), ...one.values());
    }
    return [...texts].join('\n');
  });
}
