import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PortalSession, sessionSchema } from '../../shared/portal-api';
import { demoAccounts, type RunningPortal, startPortal } from '../portal/index';
import { rawClient } from '../portal/raw-client';

const minute = 60_000;
const { northside } = demoAccounts;
let portal: RunningPortal;
let client: ReturnType<typeof rawClient>;
let session: PortalSession;

beforeEach(async () => {
  portal = await startPortal();
  client = rawClient(portal);
  session = await client.signIn('admin');
});
afterEach(() => portal.close());

const me = (token: string) => client.call('/me', { token });

test('a refresh gives new tokens and keeps session and time of proof', async () => {
  portal.control.advanceClock(minute);
  const reply = await client.refresh(session.refreshToken);
  expect(reply.headers.get('cache-control')).toBe('no-store');
  const next = sessionSchema.parse(reply.body);
  expect(next.sessionId).toBe(session.sessionId);
  expect(next.authenticatedAt).toBe(session.authenticatedAt);
  expect(next.accessToken).not.toBe(session.accessToken);
  expect(next.refreshToken).not.toBe(session.refreshToken);
  expect((await me(next.accessToken)).status).toBe(200);
});

test('a refresh token used twice revokes the whole session, the newer tokens too', async () => {
  const next = sessionSchema.parse((await client.refresh(session.refreshToken)).body);
  const reuse = await client.refresh(session.refreshToken);
  expect([reuse.status, reuse.body.code]).toEqual([401, 'session_revoked']);
  expect((await me(next.accessToken)).body.code).toBe('token_expired');
  expect((await client.refresh(next.refreshToken)).body.code).toBe('session_revoked');
});

test('reuse in one session leaves the user’s other sessions alone', async () => {
  const other = await client.signIn('admin');
  await client.refresh(session.refreshToken);
  await client.refresh(session.refreshToken);
  expect((await me(other.accessToken)).status).toBe(200);
  expect((await client.refresh(other.refreshToken)).status).toBe(200);
});

test('an invented token of an existing session is refused and harms nobody', async () => {
  const invented = `${session.sessionId}.${'A'.repeat(43)}`;
  expect((await client.refresh(invented)).body.code).toBe('session_revoked');
  expect((await me(invented)).body.code).toBe('token_expired');
  expect((await me(session.accessToken)).status).toBe(200);
  expect((await client.refresh(session.refreshToken)).status).toBe(200);
});

test('tokens are not interchangeable', async () => {
  expect((await me(session.refreshToken)).body.code).toBe('token_expired');
  expect((await client.refresh(session.accessToken)).body.code).toBe('session_revoked');
});

test('an access token expires by the clock, and by control', async () => {
  portal.control.advanceClock(Date.parse(session.accessTokenExpiresAt) - portal.control.now() + 1);
  const late = await me(session.accessToken);
  expect([late.status, late.body.code]).toEqual([401, 'token_expired']);
  const next = sessionSchema.parse((await client.refresh(session.refreshToken)).body);
  portal.control.expireAccessTokens('reader');
  expect((await me(next.accessToken)).status).toBe(200);
  portal.control.expireAccessTokens('admin');
  expect((await me(next.accessToken)).body.code).toBe('token_expired');
  expect((await client.refresh(next.refreshToken)).status).toBe(200);
});

test('a refresh token expires', async () => {
  portal.control.advanceClock(Date.parse(session.refreshTokenExpiresAt) - portal.control.now() + 1);
  const late = await client.refresh(session.refreshToken);
  expect([late.status, late.body.code]).toEqual([401, 'session_expired']);
});

test.each(['deleteUser', 'revokeSessions'] as const)('%s ends the session', async (end) => {
  portal.control[end]('admin');
  expect((await me(session.accessToken)).body.code).toBe('token_expired');
  const refused = await client.refresh(session.refreshToken);
  expect([refused.status, refused.body.code]).toEqual([401, 'session_revoked']);
});

test('a deleted user cannot sign in', async () => {
  portal.control.deleteUser('admin');
  expect((await client.password('admin')).body.code).toBe('invalid_credentials');
});

