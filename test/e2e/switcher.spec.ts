import type { Page } from 'playwright/test';
import { demoAccounts } from '../portal/demo-users';
import { expect, test } from './fixture';
import { chooseAccount, isOpen, shrinkAndDarken, signIn, signInToAccount } from './steps';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search accounts' });
const active = (page: Page) => page.getByRole('option', { selected: true });

test('a partner of 5,000 accounts goes from one to another with the keyboard alone', async ({
  launch,
  portal,
  picture,
}) => {
  const { app, page } = await launch();
  await signIn(page, portal, 'partner');
  await expect(page.getByRole('heading', { name: 'Choose an account' })).toBeVisible();

  await test.step('from the list, before any account is open', async () => {
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(demoAccounts.partner);
    await expect(active(page)).toContainText(demoAccounts.partner);
    await page.keyboard.press('Enter');
    await isOpen(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('what is typed is searched for once it is typed, and the answer is a page long', async () => {
    portal.control.clearRequests();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('option')).not.toHaveCount(0);
    await page.keyboard.type('radiology', { delay: 20 });
    await expect(page.getByRole('option').filter({ hasText: 'Radiology' })).toHaveCount(50);
    const searches = portal.control.requests({ method: 'GET', path: '/api/v1/accounts' }).map(({ path }) => path);
    expect(searches.length).toBeLessThanOrEqual(3);
    await picture('switcher-search');
  });

  await test.step('the arrow keys, Page down, Home and End move; the end of a page brings the next', async () => {
    const first = await active(page).textContent();
    await page.keyboard.press('ArrowDown');
    await expect(active(page)).not.toHaveText(first ?? '');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Home');
    await expect(active(page)).toHaveText(first ?? '');
    await page.keyboard.press('End');
    await expect(page.getByRole('option').filter({ hasText: 'Radiology' })).toHaveCount(100);
    await expect(active(page)).toBeInViewport();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
  });

  const second = (await active(page).locator('.switcher-option-number').textContent()) ?? '';
  await test.step('a favourite is marked by a key, and is the first thing to be offered', async () => {
    await page.keyboard.press('Control+d');
    await expect(active(page)).toContainText('Favourite');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('group', { name: 'Favourites' }).getByRole('option')).toHaveCount(1);
    await expect(active(page)).toContainText(second);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Account Information' })).toContainText(second);
  });

  await test.step('and the one before is the first of those that were opened lately', async () => {
    await page.keyboard.press('Control+k');
    const lately = page.getByRole('group', { name: 'Opened lately' }).getByRole('option');
    await expect(lately.first()).toContainText(demoAccounts.partner);
    await picture('switcher');
    await expect(active(page)).toContainText(demoAccounts.partner);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Account Information' })).toContainText(demoAccounts.partner);
  });

  await test.step('in the smallest window as well', async () => {
    await shrinkAndDarken({ app, page });
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('option')).not.toHaveCount(0);
    await expect(page.getByText('marks a favourite')).toBeInViewport({ ratio: 1 });
    await picture('switcher-small-dark');
  });
});

test('the next start offers favourites and recents before the portal answers, and without it', async ({
  launch,
  portal,
  picture,
}) => {
  const first = await launch();
  await signIn(first.page, portal, 'partner');
  await chooseAccount(first.page, 'Ashford Hospice South');
  await isOpen(first.page);
  await first.page.getByRole('button', { name: /Switch account/ }).click();
  await field(first.page).fill('Ashford Cardiology North');
  const found = first.page.getByRole('option', { name: /Ashford Cardiology North/ });
  await found.hover();
  await found.getByTitle('Make it a favourite').click();
  await expect(found).toContainText('Favourite');
  await first.close();

  portal.control.inject({ path: '/api/v1/accounts*', times: 99 }, { kind: 'latency', milliseconds: 60_000 });
  const { page, close } = await launch();
  await page.getByRole('button', { name: /Switch account/ }).click();
  await expect(page.getByRole('option', { name: /Ashford Cardiology North/ })).toBeVisible();
  await expect(page.getByText('Still waiting for the portal').first()).toBeVisible();
  await close();

  portal.control.clearFaults();
  portal.control.inject({ path: '*', times: 999 }, { kind: 'drop' });
  const offline = await launch();
  await offline.page.getByText('Offline').first().waitFor();
  await offline.page.keyboard.press('Control+k');
  await expect(offline.page.getByText(/^No connection: only favourites/)).toBeVisible();
  await expect(offline.page.getByRole('option', { name: /Ashford Cardiology North/ })).toBeVisible();
  await picture('switcher-offline');
});

test('answers that come too late change nothing', async ({ launch, portal }) => {
  const { page } = await launch();
  await signIn(page, portal, 'partner');
  await expect(page.getByRole('heading', { name: 'Choose an account' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('group', { name: 'All accounts' }).getByRole('option')).toHaveCount(50);
  const searches = () => portal.control.requests({ path: '/api/v1/accounts' });
  portal.control.clearRequests();
  portal.control.inject({ path: '/api/v1/accounts*', times: 1 }, { kind: 'latency', milliseconds: 2500 });
  await page.keyboard.type('pharmacy');
  await expect.poll(() => searches().length).toBe(1);
  await field(page).fill('oncology');
  await expect(page.getByRole('option').filter({ hasText: 'Oncology' })).toHaveCount(50);
  expect(searches().map(({ status }) => status)).toEqual([undefined, 200]);
  await expect.poll(() => searches().map(({ status }) => status)).toEqual([200, 200]);
  // And once more, so that the late answer has passed through the app as well.
  await page.keyboard.press('End');
  await expect(page.getByRole('option').filter({ hasText: 'Oncology' })).toHaveCount(100);
  await expect(page.getByRole('option').filter({ hasText: 'Pharmacy' })).toHaveCount(0);
});

test('a user of one account has the switcher, too, and the reset dialog is not covered by it', async ({
  launch,
  portal,
}) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option', { name: /Northside Clinic/ })).toContainText('Open now');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Add a sign-in' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reset API Key' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
});
