import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { demoAccounts, type RunningPortal, startPortal } from '../portal/index';
import { test as base, expect, type Launch } from './fixture';
import { addAccountByKey, copyKey } from './key-steps';
import { leaveSignedIn, shrinkAndDarken, signInToAccount } from './steps';

interface PolicyFixtures {
  /** A portal beside the test's own. */
  other: RunningPortal;
  /** Starts the app with what an organisation has decided, without an address on its command line. */
  decided(
    policy: unknown,
    options?: Launch,
  ): Promise<{ page: Page } & Pick<Awaited<ReturnType<Start>>, 'app' | 'close'>>;
}
type Start = (options?: Launch) => Promise<import('../harness/launch').RunningApp>;

const test = base.extend<PolicyFixtures>({
  other: async ({ secrets }, use) => {
    const other = await startPortal();
    secrets.add(...Object.values(other.users).map(({ password }) => password));
    await use(other);
    await other.close();
  },
  decided: ({ launch, folder }, use) =>
    use(async (policy, options = {}) => {
      const file = join(folder, 'policy.json');
      await writeFile(file, typeof policy === 'string' ? policy : JSON.stringify(policy));
      return launch({ portal: undefined, ...options, args: [`--policy=${file}`] });
    }),
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const address = (page: Page) => page.getByLabel('Portal address');
const managed = (page: Page) => page.getByRole('region', { name: 'Set by your organisation' });

test('the organisation’s portal is the only one, and every setting that it makes is named', async ({
  decided,
  portal,
  other,
  picture,
}) => {
  const { app, page } = await decided({
    portalAddresses: [portal.address],
    otherPortals: false,
    showKey: 'copy-only',
    idleLockMinutes: 5,
    offlineDays: 7,
    updates: 'off',
    proxyMode: 'direct',
    language: 'en',
  });
  await expect(heading(page, 'Sign in')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change portal' })).toHaveCount(0);
  await picture('policy-sign-in');
  await signInToAccount(page, portal, 'admin');
  await expect(page.getByRole('button', { name: 'Show API Key' })).toHaveCount(0);
  await copyKey(page);

  await page.getByRole('link', { name: 'Preferences' }).click();
  await expect(managed(page)).toContainText(portal.address);
  await expect(managed(page)).toContainText('Copy only');
  await expect(managed(page)).toContainText('5 minutes');
  await expect(page.getByText('Set by your organisation: 7 days at most')).toBeVisible();
  await picture('policy-preferences');
  await managed(page).scrollIntoViewIfNeeded();
  await picture('policy-managed');
  await shrinkAndDarken({ app, page });
  await managed(page).scrollIntoViewIfNeeded();
  await picture('policy-managed-small-dark');
  expect(other.control.requests()).toEqual([]);
});

test('where several portals are permitted they are chosen from, and no other can be had', async ({
  decided,
  portal,
  other,
  picture,
  launch,
}) => {
  // Before there was a policy, somebody signed in elsewhere.
  await leaveSignedIn(launch, other, 'admin');
  other.control.clearRequests();

  const second = await startPortal();
  try {
    const { page, close } = await decided({ portalAddresses: [portal.address, second.address], otherPortals: false });
    await expect(heading(page, 'Sign in')).toBeVisible();
    await expect(page.getByText(`to ${new URL(portal.address).host}`)).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Other sign-ins' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Change portal' }).click();
    await expect(address(page).locator('option')).toHaveText([portal.address, second.address]);
    await picture('policy-choose-portal');
    await address(page).selectOption(second.address);
    await page.getByRole('button', { name: 'Connect' }).click();
    await expect(page.getByText(`to ${new URL(second.address).host}`)).toBeVisible();
    await page.getByRole('button', { name: 'Change portal' }).click();
    await address(page).selectOption(portal.address);
    await page.getByRole('button', { name: 'Connect' }).click();
    await signInToAccount(page, portal, 'admin');

    await page.getByRole('link', { name: 'Session' }).click();
    const others = page.getByRole('list', { name: 'Other sign-ins' });
    await expect(others).toContainText('not permitted by your organisation');
    await expect(others.getByRole('button', { name: /^Go to/ })).toHaveCount(0);
    await others.scrollIntoViewIfNeeded();
    await picture('policy-not-permitted-sign-in');
    await others.getByRole('button', { name: /^Remove/ }).click();
    await expect(others).toHaveCount(0);

    // The bridge is all that a page has, whatever it shows.
    const refused = await page.evaluate((to) => window.etherfax.portal.connect({ address: to }), other.address);
    expect(refused).toMatchObject({ ok: false });
    await close();
    expect(other.control.requests(), 'nobody went there').toEqual([]);
  } finally {
    await second.close();
  }
});

test('the command line leads nowhere that is not permitted', async ({ decided, portal, other, picture }) => {
  const { page } = await decided({ portalAddresses: [portal.address], otherPortals: false }, { portal: other.address });
  await expect(page.getByText('Your organisation does not permit this address')).toBeVisible();
  await expect(address(page)).toHaveValue(portal.address);
  await expect(address(page)).not.toBeEditable();
  await picture('policy-command-line');
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(heading(page, 'Sign in')).toBeVisible();
  expect(other.control.requests()).toEqual([]);
});

test('a key is checked at the organisation’s REST services alone', async ({ decided, portal, other, picture }) => {
  const key = portal.control.key(demoAccounts.northside) ?? '';
  const { page } = await decided({
    portalAddresses: [portal.address],
    restAddresses: [other.restBase, portal.restBase],
    otherPortals: false,
    showKey: 'copy-only',
  });
  await page.getByRole('button', { name: 'Add an account by its API key' }).click();
  await page.getByText('Advanced', { exact: true }).click();
  // The portal's own word counts, where it is one of those that the organisation has named.
  await expect(page.getByLabel('REST address')).toHaveValue(portal.restBase);
  await picture('policy-choose-rest');
  const refused = await page.evaluate((credential) => window.etherfax.keyAccounts.addByKey(credential), {
    key: 'nobodys-key',
    restBase: portal.address,
  });
  expect(refused).toMatchObject({ ok: false, error: { code: 'connect.not-permitted' } });
  await addAccountByKey(page, key);
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Show API Key' })).toHaveCount(0);
  expect(other.control.requests()).toEqual([]);
});

test('a setting that is not valid closes what it concerns, and is named', async ({ decided, portal, picture }) => {
  const first = await decided({ portalAddresses: portal.address, idleLockMinutes: 5 });
  await expect(first.page.getByText('Some settings of your organisation are not valid')).toBeVisible();
  await expect(first.page.getByText('portalAddresses', { exact: true })).toBeVisible();
  await expect(first.page.getByRole('button', { name: 'Connect' })).toHaveCount(0);
  await picture('policy-wrong-portals');
  await first.close();

  const second = await decided({ proxyMode: 'fixed', colour: 'blue' }, { portal: portal.address });
  await expect(second.page.getByText('proxyServer', { exact: true })).toBeVisible();
  await expect(second.page.getByText('colour', { exact: true })).toHaveCount(0);
  await picture('policy-wrong-proxy');
  await second.close();

  const third = await decided('{ "showKey": ');
  await expect(third.page.getByText(/could not be read/)).toBeVisible();
  await picture('policy-unreadable');
  await third.close();
  expect(portal.control.requests()).toEqual([]);

  const { page } = await decided({ showKey: 'never', clipboardSeconds: 1, colour: 'blue' }, { portal: portal.address });
  await signInToAccount(page, portal, 'admin');
  await expect(page.getByRole('button', { name: 'Show API Key' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Preferences' }).click();
  for (const name of ['showKey', 'clipboardSeconds', 'colour']) {
    await expect(page.getByText(name, { exact: true })).toBeVisible();
  }
  await expect(managed(page)).toContainText('Not valid');
  await picture('policy-wrong-preferences');
});

test('without a connection by policy, what is kept can still be copied', async ({
  decided,
  portal,
  launch,
  picture,
}) => {
  await leaveSignedIn(launch, portal, 'admin');
  portal.control.clearRequests();
  const { page } = await decided({ extraCaFile: 'hospital.pem' }, { portal: portal.address });
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeEnabled();
  await copyKey(page);
  await expect(page.getByText(/keeps the app from connecting/)).toBeVisible();
  await page.getByText('Why?').click();
  await expect(page.getByText(/\(extraCaFile\)/)).toBeVisible();
  await picture('policy-no-connection');
  expect(portal.control.requests()).toEqual([]);
});
