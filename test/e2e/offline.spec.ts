/** The app without a network: on the account and the key that it has kept. */
import type { Page } from 'playwright/test';
import type { RunningApp } from '../harness/launch';
import { demoAccounts, type RunningPortal } from '../portal/index';
import { expect, test } from './fixture';
import { hideKey, showKey } from './key-steps';
import { isKept, isOpen, leaveSignedIn, signInAndKeepKey } from './steps';
import { clipboardOf } from './system-steps';

const { northside } = demoAccounts;

const copyOf = (page: Page) => page.getByRole('button', { name: /^(?:Copy$|Copied)/ });
const resetOf = (page: Page) => page.getByRole('button', { name: 'Reset API Key' });
const fromCopy = (page: Page) => page.getByText('From the offline copy, last confirmed');
const noConnection = (page: Page) => page.getByText('No connection to the portal', { exact: true });

/** In which ways a portal can be away, and what the page gives as the reason. */
const ways: { way: string; go: (portal: RunningPortal) => unknown; why: RegExp }[] = [
  { way: 'refuses', go: (portal) => portal.goDown(), why: /The server refused the connection/ },
  {
    way: 'answers 503',
    go: (portal) => portal.control.inject({ path: '/api/*', times: 999 }, { kind: 'status', status: 503 }),
    why: /The portal is under maintenance|The portal is not working just now/,
  },
  {
    way: 'breaks off',
    go: (portal) => portal.control.inject({ path: '/api/*', times: 999 }, { kind: 'drop' }),
    why: /The portal can’t be reached/,
  },
];

const hang = (portal: RunningPortal, path = '/api/*') =>
  portal.control.inject({ path, times: 999 }, { kind: 'latency', milliseconds: 600_000 });

/** One click, and the key is on the clipboard. */
async function copyAtOnce({ app, page }: Pick<RunningApp, 'app' | 'page'>, key: string) {
  await copyOf(page).click();
  await expect.poll(() => clipboardOf(app)).toBe(key);
}

async function comeBack(portal: RunningPortal) {
  portal.control.clearFaults();
  await portal.comeUp();
}

