import type { Page } from 'playwright/test';
import type { Keyring } from '../harness/keyring';
import { demoAccounts } from '../portal/index';
import { expect, test } from './fixture';
import { copyKey } from './key-steps';
import { isOpen, leaveSignedIn, signInAndKeepKey, signInToAccount, signOut } from './steps';
import { clipboardOf } from './system-steps';

const inMemory = (page: Page) => page.getByText('The session ends when the app closes', { exact: true });
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' }).click();

async function unlockAndTryAgain(keyring: Keyring, page: Page): Promise<void> {
  await keyring.unlock();
  await tryAgain(page);
}

test('without a keychain the session lives in memory, and the app says so', async ({ launch, portal, picture }) => {
  const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' };
  const first = await launch({ env });
  await signInToAccount(first.page, portal, 'admin');
  await expect(inMemory(first.page)).toBeVisible();
  await picture('no-keychain');
  await first.page.getByRole('link', { name: 'Session' }).click();
  await expect(first.page.getByRole('region', { name: 'Signed in' })).toContainText('In memory, until the app closes');
  await first.close();
  const second = await launch({ env });
  await expect(second.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('a keyring that comes up after the start is used when it is tried again', async ({
  launch,
  portal,
  keyring,
  keychain,
}) => {
  await keyring.stop();
  const first = await launch();
  await expect(first.page.getByText('This computer’s keychain can’t be used')).toBeVisible();
  await signInToAccount(first.page, portal, 'admin');
  await tryAgain(first.page);
  await expect(first.page.getByText('Tried again just now: it is as before.')).toBeVisible();

  await keyring.start();
  await tryAgain(first.page);
  await expect(inMemory(first.page)).toBeHidden();
  expect([...(await keychain.records()).keys()].some((name) => name.startsWith('session'))).toBe(true);
  await first.close();

  const second = await launch();
  await isOpen(second.page);
});

test('a keyring that is locked at the start says so, and its session is gone on with once it is unlocked', async ({
  launch,
  portal,
  keyring,
  picture,
}) => {
  await leaveSignedIn(launch, portal, 'admin');
  await keyring.lock();

  const { page } = await launch();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByText('This computer’s keychain is locked')).toBeVisible();
  await page.getByText('Details').click();
  await expect(page.getByText('keychain.locked')).toBeVisible();
  await picture('keychain-locked-at-start');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('keychain-locked-at-start-dark');

  await unlockAndTryAgain(keyring, page);
  await isOpen(page);
  await expect(page.getByText('This computer’s keychain is locked')).toBeHidden();
  expect(portal.control.requests({ method: 'POST', path: '/api/v1/auth/sign-in' })).toHaveLength(1);
});

test('without a network and with a locked keyring, unlocking it gives the key', async ({
  launch,
  portal,
  keyring,
  picture,
}) => {
  const key = portal.control.key(demoAccounts.northside) ?? '';
  const first = await launch();
  await signInToAccount(first.page, portal, 'admin');
  await copyKey(first.page);
  await first.close();
  await keyring.lock();
  portal.control.inject({ path: '*', times: 999 }, { kind: 'drop' });

  const { app, page } = await launch();
  await expect(page.getByText('The portal can’t be reached')).toBeVisible();
  await expect(page.getByText('This computer’s keychain is locked')).toBeVisible();
  await picture('keychain-locked-offline');
  await unlockAndTryAgain(keyring, page);
  await isOpen(page);
  await copyKey(page);
  expect(await clipboardOf(app)).toBe(key);
});

test('a keyring that is locked while the app runs ends nothing, and has the newest session when it is unlocked', async ({
  launch,
  portal,
  keyring,
  picture,
}) => {
  const first = await launch();
  // What is being written when the keyring is locked waits for somebody to unlock it.
  await signInAndKeepKey(first.page, portal, 'admin');
  await keyring.lock();
  portal.control.expireAccessTokens('admin');
  await copyKey(first.page);
  await expect(inMemory(first.page)).toBeVisible();
  await picture('keychain-locked-meanwhile');

  await unlockAndTryAgain(keyring, first.page);
  await expect(inMemory(first.page)).toBeHidden();
  await first.close();

  const second = await launch();
  await isOpen(second.page);
  expect(portal.control.requests({ method: 'POST', path: '/api/v1/auth/sign-in' })).toHaveLength(1);
});

test('a keyring that is stopped while the app runs ends nothing; of one that is started anew, the next start makes use', async ({
  launch,
  portal,
  keyring,
  keychain,
  picture,
}) => {
  const first = await launch();
  await signInAndKeepKey(first.page, portal, 'admin');
  await keyring.stop();
  portal.control.expireAccessTokens('admin');
  await copyKey(first.page);
  await expect(first.page.getByText('This computer’s keychain can’t be used.')).toBeVisible();
  await picture('keychain-stopped');

  await keyring.start();
  await tryAgain(first.page);
  await expect(
    first.page.getByText('Close the app and start it again: only then can it use the keychain.'),
  ).toBeVisible();
  await first.close();

  const second = await launch();
  await expect(second.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await signInToAccount(second.page, portal, 'admin');
  await signOut(second.page);
  expect(await keychain.records()).toEqual(new Map());
});

test('a keyring that hangs at the start holds up neither the page nor the sign-in', async ({
  launch,
  portal,
  keyring,
  picture,
}) => {
  keyring.freeze();
  const { page } = await launch();
  await expect(page.getByText('Still waiting for this computer’s keychain')).toBeVisible();
  await picture('keychain-waiting');
  // As long as the keychain is waited for
  await expect(page.getByText('The keychain did not answer', { exact: true })).toBeVisible({ timeout: 15_000 });
  await picture('keychain-hangs');
  await signInToAccount(page, portal, 'admin');
  await expect(inMemory(page)).toBeVisible();

  keyring.thaw();
  await tryAgain(page);
  await expect(inMemory(page)).toBeHidden();
});
