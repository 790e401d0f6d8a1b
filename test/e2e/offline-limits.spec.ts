/** What a kept key is good for, and when it goes. */
import type { Page } from 'playwright/test';
import type { Keychain } from '../harness/keychain';
import { demoAccounts } from '../portal/index';
import { expect, test } from './fixture';
import { resetKey } from './key-steps';
import { chooseAccount, isKept, leaveSignedIn, signIn, signInAndKeepKey } from './steps';
import { clipboardOf, passTime } from './system-steps';

const { northside } = demoAccounts;
const day = 24 * 60 * 60_000;

const copyOf = (page: Page) => page.getByRole('button', { name: /^(?:Copy$|Copied)/ });
const showOf = (page: Page) => page.getByRole('button', { name: 'Show API Key' });

async function nameOf(keychain: Keychain, kind: string): Promise<string> {
  return [...(await keychain.records()).keys()].find((name) => name.startsWith(`${kind}:`)) ?? '';
}

async function keptKey(keychain: Keychain): Promise<string | undefined> {
  const content = (await keychain.records()).get(await nameOf(keychain, 'key'));
  return content === undefined ? undefined : JSON.parse(content).key.value;
}

test('a key that was confirmed too long ago is neither shown nor copied until it is confirmed again', async ({
  launch,
  portal,
  keychain,
  picture,
}) => {
  await leaveSignedIn(launch, portal, 'admin');
  const name = await nameOf(keychain, 'key');
  const record = JSON.parse((await keychain.records()).get(name) ?? '');
  await keychain.set(name, JSON.stringify({ ...record, confirmedAt: record.confirmedAt - 31 * day }));
  await portal.goDown();

  const { page } = await launch();
  for (const button of [copyOf(page), showOf(page)]) {
    await expect(button).toBeDisabled();
    await expect(button).toHaveAccessibleDescription(/confirmed too long ago/);
  }
  await expect(page.getByText('No connection to the portal', { exact: true })).toBeVisible();
  await picture('offline-expired');
  const refused = await page.evaluate(() => window.etherfax.account.copyKey());
  expect(refused).toMatchObject({ ok: false, error: { code: 'account.not-allowed' } });
  await portal.comeUp();
  await expect(copyOf(page)).toBeEnabled();
  await isKept(page);
});

for (const [what, by, why] of [
  ['a month that passes while the app is open', 31 * day, /confirmed too long ago/],
  ['a clock that is set back', -2 * day, /clock was set back/],
] as const) {
  test(`${what} makes the kept key useless at the very click`, async ({ launch, portal, picture }) => {
    const { app, page } = await launch();
    await signInAndKeepKey(page, portal, 'admin');
    // So long a time would lock the app as well.
    await page.evaluate(() => window.etherfax.settings.change({ idleLockMinutes: 0 }));
    await portal.goDown();
    await copyOf(page).click();
    await expect(page.getByText('From the offline copy, last confirmed')).toBeVisible();
    await app.evaluate(({ clipboard }) => clipboard.clear());
    await passTime(app, by);
    await showOf(page).click();
    await expect(showOf(page)).toBeDisabled();
    await expect(showOf(page)).toHaveAccessibleDescription(why);
    await expect(copyOf(page)).toBeDisabled();
    expect(await clipboardOf(app)).toBe('');
    if (by < 0) await picture('offline-clock-set-back');
    await portal.comeUp();
    await expect(copyOf(page)).toBeEnabled();
  });
}

