import { demoAccounts } from '../portal/demo-users';
import { expect, test } from './fixture';
import { addAccountByKey, enterNewKey } from './key-steps';
import { isOpen } from './steps';
import { clipboardOf } from './system-steps';

test('without a keychain an account by its key works until the app closes, and says so', async ({
  launch,
  portal,
  picture,
}) => {
  portal.control.setPortalApi(false);
  const key = portal.control.key(demoAccounts.northside) ?? '';
  const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' };
  const first = await launch({ env, args: [`--rest=${portal.restBase}`] });
  await first.page.getByRole('button', { name: 'Add an account by its API key' }).click();
  await expect(first.page.getByText('The key is kept until the app closes')).toBeVisible();
  await picture('add-key-account-no-keychain');
  await addAccountByKey(first.page, key);
  await expect(first.page.getByText('The account is gone when the app closes')).toBeVisible();
  await picture('key-account-no-keychain');
  await first.page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => clipboardOf(first.app)).toBe(key);
  await first.close();

  const second = await launch({ env, args: [`--rest=${portal.restBase}`] });
  await expect(second.page.getByRole('alert')).toContainText('This address answers with a web page');
});

test('a key whose record is damaged is asked for again, and put in its place', async ({
  launch,
  portal,
  keychain,
  picture,
}) => {
  portal.control.setPortalApi(false);
  const args = [`--rest=${portal.restBase}`];
  const key = portal.control.key(demoAccounts.northside) ?? '';
  const first = await launch({ args });
  await first.page.getByRole('button', { name: 'Add an account by its API key' }).click();
  await addAccountByKey(first.page, key);
  await isOpen(first.page);
  await first.close();
  const record = [...(await keychain.records()).keys()].find((name) => name.startsWith('key-account')) ?? '';
  await keychain.set(record, '{"version":1,');

  const second = await launch({ args });
  await expect(second.page.getByText('What was kept of this account can’t be read')).toBeVisible();
  await picture('key-account-damaged');
  await second.page.getByRole('button', { name: 'I have the key' }).click();
  await enterNewKey(second.page, key);
  await expect(second.page.getByRole('alertdialog')).toBeHidden();
  await expect(second.page.getByRole('button', { name: 'Show API Key' })).toBeEnabled();
  await expect(second.page.getByText('What was kept of this account can’t be read')).toBeHidden();
  await second.close();

  const third = await launch({ args });
  await expect(third.page.getByRole('button', { name: 'Show API Key' })).toBeEnabled();
});
