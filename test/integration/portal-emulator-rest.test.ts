import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountStatusReplySchema, restErrorSchema } from '../../shared/rest-api';
import { demoAccounts, type RunningPortal, startPortal } from '../portal/index';
import { rawClient } from '../portal/raw-client';

const { northside, withoutKey, suspended } = demoAccounts;
let portal: RunningPortal;
let client: ReturnType<typeof rawClient>;

beforeEach(async () => {
  portal = await startPortal();
  client = rawClient(portal);
});
afterEach(() => portal.close());

const bearer = (key: string) => `Bearer ${key}`;
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
const status = (authorization?: string, query = '?a=status') =>
  client.call(`${portal.restBase}/accounts${query}`, authorization === undefined ? {} : { headers: { authorization } });
const keyOf = (account: string) => portal.control.key(account) ?? '';

test('a key authenticates as its account, as Bearer and as Basic with a blank user', async () => {
  for (const authorization of [bearer(keyOf(northside)), basic(`:${keyOf(northside)}`)]) {
    const reply = await status(authorization);
    expect(reply.status).toBe(200);
    expect(accountStatusReplySchema.parse(reply.body)).toMatchObject({
      Account: northside,
      Name: 'Northside Clinic',
      Ports: 24,
      Enabled: true,
      TimeZone: 'America/Chicago',
    });
    expect(reply.text).not.toContain(keyOf(northside));
  }
});

test('after a reset the old key is refused at once, in both forms, and the new one is taken', async () => {
  const old = keyOf(northside);
  const { accessToken } = await client.signIn('admin');
  const { keyId } = (await client.call(`/accounts/${northside}/api-key`, { token: accessToken })).body;
  const { body } = await client.reset(accessToken, northside, keyId);
  for (const authorization of [bearer(old), basic(`:${old}`)]) {
    const refused = await status(authorization);
    expect(refused.status).toBe(401);
    expect(restErrorSchema.parse(refused.body).Message).not.toContain(old);
  }
  expect((await status(bearer(String(body.value)))).status).toBe(200);
  expect((await status(basic(`:${String(body.value)}`))).status).toBe(200);
});

test('the service account goes on working through a reset', async () => {
  const { user, password } = portal.serviceAccount;
  const right = basic(`${northside.toLowerCase()}/${user}:${password}`);
  expect((await status(right)).body.Account).toBe(northside);
  portal.control.changeKey(northside);
  expect((await status(right)).status).toBe(200);
  for (const wrong of [
    `${northside}/${user}:${password}x`,
    `${northside}/other:${password}`,
    `${withoutKey}/${user}:${password}`,
    `${user}:${password}`,
  ]) {
    expect((await status(basic(wrong))).status).toBe(401);
  }
});

test('a generated key authenticates', async () => {
  const { accessToken } = await client.signIn('no-key');
  const { body } = await client.generate(accessToken, withoutKey);
  expect((await status(bearer(String(body.value)))).body.Account).toBe(withoutKey);
});

test('use of a key is noted as lastUsedAt, refused use is not', async () => {
  const { accessToken } = await client.signIn('admin');
  const lastUsed = async () => {
    const { body } = await client.call(`/accounts/${northside}`, { token: accessToken });
    return Date.parse((body.apiKey as { lastUsedAt: string }).lastUsedAt);
  };
  const before = await lastUsed();
  await status(bearer('no-such-key'));
  expect(await lastUsed()).toBe(before);
  const from = portal.control.now();
  await status(bearer(keyOf(northside)));
  expect(await lastUsed()).toBeGreaterThanOrEqual(from);
  portal.control.changeKey(northside);
  expect(await lastUsed()).toBeNaN();
});

test('a key of an account whose configuration has none is refused; of a suspended one it says not enabled', async () => {
  expect((await status(bearer(keyOf(suspended)))).body.Enabled).toBe(false);
  const key = keyOf(northside);
  portal.control.setKeyAvailable(northside, false);
  expect((await status(bearer(key))).status).toBe(401);
});

test.each([undefined, 'Bearer', 'Bearer ', 'Digest x', basic(''), basic(':'), basic('no colon'), bearer('x')])(
  '%s is refused with a Message',
  async (authorization) => {
    const reply = await status(authorization);
    expect(reply.status).toBe(401);
    expect(restErrorSchema.safeParse(reply.body).success).toBe(true);
  },
);

test('another question, another path, or an injected error gets a Message too', async () => {
  const authorization = bearer(keyOf(northside));
  const other = await status(authorization, '?a=list');
  expect([other.status, typeof other.body.Message]).toEqual([400, 'string']);
  const nowhere = await client.call(`${portal.restBase}/outbox`, { headers: { authorization } });
  expect([nowhere.status, typeof nowhere.body.Message]).toEqual([404, 'string']);
  portal.control.inject({ path: '/rest/*' }, { kind: 'status', status: 500 });
  const failed = await status(authorization);
  expect([failed.status, typeof failed.body.Message]).toEqual([500, 'string']);
});

test('an access token is no key', async () => {
  const { accessToken } = await client.signIn('admin');
  expect((await status(bearer(accessToken))).status).toBe(401);
});
