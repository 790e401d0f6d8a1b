import { expect, test } from './fixture';
import { shrinkAndDarken, signInToAccount } from './steps';

test('the Session page says who is signed in, where, since when and until when, and signs out', async ({
  launch,
  portal,
  keychain,
  picture,
}) => {
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await page.getByRole('link', { name: 'Session' }).click();
  const facts = page.getByRole('region', { name: 'Signed in' });
  const inThirtyDays = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short', year: 'numeric' }).format(
    Date.now() + 30 * 24 * 60 * 60 * 1000,
  );
  for (const text of [
    'Dana Whitfield',
    portal.users.admin.email,
    portal.address,
    'Test',
    'just now',
    inThirtyDays,
    'In this computer’s keychain',
  ]) {
    await expect(facts).toContainText(text);
  }
  await expect(page.getByRole('region', { name: 'Stored on this computer' })).toContainText(portal.users.admin.email);
  await picture('session-page');

  await test.step('a name and a colour are kept', async () => {
    await page.getByLabel('Name of this sign-in').fill('Our trial portal');
    await page.getByRole('radio', { name: 'Rose' }).check();
    await page.getByLabel('Name of this sign-in').press('Enter');
    await expect(page.getByRole('note')).toContainText('Test · Our trial portal');
    await expect(page.getByRole('note')).toHaveAttribute('data-colour', 'rose');
  });

  await shrinkAndDarken({ app, page });
  await picture('session-page-small-dark');
  await page.getByRole('button', { name: 'Sign out here' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(await keychain.records()).toEqual(new Map());
});
