import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accountSchema, problemSchema, userSchema } from '../../shared/portal-api';
import { demoAccounts, type RunningPortal, startPortal } from '../portal/index';
import { rawClient } from '../portal/raw-client';

const { northside, withoutKey } = demoAccounts;
let portal: RunningPortal;
let client: ReturnType<typeof rawClient>;
let token: string;

beforeAll(async () => {
  portal = await startPortal();
  client = rawClient(portal);
  token = (await client.signIn('admin')).accessToken;
});
afterEach(() => portal.control.clearFaults());
afterAll(() => portal.close());

const me = () => client.call('/me', { token });
const path = '/api/v1/me';

test('latency delays the answer, once unless asked otherwise', async () => {
  portal.control.inject({ path }, { kind: 'latency', milliseconds: 600 });
  const start = performance.now();
  expect((await me()).status).toBe(200);
  expect(performance.now() - start).toBeGreaterThanOrEqual(595);
  const next = performance.now();
  await me();
  expect(performance.now() - next).toBeLessThan(595);
});

describe('a dropped connection', () => {
  test.each(['before', 'after'] as const)('%s the work', async (when) => {
    const accessToken = (await client.signIn('no-key')).accessToken;
    portal.control.removeKey(withoutKey);
    portal.control.inject({ method: 'POST', path: '*/api-key' }, { kind: 'drop', when });
    const id = crypto.randomUUID();
    await expect(client.generate(accessToken, withoutKey, id)).rejects.toThrow();
    const made = portal.control.key(withoutKey);
    expect(made === undefined).toBe(when === 'before');

    const again = await client.generate(accessToken, withoutKey, id);
    expect(again.status).toBe(201);
    if (made !== undefined) expect(again.body.value).toBe(made);
  });

  test('after work that has no body', async () => {
    const session = await client.signIn('both');
    portal.control.inject({ path: '*/auth/sign-out' }, { kind: 'drop', when: 'after' });
    const out = client.call('/auth/sign-out', { method: 'POST', token: session.accessToken });
    await expect(out).rejects.toThrow();
    expect((await client.refresh(session.refreshToken)).body.code).toBe('session_revoked');
  });
});

test.each([
  [{ kind: 'status', status: 500 }, 500, 'internal_error', undefined],
  [{ kind: 'status', status: 429, retryAfterSeconds: 7 }, 429, 'too_many_requests', 7],
  [{ kind: 'status', status: 503, retryAfterSeconds: 120 }, 503, 'maintenance', 120],
  [{ kind: 'status', status: 403, code: 'made_up' }, 403, 'made_up', undefined],
  [{ kind: 'expired-token' }, 401, 'token_expired', undefined],
] as const)('%o is a problem document', async (fault, status, code, retryAfterSeconds) => {
  portal.control.inject({ path }, fault);
  const reply = await me();
  expect(reply.status).toBe(status);
  expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(problemSchema.parse(reply.body)).toMatchObject({ status, code });
  expect(reply.body.retryAfterSeconds).toBe(retryAfterSeconds);
  expect(reply.headers.get('retry-after')).toBe(retryAfterSeconds === undefined ? null : String(retryAfterSeconds));
  expect((await me()).status).toBe(200);
});

test('an error after the work has the work done', async () => {
  const { keyId } = (await client.call(`/accounts/${northside}/api-key`, { token })).body;
  const before = portal.control.key(northside);
  portal.control.inject({ path: '*/reset' }, { kind: 'status', status: 502, when: 'after' });
  const reply = await client.reset(token, northside, keyId);
  expect(reply.status).toBe(502);
  expect(portal.control.key(northside)).not.toBe(before);
  expect(reply.text).not.toContain(portal.control.key(northside));
});

test('a web page comes in place of JSON', async () => {
  portal.control.inject({ path }, { kind: 'html', status: 200 });
  const reply = await me();
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(reply.text).toMatch(/^<!doctype html>/);
});

test('a truncated body breaks off', async () => {
  portal.control.inject({ path }, { kind: 'truncated' });
  await expect(me()).rejects.toThrow();
  expect((await me()).status).toBe(200);
});

test('wrong types are wrong in every field', async () => {
  portal.control.inject({ path: `*/accounts/${northside}` }, { kind: 'wrong-types' });
  const { body, status } = await client.call(`/accounts/${northside}`, { token });
  expect(status).toBe(200);
  const issues = accountSchema.safeParse(body).error?.issues.map((issue) => issue.path[0]) ?? [];
  expect(new Set(issues)).toEqual(new Set(Object.keys(accountSchema.shape)));
});

test('an over-long body is right but for its length', async () => {
  portal.control.inject({ path }, { kind: 'oversized' });
  const reply = await me();
  expect(reply.text.length).toBeGreaterThan(2 * 1024 * 1024);
  expect(userSchema.parse(reply.body).email).toBe(portal.users.admin.email);
});

test('a redirect leads elsewhere', async () => {
  portal.control.inject({ path }, { kind: 'redirect', location: 'https://elsewhere.example.com/me' });
  const reply = await me();
  expect([reply.status, reply.headers.get('location')]).toEqual([302, 'https://elsewhere.example.com/me']);
});

test('single fields can be replaced', async () => {
  portal.control.inject({ path: '*/api-key' }, { kind: 'fields', fields: { fingerprint: '000000000000' } });
  const { body } = await client.call(`/accounts/${northside}/api-key`, { token });
  expect(body).toMatchObject({ fingerprint: '000000000000', value: portal.control.key(northside) });
});

test('a fault befalls as many requests as asked, of its method and path alone', async () => {
  portal.control.inject({ method: 'get', path, times: 2 }, { kind: 'status', status: 500 });
  expect((await client.call('/accounts', { token })).status).toBe(200);
  expect((await client.call('/me', { token, method: 'POST' })).status).toBe(404);
  expect([(await me()).status, (await me()).status, (await me()).status]).toEqual([500, 500, 200]);
  portal.control.inject({ path, times: 5 }, { kind: 'status', status: 500 });
  portal.control.clearFaults();
  expect((await me()).status).toBe(200);
});

test('faults that do not exist are refused', () => {
  expect(() => portal.control.inject({ path, times: 0 }, { kind: 'truncated' })).toThrow();
  expect(() => portal.control.inject({ path }, { kind: 'status', status: 200 })).toThrow();
});

test('the request log has what tests ask for, and no secret', async () => {
  portal.control.clearRequests();
  portal.control.inject({ path }, { kind: 'drop', when: 'before' });
  await expect(me()).rejects.toThrow();
  const idempotencyKey = crypto.randomUUID();
  const requestId = crypto.randomUUID();
  await client.call(`/accounts/${northside}/api-key`, {
    method: 'POST',
    token,
    headers: { 'x-request-id': requestId, 'idempotency-key': idempotencyKey },
  });
  await client.call('/discovery?secret=in-the-query');
  const all = portal.control.requests();
  expect(all.map(({ method, path: where, status, authorization }) => [method, where, status, authorization])).toEqual([
    ['GET', path, undefined, true],
    ['POST', `/api/v1/accounts/${northside}/api-key`, 409, true],
    ['GET', '/api/v1/discovery', 200, false],
  ]);
  expect(all[1]).toMatchObject({ requestId, idempotencyKey, userAgent: 'etherfax-admin/1.0.0' });
  expect(JSON.stringify(all)).not.toContain(token);
  expect(JSON.stringify(all)).not.toContain('in-the-query');
  expect(portal.control.requests({ method: 'POST' })).toHaveLength(1);
  expect(portal.control.requests({ path: '*/discovery' })).toHaveLength(1);
});
