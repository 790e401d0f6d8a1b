import type { ElectronApplication, Page } from 'playwright/test';
import { demoAccounts } from '../portal/demo-users';
import { expect, test } from './fixture';
import { signIn, signInToAccount } from './steps';

const northside = demoAccounts.northside;
const passcode = () => `passcode-${crypto.randomUUID()}`;

const isLocked = (page: Page) => expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
const isOpen = (page: Page) => expect(page.getByRole('heading', { name: 'Account Information' })).toBeVisible();
const readClipboard = (app: ElectronApplication) => app.evaluate(({ clipboard }) => clipboard.readText());

/** What the system says when somebody locks the screen, closes the lid, or takes the computer over. */
function system(app: ElectronApplication, event: 'lock-screen' | 'suspend' | 'user-did-resign-active') {
  return app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event);
}

/** Sets the clock of the app forward, as if that time had passed. */
function passTime(app: ElectronApplication, milliseconds: number) {
  return app.evaluate((_electron, ahead) => {
    const { now } = Date;
    Date.now = () => now.call(Date) + ahead;
  }, milliseconds);
}

/** Everything that the page's process still holds: its text, and all of its memory that a script could reach. */
async function heldByPage(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const parts = [await page.content(), await page.evaluate(() => document.body.innerText)];
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await devtools.detach();
  return parts.join('');
}

async function setPasscode(page: Page, code: string) {
  await page.getByRole('link', { name: 'Preferences' }).click();
  await page.getByRole('button', { name: 'Set a passcode' }).click();
  await page.getByLabel('New passcode', { exact: true }).fill(code);
  await page.getByLabel('Repeat the new passcode').fill(code);
  await page.getByRole('button', { name: 'Set passcode' }).click();
  await expect(page.getByText('It is asked for whenever')).toBeVisible();
}

async function tryPasscode(page: Page, code: string) {
  await page.getByLabel('Passcode', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

/** Copies and shows the key, so that there is something to take away. */
async function copyAndShow(page: Page, key: string) {
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText(/clears in \d+ s/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Show API Key' }).click();
  await expect(page.getByText(key)).toBeVisible();
}

test('ten idle minutes lock the app: the key is gone from the page, its memory and the clipboard', async ({
  launch,
  portal,
  secrets,
}) => {
  const key = portal.control.key(northside) ?? '';
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await copyAndShow(page, key);
  expect(secrets.areIn(await heldByPage(page)), 'the shown key is found where it is').toBe(true);

  await passTime(app, 10 * 60_000);
  await isLocked(page);
  await expect(page.getByText('Nobody used the app')).toBeVisible();
  expect(secrets.areIn(await heldByPage(page))).toBe(false);
  await expect.poll(() => readClipboard(app)).toBe('');
  await expect(page.getByText(northside)).toBeHidden();

  await page.getByRole('button', { name: 'Unlock' }).click();
  await isOpen(page);
  await expect(page.getByText(key)).toBeHidden();
});

test('a locked screen, a closed lid and a change of users lock the app', async ({ launch, portal }) => {
  const key = portal.control.key(northside) ?? '';
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'admin');
  const events = [
    ['lock-screen', 'The screen of this computer'],
    ['suspend', 'went to sleep'],
    ['user-did-resign-active', 'Another user'],
  ] as const;
  for (const [event, why] of events) {
    await copyAndShow(page, key);
    await system(app, event);
    await isLocked(page);
    await expect(page.getByText(why)).toBeVisible();
    expect(await page.content()).not.toContain(key);
    await expect.poll(() => readClipboard(app)).toBe('');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await isOpen(page);
  }
});

test('a locked app refuses every command but those of the lock, and leaves another’s clipboard alone', async ({
  launch,
  portal,
  picture,
}) => {
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText(/clears in \d+ s/).first()).toBeVisible();
  await app.evaluate(({ clipboard }) => clipboard.writeText('a shopping list'));

  await page.getByRole('button', { name: 'Lock now' }).click();
  await isLocked(page);
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeFocused();
  await picture('locked');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('locked-dark');
  expect(await readClipboard(app)).toBe('a shopping list');

  const codes = await page.evaluate(async () => {
    const { account, accounts, portal, session, settings, lock, app } = window.etherfax;
    const answers = {
      showKey: await account.showKey(),
      copyKey: await account.copyKey(),
      copyNumber: await account.copyNumber(),
      reset: await account.resetKey({ accountNumber: 'EFAX-1234-5678', keyId: 'key' }),
      generate: await account.generateKey(),
      reload: await account.reload(),
      list: await accounts.list({}),
      signOut: await session.signOut(),
      signIn: await session.signIn({ email: 'a@example.com', password: 'x' }),
      connect: await portal.connect({}),
      settings: await settings.change({ idleLockMinutes: 0 }),
      passcode: await lock.setPasscode({ next: 'x'.repeat(9) }),
      otherWay: await lock.unlock({ way: 'passcode', passcode: 'x'.repeat(9) }),
      support: await app.openSupport(),
    };
    return Object.values(answers).map((answer) => (answer.ok ? 'ok' : answer.error.code));
  });
  expect(new Set(codes)).toEqual(new Set(['app.locked']));
  const snapshot = await page.evaluate(() => window.etherfax.app.snapshot());
  const { lock, ...rest } = snapshot.ok ? snapshot.value : { lock: undefined };
  expect(lock?.label).toBe(portal.users.admin.email);
  expect(JSON.stringify(rest)).not.toMatch(/northside|EFAX-|@/i);
  await isLocked(page);
});

test('Lock now is in the menu, with its shortcut, and greyed when there is nothing to lock', async ({
  launch,
  portal,
}) => {
  const { app, page } = await launch();
  const item = () =>
    app.evaluate(({ Menu }) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById('lock');
      return { enabled: found?.enabled, accelerator: found?.accelerator };
    });
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(await item()).toEqual({ enabled: false, accelerator: 'CmdOrCtrl+L' });
  await signInToAccount(page, portal, 'admin');
  expect(await item()).toMatchObject({ enabled: true });
  // As the keyboard's own, because what Playwright presses never reaches the menu.
  await app.evaluate(({ BrowserWindow }) => {
    const modifiers = [process.platform === 'darwin' ? ('meta' as const) : ('control' as const)];
    const [window] = BrowserWindow.getAllWindows();
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      window?.webContents.sendInputEvent({ type, keyCode: 'L', modifiers } as Electron.KeyboardInputEvent);
    }
  });
  await isLocked(page);
  expect(await item()).toMatchObject({ enabled: false });
  // Enter unlocks: the button has the focus.
  await page.keyboard.press('Enter');
  await isOpen(page);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock')?.click());
  await isLocked(page);
});

