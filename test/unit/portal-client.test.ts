import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createPortal } from '../../main/portal/client';
import type { Portal } from '../../main/ports';
import { AppError } from '../../shared/errors';

type Answer = (url: string, init: RequestInit) => Response | Promise<Response>;

const secret = () => randomBytes(24).toString('base64');
const json = (body: unknown, status = 200, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });

/** A client whose requests are kept and answered by a function. */
function client(answer: Answer, options: { timeout?: number } = {}) {
  const requests: { url: string; method: string; headers: Headers; body: unknown }[] = [];
  const portal = createPortal({
    address: 'https://portal.example.com/path',
    fetch: async (url, init) => {
      const body = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
      requests.push({ url, method: init.method ?? '', headers: new Headers(init.headers), body });
      return answer(url, init);
    },
    version: '1.2.3',
    device: { id: 'device-1', name: 'Büro 3' },
    ...options,
  });
  return { portal, requests };
}

function makeKey() {
  const value = secret();
  const fingerprint = createHash('sha256').update(value).digest('hex').slice(0, 12);
  return { keyId: 'key-7', value, fingerprint, createdAt: '2026-01-05T09:00:00.25', createdBy: 'ada@example.com' };
}

async function failureOf(promise: Promise<unknown>): Promise<AppError> {
  const thrown: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (thrown instanceof AppError) return thrown;
  throw new Error('It did not fail with an AppError.', { cause: thrown });
}