test('sign-out ends the session and says so however often it is asked', async () => {
  const out = (token?: string) =>
    client.call('/auth/sign-out', { method: 'POST', ...(token === undefined ? {} : { token }) });
  expect((await out(session.accessToken)).status).toBe(204);
  expect((await client.refresh(session.refreshToken)).body.code).toBe('session_revoked');
  expect((await out(session.accessToken)).status).toBe(204);
  expect((await out()).status).toBe(204);
  expect((await out('nonsense')).status).toBe(204);
});

test('sign-out with an access token that has expired still ends the session', async () => {
  portal.control.expireAccessTokens();
  await client.call('/auth/sign-out', { method: 'POST', token: session.accessToken });
  expect((await client.refresh(session.refreshToken)).body.code).toBe('session_revoked');
});

test('step-up: needed after five minutes, given by a code, not by a refresh', async () => {
  const key = await client.call(`/accounts/${northside}/api-key`, { token: session.accessToken });
  portal.control.advanceClock(5 * minute);
  const refused = await client.reset(session.accessToken, northside, key.body.keyId);
  expect([refused.status, refused.body.code]).toEqual([403, 'step_up_required']);
  const { accessToken } = sessionSchema.parse((await client.refresh(session.refreshToken)).body);
  expect((await client.reset(accessToken, northside, key.body.keyId)).body.code).toBe('step_up_required');

  const stepUp = (code: string) => client.call('/auth/step-up', { token: accessToken, json: { method: 'totp', code } });
  const code = portal.control.code('admin');
  expect((await stepUp('abcdef')).body).toMatchObject({ code: 'invalid_code', attemptsLeft: 4 });
  const done = await stepUp(code);
  expect([done.status, done.text]).toEqual([204, '']);
  expect((await stepUp(code)).body.code).toBe('invalid_code');
  expect((await client.reset(accessToken, northside, key.body.keyId)).status).toBe(200);
});

test('just before five minutes no step-up is needed', async () => {
  const key = await client.call(`/accounts/${northside}/api-key`, { token: session.accessToken });
  portal.control.advanceClock(Date.parse(session.authenticatedAt) + 5 * minute - portal.control.now() - 15_000);
  expect((await client.reset(session.accessToken, northside, key.body.keyId)).status).toBe(200);
});

test('five wrong codes at step-up lock step-up and sign-in; reading goes on', async () => {
  const stepUp = () =>
    client.call('/auth/step-up', { token: session.accessToken, json: { method: 'totp', code: 'nonsense' } });
  for (let round = 0; round < 5; round += 1) expect((await stepUp()).status).toBe(401);
  expect((await stepUp()).body.code).toBe('locked');
  expect((await client.password('admin')).body.code).toBe('locked');
  expect((await me(session.accessToken)).status).toBe(200);
});

test('whoever signed in with a text message is sent one together with the demand for a step-up', async () => {
  const { challengeId } = (await client.password('sms')).body;
  await client.call('/auth/sms', { json: { challengeId } });
  const signedIn = await client.verify(challengeId, portal.control.lastText('sms') ?? '', 'sms');
  const { accessToken } = sessionSchema.parse(signedIn.body);
  const first = portal.control.lastText('sms');
  portal.control.advanceClock(6 * minute);
  const { keyId } = (await client.call(`/accounts/${northside}/api-key`, { token: accessToken })).body;
  expect((await client.reset(accessToken, northside, keyId)).body.code).toBe('step_up_required');
  const code = portal.control.lastText('sms') ?? '';
  expect(code).not.toBe(first);
  const stepUp = await client.call('/auth/step-up', { token: accessToken, json: { method: 'sms', code } });
  expect(stepUp.status).toBe(204);
  expect((await client.reset(accessToken, northside, keyId)).status).toBe(200);
});

test.each(['/me', '/accounts', `/accounts/${northside}`, `/accounts/${northside}/api-key`])(
  '%s needs an access token',
  async (path) => {
    const reply = await client.call(path);
    expect([reply.status, reply.body.code]).toEqual([401, 'token_expired']);
    expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  },
);
