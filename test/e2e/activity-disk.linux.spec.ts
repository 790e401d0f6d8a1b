import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixture';
import { signInToAccount } from './steps';

test('without the right to write the app goes on, says so, and records what waited when it can', async ({
  launch,
  portal,
  profile,
  picture,
}) => {
  const folder = join(profile, 'activity');
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o555);
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');
  const copyThenLook = async () => {
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('button', { name: 'Clear now' }).click();
    await page.getByRole('link', { name: 'Activity' }).click();
    await page.getByRole('radio', { name: 'On this computer' }).check();
  };
  await copyThenLook();
  const notice = page.getByRole('status').filter({ hasText: 'What you do is not being recorded just now' });
  await expect(notice).toContainText('This computer does not let the app write there');
  await expect(notice).toContainText('The app tries again by itself every half minute.');
  await expect(page.getByText('2 entries wait in memory')).toBeVisible();
  await picture('activity-stopped');

  await chmod(folder, 0o700);
  await copyThenLook();
  await expect(notice).toBeHidden();
  await expect(page.getByText('Checked: 3 entries, all as they were written.')).toBeVisible();
});
