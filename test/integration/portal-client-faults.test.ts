import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Portal } from '../../main/ports';
import type { ErrorCode } from '../../shared/errors';
import { demoAccounts, type RunningPortal, startPortal } from '../portal';
import type { FaultInput } from '../portal/fault-rules';
import { client, nodeFetch, signIn } from './portal-client-fixture';

// Sign-ins hash passwords, and other tests run beside
vi.setConfig({ testTimeout: 20_000 });

const number = demoAccounts.northside;
let server: RunningPortal;
let portal: Portal;
let token: string;
const http = nodeFetch();

beforeAll(async () => {
  server = await startPortal();
  portal = client(server.address, http.fetch);
  token = (await signIn(portal, server, 'admin')).accessToken;
});

afterEach(() => server.control.clearFaults());

afterAll(async () => {
  await http.close();
  await server.close();
});

const table: [FaultInput, ErrorCode][] = [
  [{ kind: 'drop', when: 'before' }, 'connect.network'],
  [{ kind: 'drop', when: 'after' }, 'connect.network'],
  [{ kind: 'truncated' }, 'connect.network'],
  [{ kind: 'html', status: 502 }, 'portal.unavailable'],
  [{ kind: 'html', status: 503 }, 'portal.unavailable'],
  [{ kind: 'html', status: 401 }, 'portal.unexpected'],
  [{ kind: 'html', status: 200 }, 'portal.invalid-reply'],
  [{ kind: 'wrong-types' }, 'portal.invalid-reply'],
  [{ kind: 'oversized' }, 'portal.too-large'],
  [{ kind: 'redirect', location: 'http://127.0.0.1:9/elsewhere' }, 'portal.invalid-reply'],
  [{ kind: 'status', status: 500 }, 'portal.unavailable'],
  [{ kind: 'status', status: 503, retryAfterSeconds: 30 }, 'portal.maintenance'],
  [{ kind: 'status', status: 429, retryAfterSeconds: 30 }, 'portal.too-many-requests'],
  [{ kind: 'status', status: 418, code: 'of_tomorrow' }, 'portal.unexpected'],
  [{ kind: 'expired-token' }, 'auth.token-expired'],
];

describe.each(table)('%j', (fault, code) => {
  test(`reading the account fails with ${code}, and works again afterwards`, async () => {
    server.control.inject({ path: '*/accounts/*' }, fault);
    const before = Date.now();
    const failure: unknown = await portal.account(token, number).catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({ name: 'AppError', code });
    if ('retryAfterSeconds' in fault) {
      const retryAt = (failure as { details: { retryAt?: number } }).details.retryAt ?? 0;
      expect(retryAt).toBeGreaterThanOrEqual(before + 30_000);
      expect(retryAt).toBeLessThanOrEqual(Date.now() + 30_000);
    }
    expect(await portal.account(token, number)).toMatchObject({ accountNumber: number });
  });
});

test('the request id in an error is the one that the portal saw', async () => {
  server.control.inject({ path: '*/me' }, { kind: 'status', status: 503 });
  server.control.clearRequests();
  const failure: unknown = await portal.me(token).catch((thrown: unknown) => thrown);
  const [seen] = server.control.requests({ path: '*/me' });
  expect(failure).toMatchObject({ details: { requestId: seen?.requestId } });
});

test('a slow portal is a time-out', async () => {
  server.control.inject({ path: '*/me' }, { kind: 'latency', milliseconds: 1_000 });
  const impatient = client(server.address, http.fetch, { timeout: 100 });
  await expect(impatient.me(token)).rejects.toMatchObject({ code: 'connect.timeout' });
});

test('a key whose fingerprint is not its own is refused', async () => {
  server.control.inject({ path: '*/api-key' }, { kind: 'fields', fields: { fingerprint: '0123456789ab' } });
  await expect(portal.apiKey(token, number)).rejects.toMatchObject({ code: 'account.fingerprint-mismatch' });
});

test.each<[FaultInput, ErrorCode]>([
  [{ kind: 'drop', when: 'after' }, 'connect.network'],
  [{ kind: 'truncated' }, 'connect.network'],
  [{ kind: 'html', status: 502, when: 'after' }, 'portal.unavailable'],
  [{ kind: 'wrong-types' }, 'portal.invalid-reply'],
])('the answer to a reset that was lost (%j) is had by asking again', async (fault, code) => {
  const old = await portal.apiKey(token, number);
  const once = randomUUID();
  server.control.inject({ path: '*/api-key/reset' }, fault);
  await expect(portal.resetKey(token, number, once, old.keyId)).rejects.toMatchObject({ code });
  const changed = server.control.key(number);
  expect(changed).not.toBe(old.value);
  expect(await portal.resetKey(token, number, once, old.keyId)).toMatchObject({ value: changed });
  expect(server.control.key(number)).toBe(changed);
});

test('a reset that did not reach the portal changed nothing', async () => {
  const before = server.control.key(number);
  server.control.inject({ path: '*/api-key/reset' }, { kind: 'drop', when: 'before' });
  await expect(portal.resetKey(token, number, randomUUID(), 'key')).rejects.toMatchObject({ code: 'connect.network' });
  expect(server.control.key(number)).toBe(before);
});

describe('discovery', () => {
  test.each<[FaultInput, ErrorCode]>([
    [{ kind: 'html', status: 200 }, 'connect.web-page'],
    [{ kind: 'html', status: 403 }, 'connect.web-page'],
    [{ kind: 'html', status: 404 }, 'connect.web-page'],
    [{ kind: 'html', status: 429 }, 'portal.too-many-requests'],
    [{ kind: 'html', status: 502 }, 'portal.unavailable'],
    [{ kind: 'status', status: 403 }, 'connect.not-a-portal'],
    [{ kind: 'status', status: 503 }, 'portal.maintenance'],
    [{ kind: 'wrong-types' }, 'connect.not-a-portal'],
    [{ kind: 'oversized' }, 'connect.not-a-portal'],
    [{ kind: 'redirect', location: 'http://127.0.0.1:9/elsewhere' }, 'connect.web-page'],
    [{ kind: 'drop', when: 'before' }, 'connect.network'],
  ])('%j', async (fault, code) => {
    server.control.inject({ path: '*/discovery' }, fault);
    await expect(portal.discover()).rejects.toMatchObject({ code });
  });

  test.each<[Parameters<RunningPortal['control']['setDiscovery']>[0], ErrorCode]>([
    [{ apiVersion: 2 }, 'connect.api-too-new'],
    [{ minimumClientVersion: '1.0.1' }, 'connect.client-too-old'],
  ])('%j', async (variant, code) => {
    server.control.setDiscovery(variant);
    await expect(portal.discover()).rejects.toMatchObject({ code });
    server.control.setDiscovery({});
  });

  test('a portal that offers no API is a web page', async () => {
    server.control.setPortalApi(false);
    await expect(portal.discover()).rejects.toMatchObject({ code: 'connect.web-page' });
    server.control.setPortalApi(true);
  });

  test('another path of the same server is no portal', async () => {
    await expect(client(`${server.address}/elsewhere`, http.fetch).discover()).rejects.toMatchObject({
      code: 'connect.not-a-portal',
    });
  });
});
