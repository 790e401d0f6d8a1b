import { expect, test } from './fixture';
import { signInToAccount } from './steps';

test('without a keychain the session lives in memory, and the app says so', async ({ launch, portal, picture }) => {
  const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' };
  const first = await launch({ env });
  await signInToAccount(first.page, portal, 'admin');
  await expect(first.page.getByText('The session ends when the app closes', { exact: true })).toBeVisible();
  await picture('no-keychain');
  await first.close();
  const second = await launch({ env });
  await expect(second.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});
