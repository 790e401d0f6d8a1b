import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { isLoopback } from '../../shared/portal-address';
import { createClock } from './clock';
import type { App, Portal } from './context';
import { createControl, type PortalControl } from './control';
import { controlRoutes } from './control-routes';
import { keepInFile, readState } from './data-file';
import { type DemoUserName, type DemoUsers, demoUserNames, demoUsers, userIdOf } from './demo-users';
import { createFaultRules } from './fault-rules';
import { controlPath, restPath } from './paths';
import { defaultLimits, type RateLimits } from './rate-limit';
import { hashPassword, randomPassword } from './secrets';
import { seed, serviceUser } from './seed';
import { createServer } from './server';
import type { State } from './state';
import { createStore } from './store';
import { makeCertificate, type TlsFiles } from './tls';

export type { PortalControl } from './control';
export { type DemoUser, type DemoUserName, type DemoUsers, demoAccounts } from './demo-users';
export { describeRest, describeUsers } from './describe-users';
export type { Fault, FaultMatch } from './fault-rules';
export type { RequestRecord } from './request-log';
export { makeCertificate } from './tls';

export interface PortalOptions {
  /** 0, the default, takes a free one. */
  port?: number | undefined;
  /** Only this computer: `127.0.0.1` (the default), `::1` or `localhost`. */
  host?: string | undefined;
  /** HTTPS, with a certificate made at this start or with a given one. */
  tls?: boolean | TlsFiles | undefined;
  /** A file to keep the state in from one run to the next. */
  data?: string | undefined;
  /** Whether `control` can be reached over HTTP too. */
  control?: boolean | undefined;
  /** `false`: a web page where the portal API would be, as at etherFAX's own portal today; the REST service works. */
  portalApi?: boolean | undefined;
  /** Passwords to use in place of random ones. */
  passwords?: Partial<Record<DemoUserName, string>> | undefined;
  /** How many accounts the partner has, if not all 5,000. */
  customersOfPartner?: number | undefined;
  rateLimit?: Partial<RateLimits> | undefined;
  /** Takes one line about each request; never a secret. */
  log?: ((line: string) => void) | undefined;
  /** Takes each text message that the portal sends. */
  onText?: ((to: string, code: string) => void) | undefined;
}

export interface RunningPortal {
  /** Scheme, host and port, without a slash at the end. */
  readonly address: string;
  readonly restBase: string;
  /** With `tls: true`: the certificate to trust, as PEM. */
  readonly ca?: string;
  readonly users: DemoUsers;
  /** Signs in to the REST service as `<account>/<user>:<password>`. */
  readonly serviceAccount: { readonly user: string; readonly password: string };
  readonly control: PortalControl;
  /** Ends all connections and refuses new ones, as a server that is down; what it knows stays. Not with `localhost`, which is two addresses. */
  goDown(): Promise<void>;
  /** Listens again at the same address. */
  comeUp(): Promise<void>;
  /** Ends all connections, writes the data file, stops listening. */
  close(): Promise<void>;
}

/**
 * Starts the demonstration portal.
 * @throws Error when asked to listen where another computer could reach it, when the port is taken, or when the data
 *   file is not one
 */
export async function startPortal(options: PortalOptions = {}): Promise<RunningPortal> {
  const { host = '127.0.0.1', port = 0, data, portalApi = true, log = () => {}, onText = () => {} } = options;
  if (!isLoopback(host === '::1' ? '[::1]' : host)) {
    throw new Error(`The demonstration portal listens on this computer alone, not on ${host}.`);
  }
  const clock = createClock();
  const passwords = Object.fromEntries(
    demoUserNames.map((name) => [name, options.passwords?.[name] ?? randomPassword()]),
  ) as Record<DemoUserName, string>;
  const serviceAccount = { user: serviceUser, password: randomPassword() };
  const state = await startingState(data, clock.now(), passwords, serviceAccount.password, options.customersOfPartner);
  const tls = options.tls === true ? await makeCertificate() : options.tls || undefined;

  const rules = createFaultRules();
  const portal: Portal = {
    store: { ...createStore(clock, state), portalApi },
    limits: { ...defaultLimits, ...options.rateLimit },
    address: '',
    decoy: await hashPassword(randomPassword()),
    onText,
    log,
  };
  const file = data === undefined ? undefined : keepInFile(data, state, () => log(`Writing ${data} failed.`));
  const { app, requests } = createServer(portal, { rules, tls, answered: () => file?.changed() });
  const control = createControl(portal.store, rules, requests);
  if (options.control) app.register(async (scope: App) => controlRoutes(scope, control), { prefix: controlPath });

  await app.listen({ port, host });
  const bound = app.addresses().filter((one) => typeof one !== 'string');
  if (!bound.every(({ address }) => isLoopback(address.includes(':') ? `[${address}]` : address))) {
    await app.close();
    throw new Error(`${host} is not this computer alone.`);
  }
  portal.address = addressOf(host, bound, tls !== undefined);
  const comeUp = async () => {
    if (app.server.listening) return;
    app.server.listen({ port: bound[0]?.port, host });
    await once(app.server, 'listening');
  };
  return {
    address: portal.address,
    restBase: portal.address + restPath,
    ...(tls && 'ca' in tls ? { ca: tls.ca as string } : {}),
    users: demoUsers(passwords),
    serviceAccount,
    control,
    goDown: async () => {
      const closed = new Promise((resolve) => app.server.close(resolve));
      app.server.closeAllConnections();
      await closed;
    },
    comeUp,
    close: async () => {
      await comeUp();
      await app.close();
      await file?.close();
    },
  };
}

const addressOf = (host: string, [bound]: AddressInfo[], secure: boolean) =>
  `${secure ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${bound?.port}`;

/** What an earlier run kept, with the passwords of this one; else a new world. */
async function startingState(
  data: string | undefined,
  now: number,
  passwords: Record<DemoUserName, string>,
  servicePassword: string,
  customersOfPartner: number | undefined,
): Promise<State> {
  const hashed = await Promise.all(demoUserNames.map(async (name) => [name, await hashPassword(passwords[name])]));
  const users = Object.fromEntries(hashed);
  const service = await hashPassword(servicePassword);
  const kept = data === undefined ? undefined : await readState(data);
  if (!kept) return seed(now, { users, service }, customersOfPartner);
  for (const name of demoUserNames) {
    const user = kept.users.get(userIdOf(name));
    if (user) user.password = users[name];
  }
  for (const { serviceAccount } of kept.accounts.values()) if (serviceAccount) serviceAccount.password = service;
  return kept;
}
