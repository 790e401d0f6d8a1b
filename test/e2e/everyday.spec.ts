import { demoAccounts } from '../portal/demo-users';
import { expect, test } from './fixture';
import { copyKey, hideKey, showKey } from './key-steps';
import { enterCode, enterPassword, isOpen, leaveSignedIn, signInToAccount, signOut } from './steps';
import { clipboardOf } from './system-steps';

const northside = demoAccounts.northside;

test('an administrator signs in, shows, copies and hides the key', async ({ launch, portal, picture }) => {
  const key = portal.control.key(northside) ?? '';
  const { app, page } = await launch();

  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await picture('sign-in');
  await enterPassword(page, portal, 'admin');
  await expect(page.getByRole('textbox', { name: 'Six-digit code' })).toBeFocused();
  await picture('second-factor');
  await enterCode(page, portal, 'admin');

  await expect(page.getByRole('link', { name: 'Account' })).toHaveAttribute('aria-current', 'page');
  await isOpen(page);
  const information = page.getByRole('region', { name: 'Account Information' });
  for (const text of [
    'Northside Clinic',
    northside,
    'Active',
    'Global Administrator',
    'Dana Whitfield',
    'Fax server',
  ]) {
    await expect(information).toContainText(text);
  }
  await picture('account');

  await test.step('Copy works without showing', async () => {
    await copyKey(page);
    expect(await clipboardOf(app)).toBe(key);
    expect(await page.content()).not.toContain(key);
    await picture('copied');
  });

  await test.step('the clipboard can be cleared at once', async () => {
    await page.getByRole('button', { name: 'Clear now' }).click();
    await expect.poll(() => clipboardOf(app)).toBe('');
  });

  await test.step('Show puts the key on the screen, Hide takes it off', async () => {
    await showKey(page, key);
    await picture('shown');
    await hideKey(page, key);
  });
});

const hiding = [
  { when: 'by itself after 30 seconds', seconds: 30, event: 'focus' },
  { when: '10 seconds after the window has lost the focus', seconds: 10, event: 'blur' },
];

for (const { when, seconds, event } of hiding) {
  test(`a shown key hides ${when}`, async ({ launch, portal }) => {
    const key = portal.control.key(northside) ?? '';
    const { page } = await launch();
    await page.clock.install();
    await signInToAccount(page, portal, 'admin');
    await showKey(page, key);
    await page.evaluate((name) => window.dispatchEvent(new Event(name)), event);
    await page.clock.runFor((seconds - 2) * 1000);
    await expect(page.getByText(key)).toBeVisible();
    await page.clock.runFor(3_000);
    await expect(page.getByText(key)).toBeHidden();
  });
}

test('the app opens again without a sign-in, and signing out leaves no record', async ({
  launch,
  portal,
  keychain,
  picture,
}) => {
  const first = await launch();
  await signInToAccount(first.page, portal, 'admin');
  const records = await keychain.records();
  expect(records.size).toBeGreaterThan(0);
  for (const content of records.values()) {
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(2400);
  }
  await first.close();

  const second = await launch();
  await isOpen(second.page);
  await expect(second.page.getByRole('button', { name: 'Show API Key' })).toBeEnabled();
  expect(portal.control.requests({ method: 'POST', path: '/api/v1/auth/sign-in' })).toHaveLength(1);

  await test.step('an access token that runs out is renewed without a word', async () => {
    portal.control.expireAccessTokens('admin');
    await copyKey(second.page);
  });

  await signOut(second.page);
  await picture('signed-out');
  expect(await keychain.records()).toEqual(new Map());
  expect(portal.control.requests({ method: 'POST', path: '/api/v1/auth/sign-out' })).toHaveLength(1);
  await second.close();

  const third = await launch({ portal: undefined });
  await expect(third.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('signing out without the portal still leaves no record', async ({ launch, portal, keychain }) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'editor');
  portal.control.inject({ path: '/api/v1/auth/*', times: 9 }, { kind: 'drop' });
  await signOut(page);
  expect(await keychain.records()).toEqual(new Map());
});

test('a start without the portal keeps the session, and goes on by itself when it is back', async ({
  launch,
  portal,
  keychain,
  picture,
}) => {
  await leaveSignedIn(launch, portal, 'admin');
  portal.control.inject({ path: '*', times: 99 }, { kind: 'drop' });

  const second = await launch();
  await expect(second.page.getByText('No connection to the portal', { exact: true })).toBeVisible();
  await expect(second.page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await picture('start-without-portal');
  expect(await keychain.records()).not.toEqual(new Map());

  portal.control.clearFaults();
  await expect(second.page.getByText('Online', { exact: true })).toBeVisible();
  await expect(second.page.getByText('No connection to the portal', { exact: true })).toBeHidden();
  await expect(second.page.getByRole('button', { name: 'Reset API Key' })).toBeEnabled();
});
