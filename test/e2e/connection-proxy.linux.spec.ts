import { expect, test } from './network-fixture';
import { copyDiagnostics, proxyDialog, signInToProxy } from './network-steps';
import { signInToAccount } from './steps';

test('behind a proxy that wants a sign-in, with an authority of the organisation, the page says so', async ({
  decided,
  secure,
  secureAddress,
  authorityFile,
  startProxy,
  secrets,
  picture,
}) => {
  const password = crypto.randomUUID();
  secrets.add(password);
  const squid = await startProxy({ signIn: { scheme: 'basic', user: 'dana', password } });
  const policy = { proxyMode: 'fixed', proxyServer: squid.address, extraCaFile: authorityFile };
  const { app, page } = await decided(policy, { portal: secureAddress });
  await proxyDialog(page).getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('button', { name: 'Find out why' }).click();
  const ofPortal = page.getByRole('region', { name: 'Portal' });
  await expect(ofPortal).toContainText('Wanted by the proxy');
  await expect(ofPortal).toContainText('connect.proxy-sign-in');
  await picture('connection-proxy-sign-in');
  await page.getByRole('button', { name: 'Sign in to the proxy' }).first().click();
  await signInToProxy(page, 'dana', password);
  await expect(proxyDialog(page)).toBeHidden();
  await page.getByRole('button', { name: 'Back' }).click();
  await signInToAccount(page, secure, 'admin');

  await page.getByRole('link', { name: 'Connection' }).click();
  for (const text of [
    'Reached in',
    `HTTP proxy ${squid.address}`,
    'as your organisation has set it',
    'Given',
    'through a proxy nobody tells the version',
    'An authority that your organisation has set',
  ]) {
    await expect(ofPortal).toContainText(text);
  }
  await picture('connection-proxy');
  const copied = await copyDiagnostics({ app, page });
  expect(copied).toContain(`http ${squid.address} (policy)`);
  expect(copied).toMatch(/^Policy\s+proxyMode, proxyServer, extraCaFile$/m);
  expect(secrets.areIn(copied)).toBe(false);
});