test('whoever uses the app is not locked out while doing so', async ({ launch, portal }) => {
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await passTime(app, 9 * 60_000);
  await page.mouse.move(200, 300);
  await page.keyboard.press('Shift');
  await passTime(app, 9 * 60_000);
  // The app looks at the clock every five seconds: one look at the least passes.
  await app.evaluate(() => new Promise((resolve) => setTimeout(resolve, 5500)));
  await isOpen(page);
});

test('a reset that is under way when it locks is finished, and told after unlocking', async ({ launch, portal }) => {
  const before = portal.control.key(northside);
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'admin');
  portal.control.inject(
    { method: 'POST', path: '/api/v1/accounts/*/api-key/*' },
    { kind: 'latency', milliseconds: 1500 },
  );
  await page.getByRole('button', { name: 'Reset API Key' }).click();
  await page.getByRole('textbox', { name: 'Account number' }).fill(northside);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Reset API Key' }).click();
  await system(app, 'lock-screen');
  await isLocked(page);
  await expect.poll(() => portal.control.key(northside)).not.toBe(before);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByText('The API key was reset.')).toBeVisible();
});

test('a passcode locks the start, and wrong tries are remembered', async ({
  launch,
  portal,
  keychain,
  secrets,
  picture,
}) => {
  const code = passcode();
  secrets.add(code);
  const first = await launch();
  await signInToAccount(first.page, portal, 'admin');
  await setPasscode(first.page, code);
  await first.page.getByRole('button', { name: 'Lock now' }).click();
  await expect(first.page.getByLabel('Passcode', { exact: true })).toBeFocused();
  await picture('locked-passcode');
  for (const left of ['4 tries are left', '3 tries are left', '2 tries are left', 'One try is left']) {
    await tryPasscode(first.page, 'not this one');
    await expect(first.page.getByText(left)).toBeVisible();
  }
  await picture('locked-last-try');
  await first.close();
  for (const content of (await keychain.records()).values()) expect(content).not.toContain(code);

  const second = await launch();
  await isLocked(second.page);
  await expect(second.page.getByText('The app starts locked')).toBeVisible();
  await expect(second.page.getByText('One try is left')).toBeVisible();
  await tryPasscode(second.page, code);
  await isOpen(second.page);
});

