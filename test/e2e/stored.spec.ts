import { expect, test } from './fixture';
import { isOpen, leaveSignedIn } from './steps';

test('what is stored is listed, and all of it can be removed, damaged records as well', async ({
  launch,
  portal,
  keychain,
  picture,
}) => {
  await leaveSignedIn(launch, portal, 'admin');
  await keychain.set('settings', '{"version":1,');

  const { page } = await launch();
  await isOpen(page);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('link', { name: 'Session' }).click();
  const list = page.getByRole('list', { name: 'Stored on this computer' });
  await expect(list.getByRole('listitem').first()).toContainText(portal.users.admin.email);
  await expect(list).toContainText('Can’t be read');
  await picture('session');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('session-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  await page.getByRole('button', { name: 'Remove all of it' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Remove all sign-ins, keys and settings from this computer?' });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(dialog).toContainText('The lists of fax systems and the activity log stay on this computer.');
  await picture('session-remove-all');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect((await keychain.records()).size).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Remove all of it' }).click();
  await dialog.getByRole('button', { name: 'Remove all of it' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect.poll(() => keychain.records()).toEqual(new Map());
  await expect.poll(() => portal.control.requests({ method: 'POST', path: '/api/v1/auth/sign-out' })).toHaveLength(1);
});
