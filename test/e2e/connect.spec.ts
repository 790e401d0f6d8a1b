import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startPortal } from '../portal/index';
import { expect, test } from './fixture';

test('each reason why there is no portal has its own message', async ({ launch, log, picture }) => {
  // Chromium's own word for a certificate that it does not trust.
  log.expect(/ssl_client_socket_impl.* net_error -202/);
  const website = createServer((_request, reply) => reply.end('<h1>An ordinary web page</h1>'));
  await new Promise<void>((resolve) => website.listen(0, '127.0.0.1', resolve));
  const { port } = website.address() as AddressInfo;
  const secure = await startPortal({ tls: true });
  const withoutApi = await startPortal({ portalApi: false });
  const tooNew = await startPortal();
  tooNew.control.setDiscovery({ apiVersion: 2 });
  const closed = await startPortal();
  await closed.close();

  try {
    const { page } = await launch({ portal: closed.address });
    const address = page.getByRole('textbox', { name: 'Portal address' });
    const connect = page.getByRole('button', { name: 'Connect' });
    await expect(page.getByText(/refused the connection|answers there/i).first()).toBeVisible();

    const messages = new Set<string>();
    const cases: [typed: string, code: string][] = [
      [closed.address, 'connect.refused'],
      [`http://127.0.0.1:${port}`, 'connect.not-a-portal'],
      [withoutApi.address, 'connect.web-page'],
      [secure.address, 'connect.certificate'],
      ['https://no-such-portal.invalid', 'connect.name-not-resolved'],
      [tooNew.address, 'connect.api-too-new'],
      ['http://portal.example.com', 'connect.insecure-address'],
      ['https://me:secret@portal.example.com', 'connect.credentials-in-address'],
      ['not an address', 'connect.bad-address'],
    ];
    for (const [typed, code] of cases) {
      await address.fill(typed);
      await connect.click();
      const alert = page.getByRole('alert').filter({ hasText: code });
      await expect(alert).toBeVisible();
      await picture(`connect-${code.split('.')[1]}`);
      messages.add((await alert.getByRole('paragraph').first().textContent()) ?? '');
      await expect(address).toHaveValue(typed);
    }
    expect(messages.size).toBe(cases.length);
  } finally {
    website.close();
    await secure.close();
    await tooNew.close();
    await withoutApi.close();
  }
});

test('the portal that was used last is used again', async ({ launch, portal }) => {
  const first = await launch();
  await expect(first.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await first.close();
  portal.control.clearRequests();
  const second = await launch({ portal: undefined });
  await expect(second.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(portal.control.requests({ path: '/api/v1/discovery' })).toHaveLength(1);
});