test('without a network a passcode unlocks the app, and one click copies the key', async ({
  launch,
  portal,
  secrets,
}) => {
  const code = passcode();
  secrets.add(code);
  const first = await launch();
  await signInToAccount(first.page, portal, 'admin');
  await setPasscode(first.page, code);
  await first.close();

  portal.control.inject({ path: '*', times: 999 }, { kind: 'drop' });
  const second = await launch();
  await tryPasscode(second.page, code);
  await isOpen(second.page);
  await second.page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => readClipboard(second.app)).toBe(portal.control.key(northside));
});

test('five wrong passcodes sign everybody out and leave the keychain empty', async ({
  launch,
  portal,
  keychain,
  secrets,
  picture,
}) => {
  const code = passcode();
  secrets.add(code);
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await setPasscode(page, code);
  await page.getByLabel('Lock after').selectOption('5 minutes');
  await page.getByRole('button', { name: 'Lock now' }).click();
  for (let tries = 0; tries < 5; tries += 1) {
    await expect(page.getByLabel('Passcode', { exact: true })).toHaveValue('');
    await tryPasscode(page, 'not this one');
  }
  await expect(page.getByText('The passcode was wrong five times')).toBeVisible();
  await picture('no-tries-left');
  await expect.poll(async () => (await keychain.records()).size).toBe(0);
  await expect.poll(() => portal.control.requests({ path: '/api/v1/auth/sign-out' }).length).toBe(1);
  // The next sign-in starts afresh.
  await signIn(page, portal, 'admin');
  await isOpen(page);
});

test('a forgotten passcode has a way out', async ({ launch, portal, keychain, secrets, picture }) => {
  const code = passcode();
  secrets.add(code);
  const { page } = await launch();
  await signInToAccount(page, portal, 'editor');
  await setPasscode(page, code);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await page.getByRole('button', { name: 'Sign out of everything' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await picture('locked-sign-out');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out of everything' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect.poll(async () => (await keychain.records()).size).toBe(0);
});

test('settings are kept, the countdown follows them, and a passcode is changed and removed', async ({
  launch,
  portal,
  keychain,
  secrets,
  picture,
}) => {
  const [code, other] = [passcode(), passcode()];
  secrets.add(code, other);
  const first = await launch();
  await signInToAccount(first.page, portal, 'admin');
  await first.page.getByRole('link', { name: 'Preferences' }).click();
  await first.page.getByLabel('Clear a copied key after').selectOption('10 seconds');
  await first.page.getByLabel('Lock after').selectOption('Never');
  await setPasscode(first.page, code);
  await first.page.getByRole('button', { name: 'Change' }).click();
  await first.page.getByLabel('Current passcode').fill('not this one');
  await first.page.getByLabel('New passcode', { exact: true }).fill(other);
  await first.page.getByLabel('Repeat the new passcode').fill(other);
  await first.page.getByRole('button', { name: 'Set passcode' }).click();
  await expect(first.page.getByText('4 tries are left')).toBeVisible();
  await picture('preferences-passcode-wrong');
  await first.page.getByLabel('Current passcode').fill(code);
  await first.page.getByRole('button', { name: 'Set passcode' }).click();
  await expect(first.page.getByRole('button', { name: 'Change' })).toBeVisible();
  await picture('preferences');
  await first.page.emulateMedia({ colorScheme: 'dark' });
  await picture('preferences-dark');
  await first.close();
  expect([...(await keychain.records()).keys()]).toEqual(expect.arrayContaining(['passcode', 'settings']));

  const second = await launch();
  await tryPasscode(second.page, other);
  await isOpen(second.page);
  await second.page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(second.page.getByText(/clears in (9|10) s/).first()).toBeVisible();
  await second.page.getByRole('link', { name: 'Preferences' }).click();
  await expect(second.page.getByLabel('Lock after')).toHaveValue('0');
  await second.page.getByRole('button', { name: 'Remove' }).click();
  await second.page.getByLabel('Current passcode').fill(other);
  await second.page.getByRole('button', { name: 'Remove passcode' }).click();
  await expect(second.page.getByRole('button', { name: 'Set a passcode' })).toBeVisible();
  await second.page.getByRole('button', { name: 'Lock now' }).click();
  await second.page.getByRole('button', { name: 'Unlock' }).click();
  await isOpen(second.page);
});
