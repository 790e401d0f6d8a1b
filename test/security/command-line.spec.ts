/** Who writes a shortcut to the app can choose a portal in it, and nothing that makes the app less careful. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../e2e/fixture';
import { startPortal } from '../portal/index';

test('switches and the environment neither switch certificates off nor have the traffic’s keys written down', async ({
  launch,
  folder,
  log,
}) => {
  log.expect(/ssl_client_socket_impl.* net_error -202/);
  const portal = await startPortal({ tls: true });
  const [fromSwitch, fromEnvironment] = [join(folder, 'switch.keys'), join(folder, 'environment.keys')];
  try {
    const { app, page } = await launch({
      portal: portal.address,
      args: [
        '--ignore-certificate-errors',
        '--allow-insecure-localhost',
        `--unsafely-treat-insecure-origin-as-secure=${portal.address}`,
        `--ssl-key-log-file=${fromSwitch}`,
        `--host-resolver-rules=MAP clients.connect.etherfax.net 127.0.0.1`,
        '--disable-web-security',
      ],
      env: { SSLKEYLOGFILE: fromEnvironment },
    });
    await expect(page.getByRole('alert').filter({ hasText: 'connect.certificate' })).toBeVisible();
    expect(portal.control.requests()).toEqual([]);
    expect([fromSwitch, fromEnvironment].filter(existsSync)).toEqual([]);
    expect(
      await app.evaluate(({ session }) =>
        session
          .fromPartition('portal')
          .resolveHost('clients.connect.etherfax.net')
          .then(
            ({ endpoints }) => endpoints,
            () => [],
          ),
      ),
    ).not.toContainEqual(expect.objectContaining({ address: '127.0.0.1' }));
  } finally {
    await portal.close();
  }
});
