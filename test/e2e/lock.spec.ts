import type { ElectronApplication, Page } from 'playwright/test';
import { demoAccounts } from '../portal/demo-users';
import { expect, test } from './fixture';
import { copyKey, resetKey, showKey } from './key-steps';
import { heldByPage, isLocked, isOpen, signInToAccount } from './steps';
import { clipboardOf, passTime } from './system-steps';

const northside = demoAccounts.northside;

/** What the system says when somebody locks the screen, closes the lid, or takes the computer over. */
function system(app: ElectronApplication, event: 'lock-screen' | 'suspend' | 'user-did-resign-active') {
  return app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event);
}

/** Copies and shows the key, so that there is something to take away. */
async function copyAndShow(page: Page, key: string) {
  await copyKey(page);
  await showKey(page, key);
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
  await expect.poll(() => clipboardOf(app)).toBe('');
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
    await expect.poll(() => clipboardOf(app)).toBe('');
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
  await copyKey(page);
  await app.evaluate(({ clipboard }) => clipboard.writeText('a shopping list'));

  await page.getByRole('button', { name: 'Lock now' }).click();
  await isLocked(page);
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeFocused();
  await picture('locked');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('locked-dark');
  expect(await clipboardOf(app)).toBe('a shopping list');

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
  // Enter unlocks.
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeFocused();
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
  await resetKey(page, northside);
  await system(app, 'lock-screen');
  await isLocked(page);
  await expect.poll(() => portal.control.key(northside)).not.toBe(before);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByText('The API key was reset.')).toBeVisible();
});