describe('requests', () => {
  test('carry version, a fresh request id and, where it is needed, the token', async () => {
    const token = secret();
    const user = { userId: 'u', email: 'a@b.c', firstName: 'A', lastName: 'B', role: 'of tomorrow' };
    const { portal, requests } = client(() => json(user));
    expect((await portal.me(token)).role).toBe('read_only');
    await portal.me(token);
    const ids = requests.map(({ headers }) => headers.get('x-request-id'));
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(requests[0]).toMatchObject({ url: 'https://portal.example.com/path/api/v1/me', method: 'GET' });
    expect(requests[0]?.headers.get('user-agent')).toBe('etherfax-admin/1.2.3');
    expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${token}`);
  });

  test('sign-in sends the device, and no token', async () => {
    const challenge = {
      challengeId: 'c',
      expiresAt: '2026-01-05T09:05:00Z',
      next: 'second-factor',
      methods: ['totp', 'x'],
    };
    const { portal, requests } = client(() => json(challenge));
    const password = secret();
    expect((await portal.signIn('ada@example.com', password)).methods).toEqual(['totp']);
    const device = { id: 'device-1', name: 'Büro 3' };
    expect(requests[0]?.body).toEqual({ email: 'ada@example.com', password, device });
    expect(requests[0]?.headers.has('authorization')).toBe(false);
    expect(requests[0]?.headers.get('content-type')).toBe('application/json');
  });

  test('put what is variable into path and query, escaped', async () => {
    const { portal, requests } = client(() => json({ items: [] }));
    await portal.accounts('t', { search: 'a&b=c d', limit: 50 });
    await failureOf(portal.account('t', 'a/../b?c'));
    const url = new URL(requests[0]?.url ?? '');
    expect(Object.fromEntries(url.searchParams)).toEqual({ search: 'a&b=c d', limit: '50' });
    expect(requests[1]?.url).toBe('https://portal.example.com/path/api/v1/accounts/a%2F..%2Fb%3Fc');
  });

  test('Generate and Reset carry the idempotency key, Reset the key it replaces', async () => {
    const key = makeKey();
    const { portal, requests } = client(() => json(key, 201));
    const once = randomUUID();
    expect(await portal.generateKey('t', 'EFAX-1000-0001', once)).toMatchObject({ value: key.value });
    await portal.resetKey('t', 'EFAX-1000-0001', once, 'key-6');
    expect(requests.map(({ url, method }) => [method, new URL(url).pathname.slice('/path/api/v1'.length)])).toEqual([
      ['POST', '/accounts/EFAX-1000-0001/api-key'],
      ['POST', '/accounts/EFAX-1000-0001/api-key/reset'],
    ]);
    expect(requests.map(({ headers }) => headers.get('idempotency-key'))).toEqual([once, once]);
    expect(requests.map(({ headers }) => headers.get('if-match'))).toEqual([null, '"key-6"']);
    expect(requests.map(({ headers, body }) => headers.get('content-type') ?? body)).toEqual([undefined, undefined]);
  });
});

describe('replies', () => {
  test.each(['apiKey', 'generateKey', 'resetKey'] as const)(
    '%s refuses a key with a foreign fingerprint',
    async (name) => {
      const key = { ...makeKey(), fingerprint: makeKey().fingerprint };
      const { portal, requests } = client(() => json(key));
      const failure = await failureOf(portal[name]('t', 'EFAX-1000-0001', randomUUID(), 'key-6'));
      expect(failure.code).toBe('account.fingerprint-mismatch');
      expect(failure.details.requestId).toBe(requests[0]?.headers.get('x-request-id'));
      expect(inspect(failure)).not.toContain(key.value);
    },
  );

  test('of the wrong shape are refused by field, without their values', async () => {
    const { portal, requests } = client(() => json({ items: [{ accountNumber: 'the-value', role: 7 }] }));
    const failure = await failureOf(portal.accounts('t', {}));
    expect(failure.code).toBe('portal.invalid-reply');
    expect(failure.message).toContain('GET /accounts: 200, wrong fields: items.0.accountNumber, items.0.companyName');
    expect(failure.message).not.toContain('the-value');
    expect(failure.details.requestId).toBe(requests[0]?.headers.get('x-request-id'));
  });

  test.each<[string, (portal: Portal) => Promise<unknown>]>([
    ['a session', (portal) => portal.refresh('r')],
    ['a sent code', (portal) => portal.sendCode('c')],
    ['a step-up', (portal) => portal.stepUp('t', { method: 'totp', code: '000000' })],
    ['a sign-out', (portal) => portal.signOut('t')],
  ])("a proxy's page is not taken for %s", async (_name, ask) => {
    const { portal } = client(() => new Response('<html>Welcome</html>', { headers: { 'content-type': 'text/html' } }));
    expect((await failureOf(ask(portal))).code).toBe('portal.invalid-reply');
  });

  test('without content are what step-up and sign-out expect', async () => {
    const { portal } = client(() => new Response(null, { status: 204 }));
    await portal.signOut('t');
    await portal.stepUp('t', { method: 'sms', code: '000000' });
  });

  test('that do not end in time are a time-out', async () => {
    const { portal } = client(
      (_url, { signal }) =>
        new Response(
          new ReadableStream({ start: (body) => signal?.addEventListener('abort', () => body.error(signal.reason)) }),
        ),
      { timeout: 30 },
    );
    expect((await failureOf(portal.me('t'))).code).toBe('connect.timeout');
  });
});

test.each<[string, Answer]>([
  ['a network error', () => Promise.reject(new TypeError('fetch failed', { cause: new Error('reset') }))],
  ['a refusal', () => json({ code: 'invalid_credentials' }, 401, 'application/problem+json')],
  ['an unreadable reply', () => new Response('?')],
  ['a reply that echoes', (_url, init) => json({ echo: init.body, headers: init.headers })],
])('%s carries nothing of the request', async (_name, answer) => {
  const [password, token, refreshToken, code] = [secret(), secret(), secret(), '831904'];
  const { portal } = client(answer);
  const failures = await Promise.all([
    failureOf(portal.signIn('ada@example.com', password)),
    failureOf(portal.refresh(refreshToken)),
    failureOf(portal.me(token)),
    failureOf(portal.stepUp(token, { method: 'totp', code })),
  ]);
  for (const failure of failures) {
    const all = inspect(failure, { depth: 20, showHidden: true }) + JSON.stringify(failure) + failure.stack;
    for (const hidden of [password, token, refreshToken, code]) expect(all).not.toContain(hidden);
    expect(failure.cause).toBeUndefined();
  }
});
