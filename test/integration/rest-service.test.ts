import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createRestService } from '../../main/portal/rest-service';
import type { RestCredential } from '../../main/ports';
import type { ErrorCode } from '../../shared/errors';
import { demoAccounts, type RunningPortal, startPortal } from '../portal';
import type { FaultInput } from '../portal/fault-rules';
import { nodeFetch } from './portal-client-fixture';

// Passwords are hashed, and other tests run beside
vi.setConfig({ testTimeout: 20_000 });

const { northside, suspended, withoutKey } = demoAccounts;
const http = nodeFetch();
const rest = createRestService({ fetch: http.fetch, version: '1.2.3', timeout: 5_000 });
let server: RunningPortal;

beforeAll(async () => {
  server = await startPortal({ portalApi: false });
});
afterEach(() => server.control.clearFaults());
afterAll(async () => {
  await http.close();
  await server.close();
});

const key = (account: string = northside) => ({ key: server.control.key(account) ?? '' });
const ask = (credential: RestCredential) => rest.status(server.restBase, credential);

describe('whether the service is there', () => {
  test('it is asked without a credential, and tells its time', async () => {
    const time = await rest.reach(server.restBase);
    expect(Math.abs((time ?? 0) - Date.now())).toBeLessThan(5_000);
    const asked = server.control.requests({ path: '/rest/3.0/api/accounts' }).at(-1);
    expect(asked).toMatchObject({ method: 'GET', status: 401 });
  });

  test.each<[what: string, fault: FaultInput, code: ErrorCode]>([
    ['a fault', { kind: 'status', status: 502 }, 'portal.unavailable'],
    ['a page that everybody is let into', { kind: 'html', status: 200 }, 'portal.invalid-reply'],
    ['a page that nobody is let into', { kind: 'html', status: 403 }, 'portal.unexpected'],
  ])('%s is not the service', async (_what, fault, code) => {
    server.control.inject({ path: '/rest/3.0/api/accounts' }, fault);
    await expect(rest.reach(server.restBase)).rejects.toMatchObject({ code });
  });
});

describe('a credential that the service accepts', () => {
  test('a key shows its account, and how long that took', async () => {
    const { account, milliseconds } = await ask(key());
    expect(account).toMatchObject({
      accountNumber: northside,
      name: 'Northside Clinic',
      enabled: true,
      ports: 24,
      numberCount: 38,
      numbers: [],
      acceptedFormats: ['PDF', 'TIFF'],
      country: 'US',
      timeZone: 'America/Chicago',
    });
    expect(account.features).toContain('fax-server');
    expect(milliseconds).toBeGreaterThanOrEqual(0);
    expect(milliseconds).toBeLessThan(5_000);
  });

  test('so does a service account, whatever the case of its number, and with a colon in its password', async () => {
    const { user, password } = server.serviceAccount;
    const { account } = await ask({ accountNumber: northside.toLowerCase(), user, password });
    expect(account.accountNumber).toBe(northside);
    await expect(ask({ accountNumber: northside, user, password: `${password}:x` })).rejects.toMatchObject({
      code: 'rest.not-accepted',
    });
  });

  test('of a suspended account: it says that it is not enabled', async () => {
    expect((await ask(key(suspended))).account.enabled).toBe(false);
  });

  test('the time that it took is the time that it took', async () => {
    server.control.inject({ path: '/rest/*' }, { kind: 'latency', milliseconds: 300 });
    expect((await ask(key())).milliseconds).toBeGreaterThanOrEqual(290);
  });
});

test('a key that was reset, one of nobody, a wrong password and another account’s user are not accepted', async () => {
  const { user, password } = server.serviceAccount;
  const old = key();
  server.control.changeKey(northside);
  for (const wrong of [
    old,
    { key: 'nobodys' },
    { accountNumber: northside, user, password: `${password}x` },
    { accountNumber: withoutKey, user, password },
  ]) {
    const failure: unknown = await ask(wrong).catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({ code: 'rest.not-accepted', details: { requestId: expect.any(String) } });
    const told = inspect(failure, { depth: 20, showHidden: true });
    expect(told).not.toContain('key' in wrong ? wrong.key : wrong.password);
  }
  expect((await ask(key())).account.accountNumber).toBe(northside);
});

test.each<[FaultInput, ErrorCode]>([
  [{ kind: 'drop', when: 'before' }, 'connect.network'],
  [{ kind: 'truncated' }, 'connect.network'],
  [{ kind: 'html', status: 200 }, 'portal.invalid-reply'],
  [{ kind: 'html', status: 403 }, 'portal.unexpected'],
  [{ kind: 'html', status: 502 }, 'portal.unavailable'],
  [{ kind: 'wrong-types' }, 'portal.invalid-reply'],
  [{ kind: 'oversized' }, 'portal.too-large'],
  [{ kind: 'redirect', location: 'http://127.0.0.1:9/elsewhere' }, 'portal.invalid-reply'],
  [{ kind: 'status', status: 401 }, 'rest.not-accepted'],
  [{ kind: 'status', status: 403 }, 'rest.not-accepted'],
  [{ kind: 'status', status: 404 }, 'portal.unexpected'],
  [{ kind: 'status', status: 429 }, 'portal.too-many-requests'],
  [{ kind: 'status', status: 500 }, 'portal.unavailable'],
  [{ kind: 'status', status: 503 }, 'portal.unavailable'],
])('%j is %s, and no judgement of the key', async (fault, code) => {
  server.control.inject({ path: '/rest/*' }, fault);
  await expect(ask(key())).rejects.toMatchObject({ name: 'AppError', code });
  expect((await ask(key())).account.accountNumber).toBe(northside);
});

test('a slow service is a time-out, a port on which nobody listens a refusal', async () => {
  const impatient = createRestService({ fetch: http.fetch, version: '1.2.3', timeout: 100 });
  server.control.inject({ path: '/rest/*' }, { kind: 'latency', milliseconds: 1_000 });
  await expect(impatient.status(server.restBase, key())).rejects.toMatchObject({ code: 'connect.timeout' });
  const closed = await startPortal();
  await closed.close();
  await expect(rest.status(closed.restBase, key())).rejects.toMatchObject({ code: 'connect.refused' });
});

test('what is sent: the path below the base, the question, and the credential in its header alone', async () => {
  const seen: { url: string | undefined; headers: NodeJS.Dict<string | string[]> }[] = [];
  const service = createServer(({ url, headers }, reply) => {
    seen.push({ url, headers });
    reply.writeHead(200, { 'content-type': 'application/json' }).end('{"account":"efax-0000-0000"}');
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(service.address() as AddressInfo).port}/some/where`;
  await rest.status(base, { key: 'a+b/c=' });
  await rest.status(base, { accountNumber: 'EFAX-0000-0000', user: 'ü', password: 'p:ä' });
  service.close();
  expect(seen.map(({ url }) => url)).toEqual(Array(2).fill('/some/where/accounts?a=status'));
  const basic = Buffer.from('EFAX-0000-0000/ü:p:ä').toString('base64');
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer a+b/c=', `Basic ${basic}`]);
  expect(seen[0]?.headers['user-agent']).toBe('etherfax-admin/1.2.3');
});
