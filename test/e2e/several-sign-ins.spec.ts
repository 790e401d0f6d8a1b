import type { Page } from 'playwright/test';
import { demoAccounts, type RunningPortal, startPortal } from '../portal/index';
import { test as base, expect } from './fixture';
import { copyKey } from './key-steps';
import { enterPassword, shrinkAndDarken, signIn, signInToAccount, signOut } from './steps';

/** Two portals: what is production for a hospital, and the one it tries things out at. */
const test = base.extend<{ trial: RunningPortal }>({
  trial: async ({ secrets }, use) => {
    const trial = await startPortal();
    secrets.add(...Object.values(trial.users).map(({ password }) => password));
    secrets.add(trial.control.key(demoAccounts.northside) ?? '');
    await use(trial);
    secrets.add(trial.control.key(demoAccounts.northside) ?? '');
    await trial.close();
  },
});

const information = (page: Page) => page.getByRole('region', { name: 'Account Information' });
const band = (page: Page) => page.getByRole('note');
const hostOf = ({ address }: RunningPortal) => new URL(address).host;

/** Through Settings > Session, names the present sign-in. */
async function describe(page: Page, label: string, environment: 'Production' | 'Test', colour: string) {
  await page.getByRole('link', { name: 'Session' }).click();
  await page.getByLabel('Name of this sign-in').fill(label);
  await page.getByRole('radio', { name: environment }).check();
  await page.getByRole('radio', { name: colour }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(band(page)).toContainText(`${environment} · ${label}`);
  await page.getByRole('link', { name: 'Account' }).click();
}

/** From an account, signs a further user in. */
async function add(page: Page, portal: RunningPortal, user: 'admin' | 'editor') {
  await page.keyboard.press('Control+k');
  await page.getByRole('button', { name: 'Add a sign-in' }).click();
  await expect(page.getByRole('heading', { name: 'Add a sign-in' })).toBeVisible();
  await page.getByRole('button', { name: 'Change portal' }).click();
  await page.getByRole('textbox', { name: 'Portal address' }).fill(portal.address);
  await page.getByRole('button', { name: 'Connect' }).click();
  await signInToAccount(page, portal, user);
}

async function goTo(page: Page, label: string) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search accounts' }).fill(label);
  await expect(page.getByRole('option', { name: `Go to ${label}` })).toBeVisible();
  await page.keyboard.press('Enter');
}

test('production and test side by side: the Reset dialog says which it is, and resets there alone', async ({
  launch,
  portal,
  trial,
  picture,
}) => {
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await describe(page, 'Northside', 'Production', 'Blue');
  await add(page, trial, 'admin');
  await expect(band(page)).toContainText(`Test · ${hostOf(trial)}`);
  await picture('several-sign-ins');

  const dialog = page.getByRole('alertdialog');
  await page.getByRole('button', { name: 'Reset API Key' }).click();
  await expect(dialog).toContainText(`Test · Northside Clinic at ${hostOf(trial)}`);
  await expect(dialog).toHaveAccessibleDescription(/^Test/);
  await picture('reset-test');
  await page.getByRole('button', { name: 'Cancel' }).click();

  await goTo(page, 'Northside');
  await expect(band(page)).toContainText('Production · Northside');
  await expect(information(page)).toContainText('Northside Clinic');
  await page.getByRole('button', { name: 'Reset API Key' }).click();
  await expect(dialog).toContainText(`Production · Northside · Northside Clinic at ${hostOf(portal)}`);
  await expect(dialog).toHaveAccessibleDescription(/^Production/);
  await picture('reset-production');
  await shrinkAndDarken({ app, page });
  await picture('reset-production-small-dark');
  const [before, elsewhere] = [portal, trial].map(({ control }) => control.key(demoAccounts.northside));
  await dialog.getByRole('textbox').fill(demoAccounts.northside);
  await dialog.getByRole('button', { name: 'Reset API Key' }).click();
  await expect(page.getByText('The API key was reset.').first()).toBeVisible();
  expect(portal.control.key(demoAccounts.northside)).not.toBe(before);
  expect(trial.control.key(demoAccounts.northside)).toBe(elsewhere);
});

test('the app opens where it was left, whichever portal that was', async ({ launch, portal, trial }) => {
  const first = await launch();
  await signInToAccount(first.page, portal, 'admin');
  await add(first.page, trial, 'editor');
  await first.close();

  const second = await launch({ portal: undefined });
  await expect(information(second.page)).toContainText('Edit Customer');
  await expect(band(second.page)).toContainText(hostOf(trial));
  await goTo(second.page, hostOf(portal));
  await expect(information(second.page)).toContainText('Global Administrator');
  await second.close();

  const third = await launch({ portal: undefined });
  await expect(information(third.page)).toContainText('Global Administrator');
  await third.close();

  // What is said on the command line counts more.
  const fourth = await launch({ portal: trial.address });
  await expect(information(fourth.page)).toContainText('Edit Customer');
});

test('two users of one portal: signing one out leaves the other, records and all', async ({
  launch,
  portal,
  keychain,
  picture,
}) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');
  const before = await keychain.records();
  await page.keyboard.press('Control+k');
  await page.getByRole('button', { name: 'Add a sign-in' }).click();
  await signInToAccount(page, portal, 'editor');
  await expect(information(page)).toContainText('Edit Customer');
  await expect(band(page)).toContainText(portal.users.editor.email);

  await signOut(page);
  await picture('signed-out-of-one');
  const after = await keychain.records();
  // Names alone: what is in them may be renewed at any time, as it is when the account is noted that opens next time.
  expect([...after.keys()]).toEqual(expect.arrayContaining([...before.keys()]));
  expect([...after.values()].join()).not.toContain(portal.users.editor.email);

  await page.getByRole('button', { name: `Go to ${hostOf(portal)}` }).click();
  await expect(information(page)).toContainText('Global Administrator');
  await copyKey(page);
});

test('a further sign-in can be given up, and one that the portal has ended is made again', async ({
  launch,
  portal,
  trial,
  picture,
}) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await add(page, trial, 'admin');

  await page.keyboard.press('Control+k');
  await page.getByRole('button', { name: 'Add a sign-in' }).click();
  await enterPassword(page, trial, 'editor');
  await expect(page.getByRole('textbox', { name: 'Six-digit code' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to Sign in' }).click();
  await page.getByRole('button', { name: `Back to ${hostOf(trial)}` }).click();
  await expect(information(page)).toContainText('Global Administrator');

  // It ends while another is looked at: there, nothing is heard of it.
  portal.control.revokeSessions('admin');
  await goTo(page, hostOf(portal));
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByText('auth.session-revoked')).toBeAttached();
  await page.getByRole('button', { name: `Go to ${hostOf(trial)}` }).click();
  await expect(information(page)).toBeVisible();

  await page.keyboard.press('Control+k');
  await picture('switcher-ended');
  await page.getByRole('option', { name: `Sign in again as ${portal.users.admin.email}` }).click();
  await expect(page.getByRole('textbox', { name: 'Email address' })).toHaveValue(portal.users.admin.email);
  await signIn(page, portal, 'admin');
  await expect(band(page)).toContainText(hostOf(portal));
});
