import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Portal } from '../../main/ports';
import { demoAccounts, type RunningPortal, startPortal } from '../portal';
import { client, nodeFetch, signIn } from './portal-client-fixture';

// Sign-ins hash passwords, and other tests run beside
vi.setConfig({ testTimeout: 20_000 });

const sha = (value: string) => createHash('sha256').update(value).digest('hex').slice(0, 12);

describe.each([
  ['HTTP', false],
  ['HTTPS', true],
] as const)('over %s', (_name, tls) => {
  let server: RunningPortal;
  let portal: Portal;
  let close: () => Promise<void>;

  beforeAll(async () => {
    server = await startPortal({ tls, rateLimit: { signIn: 1000 } });
    const http = nodeFetch(server.ca);
    close = http.close;
    portal = client(server.address, http.fetch);
  });

  afterAll(async () => {
    await close();
    await server.close();
  });

  test('the portal introduces itself', async () => {
    expect(await portal.discover()).toMatchObject({ apiVersion: 1, restBase: server.restBase });
  });

  test('sign-in, who am I, refresh, sign-out', async () => {
    const { email, password, userId } = server.users.admin;
    const challenge = await portal.signIn(email, password);
    expect(challenge).toMatchObject({ next: 'second-factor', methods: ['totp'] });
    await expect(portal.verify(challenge.challengeId, { method: 'totp', code: '000000' })).rejects.toMatchObject({
      code: 'auth.invalid-code',
      details: { attemptsLeft: expect.any(Number), requestId: expect.any(String) },
    });
    const code = server.control.code('admin');
    const first = await portal.verify(challenge.challengeId, { method: 'totp', code });
    expect(await portal.me(first.accessToken)).toMatchObject({ userId, email, role: 'global_administrator' });

    const second = await portal.refresh(first.refreshToken);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    await portal.signOut(second.accessToken);
    await expect(portal.refresh(second.refreshToken)).rejects.toMatchObject({ code: 'auth.session-revoked' });
  });

  test('a refresh token that is used twice ends the session', async () => {
    const { refreshToken } = await signIn(portal, server, 'editor');
    const next = await portal.refresh(refreshToken);
    await expect(portal.refresh(refreshToken)).rejects.toMatchObject({ code: 'auth.session-revoked' });
    await expect(portal.refresh(next.refreshToken)).rejects.toMatchObject({ code: 'auth.session-revoked' });
  });

  test('a wrong password, a locked user and an ended challenge', async () => {
    const { admin, locked } = server.users;
    await expect(portal.signIn(admin.email, 'not the password')).rejects.toMatchObject({
      code: 'auth.invalid-credentials',
    });
    await expect(portal.signIn(locked.email, locked.password)).rejects.toMatchObject({
      code: 'auth.locked',
      details: { retryAt: expect.any(Number) },
    });
    await expect(portal.verify('not-a-challenge', { method: 'totp', code: '000000' })).rejects.toMatchObject({
      code: 'auth.challenge-expired',
    });
  });

  test('a code by text message', async () => {
    const { email, password } = server.users.sms;
    const { challengeId, methods, smsHint } = await portal.signIn(email, password);
    expect([methods, smsHint]).toEqual([['sms'], expect.stringContaining('0142')]);
    await portal.sendCode(challengeId);
    const code = server.control.lastText('sms') ?? '';
    expect((await portal.verify(challengeId, { method: 'sms', code })).accessToken).not.toBe('');
  });

  test('a first sign-in with enrolment', async () => {
    const { email, password } = server.users.newcomer;
    const { challengeId, next, enrolment } = await portal.signIn(email, password);
    expect([next, enrolment?.otpauthUri]).toEqual(['enrol', expect.stringContaining(enrolment?.secret ?? '?')]);
    const code = server.control.code('newcomer');
    expect(await portal.verify(challengeId, { method: 'totp', code })).toHaveProperty('refreshToken');
  });

  test('all accounts of a partner, page by page, and a search', async () => {
    const { accessToken } = await signIn(portal, server, 'partner');
    const numbers = new Set<string>();
    let cursor: string | undefined;
    for (let pages = 0; pages < 100; pages += 1) {
      const page = await portal.accounts(accessToken, { limit: 100, ...(cursor && { cursor }) });
      for (const { accountNumber } of page.items) numbers.add(accountNumber);
      cursor = page.nextCursor;
      if (!cursor) break;
    }
    expect(numbers.size).toBe(5000);
    const found = await portal.accounts(accessToken, { search: demoAccounts.partner });
    expect(found.items.map(({ accountNumber }) => accountNumber)).toEqual([demoAccounts.partner]);
  });

  test('generate once however often it is asked, then reset', async () => {
    const number = demoAccounts.withoutKey;
    const { accessToken } = await signIn(portal, server, 'no-key');
    await expect(portal.apiKey(accessToken, number)).rejects.toMatchObject({ code: 'account.no-key' });
    const once = randomUUID();
    const made = await portal.generateKey(accessToken, number, once);
    expect(await portal.generateKey(accessToken, number, once)).toEqual(made);
    expect(await portal.apiKey(accessToken, number)).toEqual(made);
    expect(made).toMatchObject({ value: server.control.key(number), fingerprint: sha(made.value) });
    await expect(portal.generateKey(accessToken, number, randomUUID())).rejects.toMatchObject({
      code: 'account.key-exists',
    });

    const replaced = await portal.resetKey(accessToken, number, randomUUID(), made.keyId);
    expect(replaced.value).not.toBe(made.value);
    await expect(portal.resetKey(accessToken, number, randomUUID(), made.keyId)).rejects.toMatchObject({
      code: 'account.key-changed',
    });
    const { apiKey } = await portal.account(accessToken, number);
    expect(apiKey).toMatchObject({ exists: true, keyId: replaced.keyId, fingerprint: replaced.fingerprint });
  });

  test('what was done on an account, page by page, newest first', async () => {
    const number = demoAccounts.northside;
    const { accessToken } = await signIn(portal, server, 'editor');
    const { fingerprint } = await portal.apiKey(accessToken, number);
    const { items, nextCursor } = await portal.activity(accessToken, number, { limit: 2 });
    expect(items[0]).toMatchObject({ actor: server.users.editor.email, action: 'shown', fingerprint, ip: '127.0.0.1' });
    expect(items).toHaveLength(2);
    const next = await portal.activity(accessToken, number, { limit: 2, cursor: nextCursor ?? '' });
    expect(Date.parse(next.items[0]?.at ?? '')).toBeLessThanOrEqual(Date.parse(items[1]?.at ?? ''));
    const of = (page: typeof next) => page.items.map(({ id }) => id);
    expect(of(next)).not.toEqual(of({ items }));
    await expect(portal.activity(accessToken, demoAccounts.suspended, {})).rejects.toMatchObject({
      code: 'account.forbidden',
    });
  });

  test('a reset that was overtaken changes nothing', async () => {
    const number = demoAccounts.northside;
    const { accessToken } = await signIn(portal, server, 'both');
    const { keyId } = await portal.apiKey(accessToken, number);
    server.control.changeKey(number);
    const theirs = server.control.key(number);
    await expect(portal.resetKey(accessToken, number, randomUUID(), keyId)).rejects.toMatchObject({
      code: 'account.key-changed',
    });
    expect(server.control.key(number)).toBe(theirs);
  });

  test('a step-up is asked for, given and enough', async () => {
    const number = demoAccounts.northside;
    const { refreshToken } = await signIn(portal, server, 'both');
    const { keyId } = server.control.changeKey(number);
    server.control.advanceClock(6 * 60_000);
    const { accessToken } = await portal.refresh(refreshToken);
    const reset = () => portal.resetKey(accessToken, number, randomUUID(), keyId ?? '');
    await expect(reset()).rejects.toMatchObject({ code: 'auth.step-up-required' });
    await portal.stepUp(accessToken, { method: 'totp', code: server.control.code('both') });
    expect((await reset()).value).toBe(server.control.key(number));
  });

  test('what the portal refuses', async () => {
    const { northside, withoutFeature, suspended } = demoAccounts;
    const reader = await signIn(portal, server, 'reader');
    await expect(portal.apiKey(reader.accessToken, northside)).rejects.toMatchObject({ code: 'account.forbidden' });
    await expect(portal.account(reader.accessToken, 'EFAX-0000-0000')).rejects.toMatchObject({
      code: 'account.not-found',
    });
    const without = await signIn(portal, server, 'no-key-feature');
    await expect(portal.apiKey(without.accessToken, withoutFeature)).rejects.toMatchObject({
      code: 'account.key-not-available',
    });
    const halted = await signIn(portal, server, 'suspended');
    const { keyId } = await portal.apiKey(halted.accessToken, suspended);
    await expect(portal.resetKey(halted.accessToken, suspended, randomUUID(), keyId)).rejects.toMatchObject({
      code: 'account.suspended',
    });
  });

  test('an expired token asks for a refresh, a revoked session for a sign-in', async () => {
    const { accessToken, refreshToken } = await signIn(portal, server, 'editor');
    server.control.expireAccessTokens('editor');
    await expect(portal.me(accessToken)).rejects.toMatchObject({ code: 'auth.token-expired' });
    const renewed = await portal.refresh(refreshToken);
    expect((await portal.me(renewed.accessToken)).email).toBe(server.users.editor.email);
    server.control.revokeSessions('editor');
    await expect(portal.refresh(renewed.refreshToken)).rejects.toMatchObject({ code: 'auth.session-revoked' });
  });
});
