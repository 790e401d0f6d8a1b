import { createHash, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { apiKeySchema } from '../../shared/portal-api';
import { type DemoUserName, demoAccounts, type RunningPortal, startPortal } from '../portal/index';
import { rawClient } from '../portal/raw-client';

const { northside, withoutKey, directfax, withoutFeature, suspended } = demoAccounts;
let portal: RunningPortal;
let client: ReturnType<typeof rawClient>;

beforeEach(async () => {
  portal = await startPortal();
  client = rawClient(portal);
});
afterEach(() => portal.close());

const tokenOf = async (name: DemoUserName) => (await client.signIn(name)).accessToken;
const read = (token: string, account: string) => client.call(`/accounts/${account}/api-key`, { token });

/** Operation → what each user gets on their own account. */
const table: [DemoUserName, string, show: string, generate: string, reset: string][] = [
  ['admin', northside, '200', '409 key_exists', '200'],
  ['editor', northside, '200', '403 forbidden', '403 forbidden'],
  ['reader', northside, '403 forbidden', '403 forbidden', '403 forbidden'],
  ['no-key', withoutKey, '404 no_key', '201', '404 no_key'],
  ['directfax', directfax, '404 no_key', '201', '404 no_key'],
  ['no-key-feature', withoutFeature, '403 not_available', '403 not_available', '403 not_available'],
  ['suspended', suspended, '200', '423 account_suspended', '423 account_suspended'],
];

test.each(table)('%s on %s: show %s, generate %s, reset %s', async (name, account, show, generate, reset) => {
  const token = await tokenOf(name);
  const said = ({ status, body }: { status: number; body: Record<string, unknown> }) =>
    [status, body.code].filter(Boolean).join(' ');
  const shown = await read(token, account);
  expect(said(shown)).toBe(show);
  expect(shown.headers.get('cache-control')).toBe('no-store');
  const before = portal.control.key(account);
  expect(said(await client.reset(token, account, shown.body.keyId ?? 'none'))).toBe(reset);
  expect(portal.control.key(account) === before).toBe(reset !== '200');
  expect(said(await client.generate(token, account))).toBe(generate);
});

test('the partner’s roles differ from account to account', async () => {
  const token = await tokenOf('partner');
  const generate = async (account: string) => (await client.generate(token, account)).body.code;
  expect(await generate('EFAX-7000-0000')).toBe('key_exists');
  expect(await generate('EFAX-7000-0007')).toBe('forbidden');
  expect((await read(token, 'EFAX-7000-0007')).status).toBe(200);
  expect((await read(token, 'EFAX-7000-0009')).body.code).toBe('forbidden');
});

test('a key is 32 random bytes in base64 with a fingerprint of its own', async () => {
  const key = apiKeySchema.parse((await read(await tokenOf('editor'), northside)).body);
  expect(key.value).toBe(portal.control.key(northside));
  expect(key.value).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(key.fingerprint).toBe(createHash('sha256').update(key.value).digest('hex').slice(0, 12));
  const other = await startPortal();
  expect(other.control.key(northside)).not.toBe(key.value);
  await other.close();
});

test('generate makes a key that is then shown, and is the account’s state', async () => {
  const token = await tokenOf('no-key');
  const made = await client.generate(token, withoutKey);
  expect(made.headers.get('cache-control')).toBe('no-store');
  const key = apiKeySchema.parse(made.body);
  expect(key.createdBy).toBe(portal.users['no-key'].email);
  expect(apiKeySchema.parse((await read(token, withoutKey)).body)).toEqual(key);
  const { value, ...state } = key;
  const account = await client.call(`/accounts/${withoutKey}`, { token });
  expect(account.body.apiKey).toEqual({ available: true, exists: true, ...state });
});

describe('Idempotency-Key', () => {
  test('gets the first reply again and changes nothing', async () => {
    const token = await tokenOf('no-key');
    const id = randomUUID();
    const first = await client.generate(token, withoutKey, id);
    const again = await client.generate(token, withoutKey, id);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect((await client.generate(token, withoutKey)).body.code).toBe('key_exists');

    const resetId = randomUUID();
    const reset = await client.reset(token, withoutKey, first.body.keyId, resetId);
    expect(reset.body.keyId).not.toBe(first.body.keyId);
    expect((await client.reset(token, withoutKey, first.body.keyId, resetId)).body).toEqual(reset.body);
    expect(portal.control.key(withoutKey)).toBe(reset.body.value);
  });

  test('is looked up before step-up and If-Match', async () => {
    const session = await client.signIn('admin');
    const { body } = await read(session.accessToken, northside);
    const id = randomUUID();
    const first = await client.reset(session.accessToken, northside, body.keyId, id);
    portal.control.advanceClock(6 * 60_000);
    expect((await client.reset(session.accessToken, northside, undefined, id)).body).toEqual(first.body);
    expect((await client.reset(session.accessToken, northside, body.keyId)).body.code).toBe('step_up_required');
  });

  test('repeats a refusal of the operation, but not a demand for a step-up', async () => {
    const session = await client.signIn('no-key');
    portal.control.advanceClock(6 * 60_000);
    const id = randomUUID();
    const generate = () => client.generate(session.accessToken, withoutKey, id);
    expect((await generate()).body.code).toBe('step_up_required');
    const json = { method: 'totp', code: portal.control.code('no-key') };
    await client.call('/auth/step-up', { token: session.accessToken, json });
    expect((await generate()).status).toBe(201);

    const other = randomUUID();
    expect((await client.generate(session.accessToken, withoutKey, other)).body.code).toBe('key_exists');
    portal.control.removeKey(withoutKey);
    expect((await client.generate(session.accessToken, withoutKey, other)).body.code).toBe('key_exists');
  });

  test('counts for the same user, account and operation alone', async () => {
    const [admin, both] = [await tokenOf('admin'), await tokenOf('both')];
    const { keyId } = (await read(admin, northside)).body;
    const id = randomUUID();
    const first = await client.reset(admin, northside, keyId, id);
    const other = await client.reset(both, northside, first.body.keyId, id);
    expect(other.status).toBe(200);
    expect(other.body.keyId).not.toBe(first.body.keyId);
    expect((await client.generate(admin, northside, id)).body.code).toBe('key_exists');
  });

  test('is forgotten after 24 hours', async () => {
    const id = randomUUID();
    const first = await client.generate(await tokenOf('no-key'), withoutKey, id);
    portal.control.advanceClock(24 * 3_600_000 - 60_000);
    expect((await client.generate(await tokenOf('no-key'), withoutKey, id)).body).toEqual(first.body);
    portal.control.advanceClock(120_000);
    expect((await client.generate(await tokenOf('no-key'), withoutKey, id)).body.code).toBe('key_exists');
  });

  test('does not get the key for somebody whose role was taken away', async () => {
    const token = await tokenOf('no-key');
    const id = randomUUID();
    await client.generate(token, withoutKey, id);
    portal.control.setRole('no-key', withoutKey, 'read_only');
    expect((await client.generate(token, withoutKey, id)).body.code).toBe('forbidden');
  });

  test.each(['', 'not-a-uuid'])('must be a UUID, not "%s"', async (id) => {
    const refused = await client.generate(await tokenOf('no-key'), withoutKey, id);
    expect([refused.status, refused.body.code]).toEqual([400, 'invalid_request']);
    expect(portal.control.key(withoutKey)).toBeUndefined();
  });

  test('the same one at the same time makes one key', async () => {
    const token = await tokenOf('no-key');
    const id = randomUUID();
    const all = await Promise.all(Array.from({ length: 8 }, () => client.generate(token, withoutKey, id)));
    expect(new Set(all.map(({ body }) => body.value)).size).toBe(1);
  });
});

describe('If-Match', () => {
  test('is required', async () => {
    const refused = await client.reset(await tokenOf('admin'), northside, undefined);
    expect([refused.status, refused.body.code]).toEqual([428, 'precondition_required']);
  });

  test('of a key that somebody else has replaced gets 412 and the present state', async () => {
    const token = await tokenOf('admin');
    const { keyId } = (await read(token, northside)).body;
    const current = portal.control.changeKey(northside);
    const value = portal.control.key(northside);
    const refused = await client.reset(token, northside, keyId);
    expect([refused.status, refused.body.code]).toEqual([412, 'key_changed']);
    expect(refused.body.current).toEqual(current);
    expect(refused.text).not.toContain(value);
    expect(portal.control.key(northside)).toBe(value);
    expect((await client.reset(token, northside, current.keyId)).status).toBe(200);
  });

  test('of two administrators at the same time only one wins', async () => {
    const [admin, both] = [await tokenOf('admin'), await tokenOf('both')];
    const { keyId } = (await read(admin, northside)).body;
    const all = await Promise.all([admin, both].map((token) => client.reset(token, northside, keyId)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

test('control takes the key feature and the account’s activity away and gives them back', async () => {
  const token = await tokenOf('admin');
  portal.control.setKeyAvailable(northside, false);
  expect((await read(token, northside)).body.code).toBe('not_available');
  portal.control.setKeyAvailable(northside, true);
  portal.control.setStatus(northside, 'suspended');
  const { keyId } = (await read(token, northside)).body;
  expect((await client.reset(token, northside, keyId)).body.code).toBe('account_suspended');
  portal.control.setStatus(northside, 'active');
  expect((await client.reset(token, northside, keyId)).status).toBe(200);
});

test('only a few requests a minute are answered when the limit is small', async () => {
  const small = await startPortal({ rateLimit: { requests: 3, signIn: 4, sms: 1 } });
  const there = rawClient(small);
  const { accessToken } = await there.signIn('both');
  const me = () => there.call('/me', { token: accessToken });
  for (let round = 0; round < 3; round += 1) expect((await me()).status).toBe(200);
  const refused = await me();
  expect([refused.status, refused.body.code]).toEqual([429, 'too_many_requests']);
  expect(refused.body.retryAfterSeconds).toBeGreaterThan(0);
  expect(Number(refused.headers.get('retry-after'))).toBe(refused.body.retryAfterSeconds);
  small.control.advanceClock(Number(refused.body.retryAfterSeconds) * 1000);
  expect((await me()).status).toBe(200);

  const { challengeId } = (await there.password('both')).body;
  const text = () => there.call('/auth/sms', { json: { challengeId } });
  expect((await text()).status).toBe(202);
  expect((await text()).status).toBe(429);
  await small.close();
});
