/** What the tests of proxies and certificates have beside the others: authorities, a portal that shows their certificates. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Authority, rootAuthority } from '../harness/authority';
import type { RunningApp } from '../harness/launch';
import { type Squid, type SquidOptions, startSquid } from '../harness/squid';
import { type RunningPortal, startPortal } from '../portal/index';
import { test as base, expect, type Launch } from './fixture';

export { expect };

/** The name of the portal where it is reached through a proxy: Chromium goes to this computer's own names without one. */
export const portalName = 'portal.clinic.example';

interface NetworkFixtures {
  /** The organisation's own authority, and its certificate in a file. */
  authority: Authority;
  authorityFile: string;
  /** A portal with a certificate of that authority, for this computer and {@link portalName}. */
  secure: RunningPortal;
  /** Where it is for those who go through a proxy. */
  secureAddress: string;
  /** Starts a proxy that knows the portal's name. */
  startProxy(options?: SquidOptions): Promise<Squid>;
  /** Starts the app with what the organisation has decided. */
  decided(policy: Record<string, unknown>, options?: Launch): Promise<RunningApp>;
}

export const test = base.extend<NetworkFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  authority: async ({}, use) => use(await rootAuthority('Northside Clinic CA')),

  authorityFile: async ({ authority, folder }, use) => {
    const file = join(folder, 'authority.pem');
    await writeFile(file, authority.cert);
    await use(file);
  },

  secure: async ({ authority, secrets }, use) => {
    const names = [
      { type: 'dns' as const, value: portalName },
      { type: 'ip' as const, value: '127.0.0.1' },
    ];
    const portal = await startPortal({ tls: await authority.server({ names }) });
    secrets.add(...Object.values(portal.users).map(({ password }) => password));
    await use(portal);
    await portal.close();
  },

  secureAddress: ({ secure }, use) => use(`https://${portalName}:${new URL(secure.address).port}`),

  startProxy: async ({ folder }, use) => {
    const proxies: Squid[] = [];
    await use(async (options) => {
      const proxy = await startSquid(join(folder, `squid-${proxies.length}`), { names: [portalName], ...options });
      proxies.push(proxy);
      return proxy;
    });
    for (const proxy of proxies) await proxy.close();
  },

  decided: ({ launch, folder }, use) =>
    use(async (policy, options = {}) => {
      const file = join(folder, 'policy.json');
      await writeFile(file, JSON.stringify(policy));
      return launch({ ...options, args: [`--policy=${file}`, ...(options.args ?? [])] });
    }),
});
