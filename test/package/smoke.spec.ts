import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signInToAccount } from '../e2e/steps';
import { testResults } from '../harness/checkout';
import { output, run } from '../harness/child';
import { clipboardText } from '../harness/system-clipboard';
import { demoAccounts } from '../portal/index';
import { expect, mayReadKeychain, test } from './fixture';

test('signs in, copies the key, keeps the session in the keychain, and removes everything when asked', async ({
  start,
  portal,
  keychain,
  executable,
  profile,
  env,
}) => {
  const first = await start();
  await signInToAccount(first.page, portal, 'admin');
  await first.page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(first.page.getByText(/^Copied/)).toBeVisible();
  expect(Object.values(demoAccounts).map((account) => portal.control.key(account))).toContain(await clipboardText(env));
  await first.page.screenshot({ path: join(testResults, 'screens', 'packaged.png'), animations: 'disabled' });
  await first.close();
  if (mayReadKeychain) expect((await keychain.records()).size).toBeGreaterThan(1);

  const second = await start();
  await expect(second.page.getByRole('heading', { name: 'Account Information' })).toBeVisible();
  await second.close();

  const removed = await run(executable, [`--user-data-dir=${profile}`, '--remove-data'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
    limit: 60_000,
  });
  expect(removed).toBe(0);
  expect(await keychain.records('everybody')).toEqual(new Map());
  if (process.platform === 'linux') expect(await keyringItems(env), 'nor a record of Chromium’s').toBe(0);
  expect(existsSync(profile)).toBe(false);
});

test('takes no policy from its command line', async ({ start, portal, folder }) => {
  const file = join(folder, 'policy.json');
  await writeFile(file, JSON.stringify({ portalAddresses: ['https://elsewhere.example'], otherPortals: false }));
  const { page } = await start({ args: [`--policy=${file}`] });
  await signInToAccount(page, portal, 'admin');
});

/** How many records there are in the test's keyring, whoever made them. */
async function keyringItems(env: Record<string, string>): Promise<number> {
  const collection = '/org/freedesktop/secrets/collection/login';
  const call = ['org.freedesktop.DBus.Properties.Get', 'string:org.freedesktop.Secret.Collection', 'string:Items'];
  const args = ['--session', '--print-reply', '--dest=org.freedesktop.secrets', collection, ...call];
  const said = await output('dbus-send', args, { env: { ...process.env, ...env } });
  if (said === undefined) throw new Error('The keyring does not answer.');
  return said.split('object path').length - 1;
}
