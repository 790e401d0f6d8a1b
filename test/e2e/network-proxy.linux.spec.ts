import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { copyKey } from './key-steps';
import { expect, portalName, test } from './network-fixture';
import { proxyDialog, signInToProxy } from './network-steps';
import { shrinkAndDarken, signInToAccount } from './steps';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const code = (page: Page) => page.getByRole('alert').filter({ hasText: /connect\.[\w-]+/ });

test('a proxy that asks for a password gets it from the user, and nobody else does', async ({
  decided,
  secure,
  secureAddress,
  authorityFile,
  startProxy,
  secrets,
  picture,
}) => {
  const [wrong, right] = [crypto.randomUUID(), crypto.randomUUID()];
  secrets.add(wrong, right);
  const squid = await startProxy({ signIn: { scheme: 'basic', user: 'dana', password: right } });
  const policy = { proxyMode: 'fixed', proxyServer: squid.address, extraCaFile: authorityFile };
  const first = await decided(policy, { portal: secureAddress });
  const { page } = first;
  await expect(proxyDialog(page)).toBeVisible();
  await expect(proxyDialog(page)).toContainText(squid.address);
  await expect(proxyDialog(page)).toContainText('Northside Clinic internet access');
  await picture('proxy-sign-in');

  await proxyDialog(page).getByRole('button', { name: 'Not now' }).click();
  await expect(proxyDialog(page)).toHaveCount(0);
  await expect(code(page)).toContainText('connect.proxy-sign-in');
  await picture('proxy-not-now');
  await page.getByRole('button', { name: 'Sign in to the proxy' }).click();

  await signInToProxy(page, 'dana', wrong);
  await expect(proxyDialog(page)).toContainText('did not accept');
  await expect(proxyDialog(page).getByLabel('Password', { exact: true })).toHaveValue('');
  await shrinkAndDarken(first);
  await picture('proxy-refused-dark');
  await signInToProxy(page, 'dana', right);
  await expect(heading(page, 'Sign in')).toBeVisible();
  await signInToAccount(page, secure, 'admin');
  await copyKey(page);
  await first.close();
  // Squid writes its line when a tunnel ends.
  const through = (await squid.requests()).filter((line) => line.startsWith('200'));
  expect(through.length).toBeGreaterThan(0);
  expect(new Set(through)).toEqual(new Set([`200 CONNECT ${portalName}:${new URL(secureAddress).port} dana`]));
  const refused = (await squid.requests()).filter((line) => line.startsWith('407') && line.endsWith(' dana'));
  expect(refused, 'how often the wrong password was tried').toHaveLength(1);

  // It was kept in memory alone; the account that is kept can be used without the proxy.
  const second = await decided(policy, { portal: secureAddress });
  await expect(proxyDialog(second.page)).toBeVisible();
  await proxyDialog(second.page).getByRole('button', { name: 'Not now' }).click();
  await expect(second.page.getByRole('status').filter({ hasText: 'Offline' }).first()).toBeVisible();
  await expect(second.page.getByRole('button', { name: 'Sign in to the proxy' })).toBeVisible();
  await picture('proxy-offline');
  await copyKey(second.page);
});

test('a script says which way to go, and the proxy speaks NTLM', async ({
  decided,
  folder,
  secure,
  secureAddress,
  authorityFile,
  startProxy,
  secrets,
}) => {
  const password = crypto.randomUUID();
  secrets.add(password);
  const squid = await startProxy({ signIn: { scheme: 'ntlm', user: 'CLINIC\\dana', password } });
  const script = join(folder, 'proxy.pac');
  await writeFile(
    script,
    `function FindProxyForURL(url, host) { return host === "${portalName}" ? "PROXY ${squid.address}" : "DIRECT"; }`,
  );
  const { page, close } = await decided(
    { proxyMode: 'pac', proxyPacUrl: `file://${script}`, extraCaFile: authorityFile },
    { portal: secureAddress },
  );
  await expect(proxyDialog(page)).toBeVisible();
  await signInToProxy(page, 'CLINIC\\nobody', password);
  await expect(proxyDialog(page)).toContainText('did not accept');
  await signInToProxy(page, 'CLINIC\\dana', password);
  await expect(heading(page, 'Sign in')).toBeVisible();
  await signInToAccount(page, secure, 'admin');
  await close();
  expect((await squid.requests()).filter((line) => line.startsWith('200')).join('\n')).toContain('dana');
});

test('the system’s proxy is used, also one at an IPv6 address', async ({
  decided,
  secure,
  secureAddress,
  authorityFile,
  startProxy,
}) => {
  const squid = await startProxy({ host: '::1' });
  const { page, close } = await decided(
    { extraCaFile: authorityFile },
    { portal: secureAddress, env: { https_proxy: `http://${squid.address}`, no_proxy: '' } },
  );
  await expect(heading(page, 'Sign in')).toBeVisible();
  await signInToAccount(page, secure, 'admin');
  await close();
  expect((await squid.requests()).length).toBeGreaterThan(0);
});

test('each way in which a proxy fails has its own words', async ({
  decided,
  secureAddress,
  authorityFile,
  startProxy,
  picture,
}) => {
  const denying = await startProxy({ deny: true });
  const gone = await startProxy();
  await gone.close();
  const seen = new Set<string | null>();
  for (const [proxyServer, expected] of [
    [denying.address, 'connect.proxy-refused'],
    [gone.address, 'connect.proxy'],
  ] as const) {
    const { page, close } = await decided(
      { proxyMode: 'fixed', proxyServer, extraCaFile: authorityFile },
      { portal: secureAddress },
    );
    await expect(code(page)).toContainText(expected);
    await picture(expected.replace('.', '-'));
    seen.add(await code(page).getByRole('paragraph').first().textContent());
    await close();
  }
  expect(seen.size).toBe(2);
});

test('without the organisation’s authorities nothing is connected to, and the setting is named', async ({
  authority,
  decided,
  secure,
  folder,
  picture,
}) => {
  const extraCaFile = join(folder, 'missing.pem');
  const { page } = await decided({ extraCaFile }, { portal: secure.address });
  await expect(code(page)).toContainText('connect.policy-file');
  await expect(code(page)).toContainText('extraCaFile');
  await picture('connect-policy-file');

  // It lies on a server that was not there yet.
  await writeFile(extraCaFile, authority.cert);
  await expect(heading(page, 'Sign in')).toBeVisible();
});
