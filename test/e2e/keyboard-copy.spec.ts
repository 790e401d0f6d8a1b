/** Copying the key with one key press: at once, early, and where it can’t be. */
import { demoAccounts } from '../portal/index';
import { expect, test } from './fixture';
import { choose, isAt, listen, openAccount, pressOn, tabTo } from './keyboard-steps';
import { isKept } from './steps';
import { clipboardOf } from './system-steps';

const { northside } = demoAccounts;

test('from a warm start to the key on the clipboard it is one key press, also without the portal', async ({
  launch,
  portal,
}) => {
  const key = portal.control.key(northside) ?? '';
  const first = await launch();
  await openAccount(first, portal, 'admin');
  await isKept(first.page);
  await first.close();
  portal.control.inject({ path: '*', times: 999 }, { kind: 'drop' });
  await copiesAtOnce();

  async function copiesAtOnce() {
    const { app, page, close } = await launch();
    const { hears } = await listen(page);
    await isAt(page, 'heading', 'Account');
    await page.keyboard.press('Control+Shift+C');
    await hears(/^API key copied\. It is cleared from the clipboard in 30 seconds\./);
    expect(await clipboardOf(app)).toBe(key);
    await close();
  }
});

test('pressed before the portal has answered, the copy shortcut need not be pressed again', async ({
  launch,
  portal,
}) => {
  const first = await launch();
  await openAccount(first, portal, 'admin');
  await isKept(first.page);
  await tabTo(first.page, 'switch', 'Keep this account ready offline');
  await first.page.keyboard.press('Space');
  await expect(first.page.getByText(/kept here only once it is shown or copied/)).toBeVisible();
  await first.close();

  portal.control.inject({ path: '/api/v1/auth/refresh' }, { kind: 'latency', milliseconds: 4000 });
  const { app, page } = await launch();
  const { hears } = await listen(page);
  await isAt(page, 'heading', 'Account');
  await page.keyboard.press('Control+Shift+C');
  await hears('In a moment, when the portal has answered.');
  await hears('API key copied.');
  expect(await clipboardOf(app)).toBe(portal.control.key(northside));
});

test('where it can’t be copied the reason is said and seen, and in a dialog or locked nothing is copied', async ({
  launch,
  portal,
  picture,
}) => {
  const run = await launch();
  const { app, page } = run;
  const { hears } = await listen(page);
  await openAccount(run, portal, 'admin');

  await page.keyboard.press('Control+k');
  await isAt(page, 'combobox', 'Search accounts and actions');
  await page.keyboard.press('Control+Shift+C');
  await page.keyboard.press('Escape');
  await pressOn(page, 'button', 'Reset API Key');
  await isAt(page, 'button', 'Cancel');
  await page.keyboard.press('Control+Shift+C');
  await page.keyboard.press('Escape');
  await isAt(page, 'button', 'Reset API Key');
  await choose(page, 'lock', 'Lock now');
  await isAt(page, 'button', 'Unlock');
  await page.keyboard.press('Control+Shift+C');
  await page.keyboard.press('Enter');
  await isAt(page, 'heading', 'Account');
  expect(await clipboardOf(app)).toBe('');

  await choose(page, 'sign out', 'Sign out');
  await openAccount(run, portal, 'reader');
  await page.keyboard.press('Control+Shift+C');
  await hears('Copy API key: The role Read Only can’t show or copy the key.');
  await expect(page.locator('.toast')).toContainText('The role Read Only can’t show or copy the key.');
  await picture('copy-not-possible');
  expect(await clipboardOf(app)).toBe('');
});
