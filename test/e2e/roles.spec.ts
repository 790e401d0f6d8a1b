import { demoAccounts } from '../portal/demo-users';
import { expect, test } from './fixture';
import { type DemoUser, signInAndKeepKey, signInToAccount } from './steps';

/** Buttons that a user must see, and what the page says beside them. */
const table: { user: DemoUser; show: boolean; generate: boolean; reset: boolean; says: RegExp }[] = [
  {
    user: 'admin',
    show: true,
    generate: false,
    reset: true,
    says: /Every fax system that uses it must get the new key/,
  },
  {
    user: 'editor',
    show: true,
    generate: false,
    reset: false,
    says: /Only the Global Administrator can generate or reset the API key\./,
  },
  {
    user: 'reader',
    show: false,
    generate: false,
    reset: false,
    says: /Only the Global Administrator can generate or reset the API key\./,
  },
  { user: 'no-key', show: false, generate: true, reset: false, says: /This account has no API key yet/ },
  { user: 'directfax', show: false, generate: true, reset: false, says: /A key is probably not needed/ },
  {
    user: 'no-key-feature',
    show: false,
    generate: false,
    reset: false,
    says: /This account’s configuration has no API key/,
  },
];

for (const { user, show, generate, reset, says } of table) {
  test(`${user} sees the buttons of their role and no others`, async ({ launch, portal, picture }) => {
    const { page } = await launch();
    await signInToAccount(page, portal, user);
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Show API Key' })).toHaveCount(show ? 1 : 0);
    await expect(page.getByRole('button', { name: 'Copy', exact: true })).toHaveCount(show ? 1 : 0);
    await expect(page.getByRole('button', { name: 'Generate API Key' })).toHaveCount(generate ? 1 : 0);
    await expect(page.getByRole('button', { name: 'Reset API Key' })).toHaveCount(reset ? 1 : 0);
    await picture(`role-${user}`);
  });
}

test('on a suspended account Reset is there, disabled, and says why', async ({ launch, portal, picture }) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'suspended');
  const reset = page.getByRole('button', { name: 'Reset API Key' });
  await expect(reset).toBeDisabled();
  await expect(reset).toHaveAccessibleDescription(/suspended/);
  await expect(page.getByRole('button', { name: 'Show API Key' })).toBeEnabled();
  await picture('suspended');
});

test('a role that was lowered meanwhile takes the buttons away', async ({ launch, portal }) => {
  const { page } = await launch();
  await signInAndKeepKey(page, portal, 'admin');
  portal.control.setRole('admin', demoAccounts.northside, 'read_only');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Reset API Key' })).toHaveCount(0);
});
