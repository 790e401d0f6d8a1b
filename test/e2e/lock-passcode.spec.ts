import type { Page } from 'playwright/test';
import type { Secrets } from '../harness/secret-search';
import { demoAccounts } from '../portal/demo-users';
import { expect, test } from './fixture';
import { isLocked, isOpen, signIn, signInToAccount } from './steps';
import { clipboardOf } from './system-steps';

const { northside } = demoAccounts;

/** A passcode that must not turn up anywhere. */
function newPasscode(secrets: Secrets): string {
  const code = `passcode-${crypto.randomUUID()}`;
  secrets.add(code);
  return code;
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

test('a passcode locks the start, and wrong tries are remembered', async ({
  launch,
  portal,
  keychain,
  secrets,
  picture,
}) => {
  const code = newPasscode(secrets);
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
  const code = newPasscode(secrets);
  const first = await launch();
  await signInToAccount(first.page, portal, 'admin');
  await setPasscode(first.page, code);
  await first.close();

  portal.control.inject({ path: '*', times: 999 }, { kind: 'drop' });
  const second = await launch();
  await tryPasscode(second.page, code);
  await isOpen(second.page);
  await second.page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => clipboardOf(second.app)).toBe(portal.control.key(northside));
});

test('five wrong passcodes sign everybody out and leave the keychain empty', async ({
  launch,
  portal,
  keychain,
  secrets,
  picture,
}) => {
  const code = newPasscode(secrets);
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
  const code = newPasscode(secrets);
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
  const [code, other] = [newPasscode(secrets), newPasscode(secrets)];
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
