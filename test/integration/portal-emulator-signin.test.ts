import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { challengeSchema, sessionSchema } from '../../shared/portal-api';
import { type RunningPortal, startPortal } from '../portal/index';
import { rawClient } from '../portal/raw-client';

const minute = 60_000;
let portal: RunningPortal;
let texts: string[];
let client: ReturnType<typeof rawClient>;

beforeEach(async () => {
  texts = [];
  portal = await startPortal({ onText: (_, code) => texts.push(code) });
  client = rawClient(portal);
});
afterEach(() => portal.close());

/** Moves the clock to where a code's 30 seconds begin, so that they do not end in the middle of a test. */
const atStepStart = () => portal.control.advanceClock(30_000 - (portal.control.now() % 30_000));

/** Any other six digits than these. */
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('password and authenticator code give a session', async () => {
  const first = await client.password('admin');
  expect(first.status).toBe(200);
  expect(first.headers.get('cache-control')).toBe('no-store');
  const challenge = challengeSchema.parse(first.body);
  expect(challenge).toMatchObject({ next: 'second-factor', methods: ['totp'] });
  expect(challenge.enrolment).toBeUndefined();

  const second = await client.verify(challenge.challengeId, portal.control.code('admin'));
  expect(second.status).toBe(200);
  expect(second.headers.get('cache-control')).toBe('no-store');
  const session = sessionSchema.parse(second.body);
  const me = await client.call('/me', { token: session.accessToken });
  expect(me.body).toEqual({
    userId: portal.users.admin.userId,
    email: 'dana.whitfield@northside.example.com',
    firstName: 'Dana',
    lastName: 'Whitfield',
    role: 'global_administrator',
  });
});

test('the address is read without regard to case, and a refusal never tells which half was wrong', async () => {
  const signIn = (email: string, password: string) =>
    client.call('/auth/sign-in', { json: { email, password, device: { id: 'd', name: 'n' } } });
  const { email, password } = portal.users.admin;
  expect((await signIn(email.toUpperCase(), password)).status).toBe(200);
  const wrongPassword = await signIn(email, `${password}x`);
  const nobody = await signIn('nobody@northside.example.com', password);
  expect(wrongPassword.status).toBe(401);
  expect(wrongPassword.body.code).toBe('invalid_credentials');
  expect(nobody.body).toEqual(wrongPassword.body);
});

test('a first sign-in enrols an authenticator app, and keeps it', async () => {
  atStepStart();
  const challenge = challengeSchema.parse((await client.password('newcomer')).body);
  expect(challenge.next).toBe('enrol');
  expect(challenge.methods).toEqual(['totp']);
  const { secret, otpauthUri } = challenge.enrolment ?? { secret: '', otpauthUri: '' };
  expect(new URL(otpauthUri).searchParams.get('secret')).toBe(secret);
  const app = new TOTP({ secret: Secret.fromBase32(secret) });
  expect(portal.control.code('newcomer')).toBe(app.generate({ timestamp: portal.control.now() }));

  const code = app.generate({ timestamp: portal.control.now() });
  expect((await client.verify(challenge.challengeId, code)).status).toBe(200);
  const again = challengeSchema.parse((await client.password('newcomer')).body);
  expect(again).toMatchObject({ next: 'second-factor', methods: ['totp'] });
  expect(again.enrolment).toBeUndefined();
  expect((await client.verify(again.challengeId, portal.control.code('newcomer'))).status).toBe(200);
});

test('an enrolment that was not finished leaves nothing behind', async () => {
  const one = challengeSchema.parse((await client.password('newcomer')).body);
  const other = challengeSchema.parse((await client.password('newcomer')).body);
  expect(other.next).toBe('enrol');
  expect(other.enrolment?.secret).not.toBe(one.enrolment?.secret);
});

test('a text message carries a code that works once and for five minutes', async () => {
  const challenge = challengeSchema.parse((await client.password('sms')).body);
  expect(challenge).toMatchObject({ methods: ['sms'], smsHint: '••• ••• 0142' });
  const send = () => client.call('/auth/sms', { json: { challengeId: challenge.challengeId } });
  const sent = await send();
  expect(sent.status).toBe(202);
  expect(sent.text).toBe('{}');
  expect(texts).toEqual([portal.control.lastText('sms')]);
  expect((await client.verify(challenge.challengeId, texts[0] ?? '', 'sms')).status).toBe(200);

  const second = challengeSchema.parse((await client.password('sms')).body);
  expect((await client.verify(second.challengeId, texts[0] ?? '', 'sms')).body.code).toBe('invalid_code');
  await client.call('/auth/sms', { json: { challengeId: second.challengeId } });
  expect(texts).toHaveLength(2);
  portal.control.advanceClock(4 * minute);
  expect((await client.verify(second.challengeId, texts[1] ?? '', 'sms')).status).toBe(200);
});

test('whoever has both may use either; whoever has not may not', async () => {
  const both = challengeSchema.parse((await client.password('both')).body);
  expect(both.methods).toEqual(['totp', 'sms']);
  expect((await client.verify(both.challengeId, portal.control.code('both'))).status).toBe(200);
  const admin = challengeSchema.parse((await client.password('admin')).body);
  const sms = await client.call('/auth/sms', { json: { challengeId: admin.challengeId } });
  expect(sms.body.code).toBe('invalid_request');
});

test('no authenticator code is accepted twice, and code() always finds an unused one', async () => {
  const used: string[] = [];
  for (let round = 0; round < 4; round += 1) {
    const { challengeId } = challengeSchema.parse((await client.password('admin')).body);
    for (const old of used) expect((await client.verify(challengeId, old)).status).toBe(401);
    const code = portal.control.code('admin');
    expect((await client.verify(challengeId, code)).status).toBe(200);
    used.push(code);
  }
  expect(new Set(used).size).toBe(4);
});