test('with the network gone, one click after the start puts the right key on the clipboard', async ({
  launch,
  portal,
  picture,
}) => {
  const key = portal.control.key(northside) ?? '';
  const first = await launch();
  await signInAndKeepKey(first.page, portal, 'admin');
  await picture('online');
  await first.close();
  await portal.goDown();

  const { app, page } = await launch();
  await copyAtOnce({ app, page }, key);
  await expect(page.getByText(/clears in \d+ s/).first()).toBeVisible();
  await expect(fromCopy(page)).toBeVisible();

  await test.step('the page says so, and why', async () => {
    await expect(noConnection(page)).toBeVisible();
    await expect(page.getByText('What you see was last confirmed')).toBeVisible();
    await expect(page.getByRole('banner').getByText('Offline')).toBeVisible();
    for (const words of ['Northside Clinic', northside, 'Global Administrator']) {
      await expect(page.getByRole('region', { name: 'Account Information' })).toContainText(words);
    }
    await expect(resetOf(page)).toBeDisabled();
    await expect(resetOf(page)).toHaveAccessibleDescription(/Needs a connection/);
    await picture('offline');
    await page.getByText('Why?').click();
    await expect(page.getByText('The server refused the connection', { exact: false })).toBeVisible();
    await expect(page.getByText('connect.refused', { exact: true })).toBeVisible();
    await picture('offline-why');
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture('offline-dark');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  await test.step('Show works, too, and leaves nothing in the page', async () => {
    await showKey(page, key);
    await hideKey(page, key);
  });

  await test.step('the portal’s return is noticed without a click', async () => {
    await portal.comeUp();
    await expect(page.getByRole('banner').getByText('Online')).toBeVisible();
    await expect(noConnection(page)).toBeHidden();
    await expect(resetOf(page)).toBeEnabled();
    await expect(page.getByText('Dana Whitfield').first()).toBeVisible();
  });
});

for (const { way, go, why } of ways) {
  test(`a portal that ${way} at the start, and later at Copy, Show and Try again`, async ({ launch, portal }) => {
    const key = portal.control.key(northside) ?? '';
    const first = await launch();
    await signInAndKeepKey(first.page, portal, 'admin');

    await test.step('at Copy: the same click gives the key', async () => {
      await go(portal);
      await copyAtOnce(first, key);
      await expect(fromCopy(first.page)).toBeVisible();
      await expect(noConnection(first.page)).toBeVisible();
    });
    await test.step('at Try again: nothing changes', async () => {
      await first.page.getByRole('button', { name: 'Try again' }).click();
      await expect(first.page.getByRole('button', { name: 'Try again' })).toBeEnabled();
      await expect(noConnection(first.page)).toBeVisible();
      await expect(copyOf(first.page)).toBeEnabled();
    });
    await comeBack(portal);
    await expect(resetOf(first.page)).toBeEnabled();
    await test.step('at Show: the same click shows the key', async () => {
      await go(portal);
      await showKey(first.page, key);
      await expect(fromCopy(first.page)).toBeVisible();
    });
    await first.close();

    await test.step('at the start: signed in, and nothing but the network is missing', async () => {
      const { app, page } = await launch();
      await copyAtOnce({ app, page }, key);
      await expect(noConnection(page)).toBeVisible();
      await page.getByText('Why?').click();
      await expect(page.getByText(why)).toBeVisible();
      await comeBack(portal);
      await expect(resetOf(page)).toBeEnabled();
    });
  });
}

test('a portal that hangs is not waited for: neither at the start nor by a click', async ({
  launch,
  portal,
  picture,
}) => {
  const key = portal.control.key(northside) ?? '';
  const first = await launch();
  await signInAndKeepKey(first.page, portal, 'admin');
  hang(portal, '*/api-key');
  await copyAtOnce(first, key);
  await expect(fromCopy(first.page)).toBeVisible();
  await first.close();

  portal.control.clearFaults();
  hang(portal);
  const { app, page } = await launch();
  await isOpen(page);
  await expect(page.getByRole('banner').getByText('Connecting')).toBeVisible();
  await expect(resetOf(page)).toBeDisabled();
  await copyAtOnce({ app, page }, key);
  await expect(page.getByText('Still waiting for the portal')).toBeVisible();
  await picture('connecting');
});

test('without a network and with nothing kept there is a message, and the account as soon as the portal is there', async ({
  launch,
  portal,
  keychain,
  picture,
}) => {
  await leaveSignedIn(launch, portal, 'admin');
  for (const name of (await keychain.records()).keys()) {
    if (/^(key|account):/.test(name)) await keychain.remove(name);
  }
  await portal.goDown();
  const { page } = await launch();
  await expect(page.getByRole('alert')).toContainText('The server refused the connection');
  await expect(page.getByRole('alert')).toContainText('Nothing of this account is kept on this computer yet');
  await expect(copyOf(page)).toHaveCount(0);
  await picture('offline-nothing-kept');
  await portal.comeUp();
  await isOpen(page);
  await isKept(page);
});

test('a first start without a network goes on by itself when there is one', async ({ launch, portal, picture }) => {
  await portal.goDown();
  const { page } = await launch();
  await expect(page.getByText('goes on by itself when the portal answers')).toBeVisible();
  await picture('connect-keeps-trying');
  await portal.comeUp();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('the page’s word that the network came back is acted upon at once', async ({ launch, portal }) => {
  const { page } = await launch();
  await signInAndKeepKey(page, portal, 'admin');
  await portal.goDown();
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  await expect(noConnection(page)).toBeVisible();
  await portal.comeUp();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(resetOf(page)).toBeEnabled();
});