test('a key that somebody else has reset meanwhile is told loudly, until it was seen', async ({
  launch,
  portal,
  keychain,
  secrets,
  picture,
}) => {
  const former = portal.control.key(northside) ?? '';
  const first = await launch();
  await signInAndKeepKey(first.page, portal, 'admin');
  await copyOf(first.page).click();
  await expect(first.page.getByText(/clears in \d+ s/).first()).toBeVisible();
  await first.close();
  expect(await keptKey(keychain)).toBe(former);
  portal.control.changeKey(northside);
  secrets.add(former);

  const second = await launch();
  const alert = second.page.getByRole('alert');
  await expect(alert).toContainText(/The API key was reset on .* by support@portal\.example\.com/);
  await expect(alert).toContainText(/The key you copied on .* no longer works/);
  await isKept(second.page);
  expect(await keptKey(keychain)).toBe(portal.control.key(northside));
  await picture('key-changed');
  await second.page.emulateMedia({ colorScheme: 'dark' });
  await picture('key-changed-dark');
  await second.close();

  const third = await launch();
  await third.page.getByRole('button', { name: 'I have seen it' }).click();
  await expect(third.page.getByRole('alert')).toHaveCount(0);
  await third.close();
  const fourth = await launch();
  await isKept(fourth.page);
  await expect(fourth.page.getByRole('alert')).toHaveCount(0);
});

test('a reset of one’s own is no news, and the new key is the one that is kept', async ({
  launch,
  portal,
  keychain,
}) => {
  const { app, page } = await launch();
  await signInAndKeepKey(page, portal, 'admin');
  await resetKey(page, northside);
  await expect(page.getByText('The API key was reset.').first()).toBeVisible();
  await isKept(page);
  const key = portal.control.key(northside) ?? '';
  await expect.poll(() => keptKey(keychain)).toBe(key);
  await portal.goDown();
  await copyOf(page).click();
  await expect.poll(() => clipboardOf(app)).toBe(key);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a role that was lowered takes the kept key out of the keychain, and the page says why', async ({
  launch,
  portal,
  keychain,
  picture,
}) => {
  await leaveSignedIn(launch, portal, 'admin');
  portal.control.setRole('admin', northside, 'read_only');

  const second = await launch();
  await expect(second.page.getByRole('alert')).toContainText('The offline copy of the API key was removed');
  await expect(second.page.getByRole('alert')).toContainText('Your role on this account');
  await expect(copyOf(second.page)).toHaveCount(0);
  await picture('copy-removed');
  await expect.poll(() => keptKey(keychain)).toBeUndefined();
  await second.close();

  await portal.goDown();
  const third = await launch();
  await expect(third.page.getByText('No connection to the portal', { exact: true })).toBeVisible();
  await expect(copyOf(third.page)).toHaveCount(0);
  const refused = await third.page.evaluate(() => window.etherfax.account.copyKey());
  expect(refused).toMatchObject({ ok: false, error: { code: 'account.not-allowed' } });
});

test('a session that the portal has ended takes the kept keys with it', async ({
  launch,
  portal,
  keychain,
  picture,
}) => {
  await leaveSignedIn(launch, portal, 'admin');
  portal.control.revokeSessions('admin');

  const { page } = await launch();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('auth.session-revoked');
  await expect(page.getByRole('alert')).toContainText(
    'keys that were kept on this computer for this user have been removed',
  );
  await picture('session-revoked');
  const left = [...(await keychain.records()).keys()].filter((name) => /^(key|account|accounts|session):/.test(name));
  expect(left).toEqual([]);
});

test('keeping an account ready is switched on and off, one by one for a user of many', async ({
  launch,
  portal,
  keychain,
  picture,
}) => {
  const { page } = await launch();
  await signIn(page, portal, 'partner');
  await chooseAccount(page, demoAccounts.partner);
  const ready = page.getByRole('switch', { name: 'Keep this account ready offline' });
  await expect(ready).not.toBeChecked();
  expect(await keptKey(keychain)).toBeUndefined();
  await ready.click();
  await expect(ready).toBeChecked();
  await isKept(page);
  await expect.poll(() => keptKey(keychain)).toBe(portal.control.key(demoAccounts.partner));
  const kept = await page.evaluate(() => window.etherfax.accounts.kept());
  expect(kept).toMatchObject({ ok: true, value: { keys: [{ accountNumber: demoAccounts.partner, status: 'ready' }] } });
  await picture('keep-ready');
  await ready.click();
  await expect(ready).not.toBeChecked();
  await expect.poll(() => keptKey(keychain)).toBeUndefined();
});
