import { demoAccounts } from '../portal/demo-users';
import { expect, test } from './fixture';
import { copyKey, resetKey } from './key-steps';
import { signInToAccount } from './steps';
import { clipboardOf } from './system-steps';

const { northside } = demoAccounts;

test('a key is tested where fax systems use it: the present one, a pasted one, and after a reset the old one', async ({
  launch,
  portal,
  picture,
}) => {
  const oldKey = portal.control.key(northside) ?? '';
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'admin');
  const main = page.getByRole('main');

  await test.step('the present key works', async () => {
    await page.getByRole('button', { name: 'Test this key' }).click();
    await expect(main.getByText('The key works', { exact: true })).toBeVisible();
    await expect(
      main.getByText(/EFAX-\d{4}-\d{4} · Northside Clinic · 24 ports · enabled · answered in/),
    ).toBeVisible();
    await picture('key-works');
    expect(await page.content()).not.toContain(oldKey);
  });

  await test.step('a pasted key is compared first, and what is no key is sent nowhere', async () => {
    portal.control.clearRequests();
    await page.getByRole('button', { name: 'Is this the current key?' }).click();
    const dialog = page.getByRole('alertdialog');
    const field = dialog.getByLabel('Key', { exact: true });
    await field.fill(` ${oldKey}\n`);
    await dialog.getByRole('button', { name: 'Check' }).click();
    await expect(dialog.getByText('This is the current key', { exact: true })).toBeVisible();
    await expect(field).toHaveValue('');
    await field.fill('https://clients.connect.etherfax.net/');
    await dialog.getByRole('button', { name: 'Check' }).click();
    await expect(dialog.getByText('This looks like a web address, not like an API key')).toBeVisible();
    expect(portal.control.requests({ path: '*/accounts' })).toEqual([]);
    await field.fill(Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64'));
    await dialog.getByRole('button', { name: 'Check' }).click();
    await expect(dialog.getByText('Not the current key, and not accepted')).toBeVisible();
    await picture('pasted-not-accepted');
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('the service is not there: that says nothing of the key', async () => {
    portal.control.inject({ path: '/rest/*', times: 9 }, { kind: 'status', status: 503 });
    await page.getByRole('button', { name: 'Test this key' }).click();
    await expect(main.getByText('Whether the key works could not be found out')).toBeVisible();
    portal.control.clearFaults();
  });

  await test.step('after a reset the old key is seen to be refused, and the new one to work', async () => {
    await copyKey(page);
    await resetKey(page, northside);
    await expect(main.getByText('The API key was reset.')).toBeVisible();
    await page.getByRole('button', { name: 'Check that the old key is refused' }).click();
    await expect(main.getByText('The old key is refused, as it should be')).toBeVisible();
    await page.getByRole('button', { name: 'Test this key' }).click();
    await expect(main.getByText('The key works', { exact: true })).toBeVisible();
    await picture('old-key-refused');
    expect(await clipboardOf(app)).toBe(oldKey);
  });
});
