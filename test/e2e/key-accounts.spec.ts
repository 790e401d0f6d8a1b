import type { Page } from 'playwright/test';
import { demoAccounts } from '../portal/demo-users';
import type { RunningPortal } from '../portal/index';
import { expect, test } from './fixture';
import { addAccountByKey, enterNewKey, hideKey, showKey, typeKey } from './key-steps';
import { isOpen } from './steps';
import { clipboardOf, holdBrowser } from './system-steps';

const { northside, suspended } = demoAccounts;

const keyOf = (portal: RunningPortal, account: string = northside) => portal.control.key(account) ?? '';
const copy = (page: Page) => page.getByRole('button', { name: 'Copy', exact: true });

/** Fills the form that is open and sends it. */
async function addByKey(page: Page, portal: RunningPortal, key: string): Promise<void> {
  await typeKey(page, key);
  await page.getByText('Advanced', { exact: true }).click();
  await page.getByRole('textbox', { name: 'REST address' }).fill(portal.restBase);
  await page.getByRole('button', { name: 'Add account' }).click();
}

test('etherFAX’s portal takes no programs: an account is added by its key, used, given a new key, removed', async ({
  launch,
  portal,
  keychain,
  picture,
}) => {
  test.setTimeout(120_000);
  portal.control.setPortalApi(false);
  const both = async (name: string, page: Page) => {
    await picture(name);
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture(`${name}-dark`);
    await page.emulateMedia({ colorScheme: 'light' });
  };

  const first = await launch();
  const { page } = first;
  await test.step('the first start explains the web page, and leads to the key', async () => {
    await expect(page.getByRole('alert')).toContainText('This address answers with a web page');
    await both('web-page', page);
    await page.getByRole('button', { name: 'Add an account by its API key' }).click();
    await page.getByRole('button', { name: 'Add account' }).click();
    await expect(page.getByText('Paste the API key.')).toBeVisible();
    await both('add-key-account', page);
  });

  await test.step('a key that nobody has is refused, and asked for again', async () => {
    await addByKey(page, portal, 'nobodys-key');
    await expect(page.getByRole('alert')).toContainText('The REST service did not accept this');
    await both('add-key-account-refused', page);
    await typeKey(page, keyOf(portal));
    await page.getByRole('button', { name: 'Look at what was entered' }).click();
    await expect(page.getByRole('textbox', { name: 'API key' })).toHaveValue(keyOf(portal));
    await page.getByRole('button', { name: 'Add account' }).click();
  });

  await test.step('the account is shown as the REST service describes it; nothing here makes a key', async () => {
    const information = page.getByRole('region', { name: 'Account Information' });
    for (const words of ['Northside Clinic', northside, 'Active', '24', '38', 'Fax server', 'PDF', 'United States']) {
      await expect(information).toContainText(words);
    }
    await expect(page.getByRole('button', { name: /Generate|Reset/ })).toHaveCount(0);
    await both('key-account', page);
  });

  await test.step('the key is shown and copied', async () => {
    await showKey(page, keyOf(portal));
    await hideKey(page, keyOf(portal));
    await copy(page).click();
    await expect.poll(() => clipboardOf(first.app)).toBe(keyOf(portal));
    await first.close();
  });

  portal.control.clearRequests();
  portal.control.inject({ path: '*', times: 999 }, { kind: 'drop' });
  const second = await launch();
  await test.step('a start without a network opens at once on it, and copies', async () => {
    await isOpen(second.page);
    await copy(second.page).click();
    await expect.poll(() => clipboardOf(second.app)).toBe(keyOf(portal));
    await expect(second.page.getByText('the key comes from this computer’s keychain')).toBeVisible();
    await expect(second.page.getByText('Offline', { exact: true })).toBeVisible();
    await both('key-account-offline', second.page);
    expect(portal.control.requests({ path: '/api/v1/*' })).toEqual([]);
  });

  await test.step('when the system says that the network is back, the key is confirmed by itself', async () => {
    portal.control.clearFaults();
    await second.page.evaluate(() => window.etherfax.app.networkChanged());
    await expect(second.page.getByText('Online', { exact: true })).toBeVisible();
    await second.close();
  });

  const old = keyOf(portal);
  portal.control.changeKey(northside);
  const third = await launch();
  await test.step('a key that was reset in the portal is told loudly and not copied any more', async () => {
    const told = third.page.getByRole('alert').filter({ hasText: 'etherFAX no longer accepts this key' });
    await expect(told).toContainText('You last copied it here on');
    await expect(copy(third.page)).toHaveAttribute('aria-disabled', 'true');
    await both('key-account-refused', third.page);
  });

  await test.step('Open the portal leads to etherFAX’s own, in the browser', async () => {
    const opened = await holdBrowser(third.app);
    await third.page.getByRole('button', { name: 'Open the portal' }).click();
    await expect.poll(opened).toEqual(['https://clients.connect.etherfax.net/']);
  });

  await test.step('a new key is taken only when it works and is of this account', async () => {
    await third.page.getByRole('button', { name: 'I have the new key' }).click();
    const dialog = third.page.getByRole('alertdialog');
    await enterNewKey(third.page, keyOf(portal, suspended));
    await expect(dialog).toContainText('This key belongs to another account');
    await both('new-key-other-account', third.page);
    await enterNewKey(third.page, old);
    await expect(dialog).toContainText('This is the key that the app already has');
    await enterNewKey(third.page, keyOf(portal));
    await expect(dialog).toBeHidden();
    await expect(third.page.getByRole('main').getByText('The new key works and is kept.')).toBeVisible();
    await copy(third.page).click();
    await expect.poll(() => clipboardOf(third.app)).toBe(keyOf(portal));
    await both('key-account-new-key', third.page);
  });

  await test.step('removing it leaves no record', async () => {
    await third.page.getByRole('button', { name: 'Remove account' }).click();
    const remove = third.page.getByRole('alertdialog').getByRole('button', { name: 'Remove account' });
    await expect(remove).toBeVisible();
    await both('key-account-remove', third.page);
    await remove.click();
    await expect(third.page.getByRole('textbox', { name: 'Portal address' })).toBeVisible();
    await expect.poll(() => clipboardOf(third.app)).toBe('');
    expect(await keychain.records()).toEqual(new Map());
  });
});