test('a code of the step before is accepted, one of two steps before is not', async () => {
  atStepStart();
  const code = portal.control.code('admin');
  portal.control.advanceClock(30_000);
  const first = challengeSchema.parse((await client.password('admin')).body);
  expect((await client.verify(first.challengeId, code)).status).toBe(200);
  const later = portal.control.code('admin');
  portal.control.advanceClock(3 * 30_000);
  const second = challengeSchema.parse((await client.password('admin')).body);
  expect((await client.verify(second.challengeId, later)).body.code).toBe('invalid_code');
});

test('a challenge expires, and is gone once used', async () => {
  const old = challengeSchema.parse((await client.password('admin')).body);
  portal.control.advanceClock(5 * minute);
  const late = await client.verify(old.challengeId, portal.control.code('admin'));
  expect([late.status, late.body.code]).toEqual([410, 'challenge_expired']);
  const next = challengeSchema.parse((await client.password('admin')).body);
  expect((await client.verify(next.challengeId, portal.control.code('admin'))).status).toBe(200);
  expect((await client.verify(next.challengeId, portal.control.code('admin'))).status).toBe(410);
});

test('five wrong passwords lock the address, for the right password too, and the time runs out', async () => {
  for (let round = 0; round < 5; round += 1) expect((await client.password('admin', 'wrong')).status).toBe(401);
  const locked = await client.password('admin');
  expect([locked.status, locked.body.code]).toEqual([423, 'locked']);
  expect(locked.body.retryAfterSeconds).toBeLessThanOrEqual(15 * 60);
  expect(locked.body.retryAfterSeconds).toBeGreaterThan(14 * 60);
  expect(locked.headers.get('retry-after')).toBe(String(locked.body.retryAfterSeconds));
  portal.control.advanceClock(5 * minute);
  expect((await client.password('admin')).body.retryAfterSeconds).toBeLessThanOrEqual(10 * 60);
  portal.control.advanceClock(10 * minute);
  expect((await client.password('admin')).status).toBe(200);
});

test('guesses made at the same time are not worth more than five', async () => {
  // All are held back and let go together, so that each is under way before the first has failed.
  portal.control.inject({ path: '*/auth/sign-in', times: 20 }, { kind: 'latency', milliseconds: 300 });
  const guesses = await Promise.all(Array.from({ length: 20 }, () => client.password('admin', 'wrong')));
  expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5);
  expect(guesses.filter(({ status }) => status === 423)).toHaveLength(15);
});

test('an address that nobody has is locked the same way', async () => {
  const json = { email: 'nobody@example.com', password: 'x', device: { id: 'd', name: 'n' } };
  const codes: unknown[] = [];
  for (let round = 0; round < 6; round += 1) codes.push((await client.call('/auth/sign-in', { json })).body.code);
  expect(codes).toEqual([...Array(5).fill('invalid_credentials'), 'locked']);
});

test('wrong codes count down, then the challenge is gone and the user locked', async () => {
  const { challengeId } = challengeSchema.parse((await client.password('admin')).body);
  const bad = wrong(portal.control.code('admin'));
  const left: unknown[] = [];
  for (let round = 0; round < 5; round += 1) left.push((await client.verify(challengeId, bad)).body.attemptsLeft);
  expect(left).toEqual([4, 3, 2, 1, 0]);
  expect((await client.verify(challengeId, portal.control.code('admin'))).body.code).toBe('challenge_expired');
  expect((await client.password('admin')).body.code).toBe('locked');
});

test('wrong passwords and wrong codes count together, and a finished sign-in starts anew', async () => {
  await client.password('admin', 'wrong');
  await client.password('admin', 'wrong');
  const one = challengeSchema.parse((await client.password('admin')).body);
  const code = portal.control.code('admin');
  expect((await client.verify(one.challengeId, wrong(code))).body.attemptsLeft).toBe(2);
  expect((await client.verify(one.challengeId, code)).status).toBe(200);
  const two = challengeSchema.parse((await client.password('admin')).body);
  expect((await client.verify(two.challengeId, wrong(portal.control.code('admin')))).body.attemptsLeft).toBe(4);
});

test('the locked user is locked, until unlocked by control', async () => {
  expect((await client.password('locked')).status).toBe(423);
  portal.control.unlock('locked');
  expect((await client.password('locked')).status).toBe(200);
  portal.control.lock('locked', 30);
  const { retryAfterSeconds } = (await client.password('locked')).body;
  expect(retryAfterSeconds).toBeLessThanOrEqual(30);
  expect(retryAfterSeconds).toBeGreaterThan(15);
});

test.each([
  ['no password', { email: 'a@example.com', device: { id: 'd', name: 'n' } }],
  ['an empty password', { email: 'a@example.com', password: '', device: { id: 'd', name: 'n' } }],
  ['no device', { email: 'a@example.com', password: 'secret-of-mine' }],
  ['wrong types', { email: 7, password: ['secret-of-mine'], device: 'd' }],
])('a sign-in with %s is refused without quoting it', async (_, json) => {
  const reply = await client.call('/auth/sign-in', { json });
  expect([reply.status, reply.body.code]).toEqual([400, 'invalid_request']);
  expect(reply.text).not.toContain('secret-of-mine');
});

test('a body that is no JSON is refused without quoting it', async () => {
  const reply = await fetch(`${portal.address}/api/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"password": secret-of-mine',
  });
  expect(reply.status).toBe(400);
  expect(await reply.text()).not.toContain('secret-of-mine');
});