test('a service account shows the account, and its password is kept nowhere', async ({
  launch,
  portal,
  keychain,
  picture,
}) => {
  portal.control.setPortalApi(false);
  const run = await launch({ args: [`--rest=${portal.restBase}`] });
  const { page } = run;
  await page.getByRole('button', { name: 'Add an account by its API key' }).click();
  await page.getByRole('radio', { name: 'Service account' }).check();
  const { user, password } = portal.serviceAccount;
  await page.getByRole('textbox', { name: 'Account number' }).fill(northside.toLowerCase());
  await page.getByRole('textbox', { name: 'User name' }).fill(user);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await picture('add-service-account');
  await page.getByRole('button', { name: 'Add account' }).click();

  await expect(page.getByRole('region', { name: 'Account Information' })).toContainText('Northside Clinic');
  await expect(page.getByText('No key of this account is kept here')).toBeVisible();
  await expect(copy(page)).toHaveCount(0);
  await picture('key-account-without-key');
  expect([...(await keychain.records()).values()].join()).not.toContain(password);

  await page.getByRole('button', { name: 'I have the key' }).click();
  await enterNewKey(page, keyOf(portal));
  await copy(page).click();
  await expect.poll(() => clipboardOf(run.app)).toBe(keyOf(portal));
});

test('an account by its key stands beside a portal’s user, who stays signed in', async ({
  launch,
  portal,
  picture,
}) => {
  const { page } = await launch();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.getByRole('button', { name: 'Add an account by its API key' }).click();
  await addAccountByKey(page, keyOf(portal, suspended));
  await expect(page.getByRole('region', { name: 'Account Information' })).toContainText('Cedar Diagnostic Laboratory');
  await expect(page.getByRole('region', { name: 'Account Information' })).toContainText('Not enabled');
  await picture('key-account-not-enabled');
  await page.getByRole('button', { name: 'Sign in to a portal' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await picture('sign-in-with-key-account');
  await page.getByRole('button', { name: /Cedar Diagnostic Laboratory/ }).click();
  await expect(page.getByRole('button', { name: 'Show API Key' })).toBeEnabled();
});
