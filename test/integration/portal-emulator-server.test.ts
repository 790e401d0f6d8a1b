import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { discoverySchema } from '../../shared/portal-api';
import { demoAccounts, makeCertificate, type PortalOptions, type RunningPortal, startPortal } from '../portal/index';
import { rawClient } from '../portal/raw-client';

const { northside } = demoAccounts;
const running: RunningPortal[] = [];
async function start(options?: PortalOptions): Promise<RunningPortal> {
  const portal = await startPortal(options);
  running.push(portal);
  return portal;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((portal) => portal.close()));
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('listening', () => {
  test.each(['0.0.0.0', '::', '192.0.2.1', 'example.com', ''])('on "%s" is refused', async (host) => {
    await expect(startPortal({ host })).rejects.toThrow(/this computer alone/);
  });

  test.each(['127.0.0.1', 'localhost'])('on %s works', async (host) => {
    const portal = await start({ host });
    expect(new URL(portal.address).hostname).toBe(host);
    expect((await rawClient(portal).call('/discovery')).status).toBe(200);
  });

  test('on a port that is taken says so', async () => {
    const { address } = await start();
    await expect(startPortal({ port: Number(new URL(address).port) })).rejects.toThrow(/EADDRINUSE/);
  });
});

test('a portal that is down refuses, and comes up at the same address with all that it knew', async () => {
  const portal = await start();
  const key = portal.control.key(northside);
  await portal.goDown();
  await expect(fetch(`${portal.address}/api/v1/discovery`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  await portal.comeUp();
  expect((await rawClient(portal).call('/discovery')).status).toBe(200);
  expect(portal.control.key(northside)).toBe(key);
  await portal.goDown();
});

describe('discovery', () => {
  test('is as the contract has it', async () => {
    const portal = await start();
    const discovery = discoverySchema.parse((await rawClient(portal).call('/discovery')).body);
    expect(discovery).toMatchObject({ apiVersion: 1, minimumClientVersion: '1.0.0', restBase: portal.restBase });
    for (const page of [discovery.passwordResetUrl, discovery.supportUrl]) {
      expect(new URL(page).origin).toBe(portal.address);
      expect((await fetch(page)).status).toBe(200);
    }
  });

  test('can be of another version', async () => {
    const portal = await start();
    const { call } = rawClient(portal);
    portal.control.setDiscovery({ apiVersion: 2, minimumClientVersion: '9.0.0' });
    expect((await call('/discovery')).body).toMatchObject({ apiVersion: 2, minimumClientVersion: '9.0.0' });
    portal.control.setDiscovery({});
    expect((await call('/discovery')).body.apiVersion).toBe(1);
  });
});

describe('without its portal API', () => {
  test('every path of that is a web page, and the REST service works', async () => {
    const portal = await start({ portalApi: false });
    const { call } = rawClient(portal);
    for (const path of ['/discovery', '/auth/sign-in', '/me', '/nowhere']) {
      const page = await call(path, path === '/auth/sign-in' ? { json: {} } : {});
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    }
    const authorization = `Bearer ${portal.control.key('EFAX-1234-5678') ?? ''}`;
    expect((await fetch(`${portal.restBase}/accounts?a=status`, { headers: { authorization } })).status).toBe(200);
  });

  test('it can be brought back, and taken away again', async () => {
    const portal = await start({ portalApi: false, control: true });
    const { call } = rawClient(portal);
    portal.control.setPortalApi(true);
    expect((await call('/discovery')).body.apiVersion).toBe(1);
    const headers = { 'content-type': 'application/json' };
    const away = await fetch(`${portal.address}/control/set-portal-api`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ offered: false }),
    });
    expect(away.status).toBe(200);
    expect((await call('/discovery')).headers.get('content-type')).toContain('text/html');
  });
});

test('the request id is echoed, on success and on refusal; a strange one is not', async () => {
  const { call } = rawClient(await start());
  for (const path of ['/discovery', '/me', '/nowhere']) {
    const id = randomUUID();
    expect((await call(path, { headers: { 'x-request-id': id } })).headers.get('x-request-id')).toBe(id);
  }
  const strange = await call('/discovery', { headers: { 'x-request-id': 'x'.repeat(500) } });
  expect(strange.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('what is not there is a problem document', async () => {
  const reply = await rawClient(await start()).call('/nowhere');
  expect([reply.status, reply.body.code]).toEqual([404, 'not_found']);
});

test('a reply that drifts from the contract is not sent', async () => {
  const lines: string[] = [];
  const portal = await start({ log: (line) => lines.push(line) });
  portal.control.setDiscovery({ minimumClientVersion: 'newest' });
  const reply = await rawClient(portal).call('/discovery');
  expect([reply.status, reply.body.code]).toEqual([500, 'internal_error']);
  expect(lines).toContain('GET /api/v1/discovery failed: ZodError');
});

test('the log has one line a request and no secret', async () => {
  const lines: string[] = [];
  const portal = await start({ log: (line) => lines.push(line) });
  const client = rawClient(portal);
  const session = await client.signIn('admin');
  await client.call(`/accounts/${northside}/api-key?x=${session.accessToken}`, { token: session.accessToken });
  expect(lines).toHaveLength(3);
  const secrets = [
    session.accessToken,
    session.refreshToken,
    portal.users.admin.password,
    portal.control.key(northside),
  ];
  for (const secret of secrets) expect(lines.join()).not.toContain(secret);
});

test('HTTPS with a certificate made at the start, trusted through its authority alone', async () => {
  const portal = await start({ tls: true });
  expect(portal.address).toMatch(/^https:/);
  expect((await rawClient(portal).call('/discovery')).body.restBase).toBe(portal.restBase);
  for (const host of ['localhost', '127.0.0.1']) {
    const { port } = new URL(portal.address);
    expect((await rawClient(portal).call(`https://${host}:${port}/api/v1/discovery`)).status).toBe(200);
  }
  const { ca: _, ...untrusted } = portal;
  const failed = await rawClient(untrusted)
    .call('/discovery')
    .catch((error: Error) => error.cause);
  expect(failed).toMatchObject({ code: expect.stringMatching(/CERT|ISSUER|SIGNATURE/) });
});

test('HTTPS with a given certificate, an expired one', async () => {
  const { ca, ...expired } = await makeCertificate(new Date(Date.now() - 3_600_000));
  const portal = await start({ tls: expired });
  const failed = await rawClient({ ...portal, ca })
    .call('/discovery')
    .catch((error: Error) => error.cause);
  expect(failed).toMatchObject({ code: 'CERT_HAS_EXPIRED' });
});

describe('the data file', () => {
  test('keeps keys, sessions and enrolments, and no password', async () => {
    const data = join(folder, 'kept.json');
    const first = await startPortal({ data });
    const before = rawClient(first);
    const session = await before.signIn('admin');
    await before
      .password('newcomer')
      .then(({ body }) => before.verify(body.challengeId, first.control.code('newcomer')));
    const { keyId } = (await before.call(`/accounts/${northside}/api-key`, { token: session.accessToken })).body;
    const id = randomUUID();
    const reset = await before.reset(session.accessToken, northside, keyId, id);
    await first.close();

    const text = await readFile(data, 'utf8');
    for (const { password } of Object.values(first.users)) expect(text).not.toContain(password);
    expect(text).not.toContain(session.refreshToken);
    // Windows has no such modes: there the folder's own rights count.
    if (process.platform !== 'win32') expect((await stat(data)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);

    const second = await start({ data });
    const after = rawClient(second);
    expect(second.control.key(northside)).toBe(reset.body.value);
    const { accessToken } = (await after.refresh(session.refreshToken)).body;
    expect((await after.call('/me', { token: String(accessToken) })).status).toBe(200);
    expect((await after.reset(String(accessToken), northside, keyId, id)).body).toEqual(reset.body);
    expect((await after.password('newcomer')).body.next).toBe('second-factor');
    expect((await after.password('admin', first.users.admin.password)).status).toBe(401);
    expect((await after.password('admin')).status).toBe(200);
    expect((await after.password('locked')).status).toBe(423);
  });

  test('is written while the portal runs', async () => {
    const data = join(folder, 'live.json');
    const portal = await start({ data });
    await rawClient(portal).call('/discovery');
    await expect
      .poll(
        () =>
          stat(data).then(
            ({ size }) => size > 1000,
            () => false,
          ),
        { timeout: 5000 },
      )
      .toBe(true);
  });

  test.each(['{}', 'not JSON', ''])('that holds something else (%s) is refused and left as it is', async (text) => {
    const data = join(folder, 'foreign.json');
    await writeFile(data, text);
    await expect(startPortal({ data })).rejects.toThrow(/does not hold/);
    expect(await readFile(data, 'utf8')).toBe(text);
  });
});

describe('control over HTTP', () => {
  const ask = (portal: RunningPortal, name: string, json: unknown, headers?: Record<string, string>) =>
    rawClient(portal).call(`${portal.address}/control/${name}`, { json, ...(headers ? { headers } : {}) });

  test('is off unless asked for', async () => {
    expect((await ask(await start(), 'code', { user: 'admin' })).status).toBe(404);
  });

  test('does what control does', async () => {
    const portal = await start({ control: true });
    const { call, signIn, password, verify } = rawClient(portal);
    const { accessToken: token } = await signIn('editor');
    const { challengeId } = (await password('admin')).body;
    const { result: code } = (await ask(portal, 'code', { user: 'admin' })).body;
    expect((await verify(challengeId, String(code))).status).toBe(200);
    await ask(portal, 'set-role', { user: 'editor', account: northside, role: 'read_only' });
    expect((await call(`/accounts/${northside}`, { token })).body.role).toBe('read_only');
    const changed = await ask(portal, 'change-key', { account: northside });
    expect(changed.text).not.toContain(portal.control.key(northside));
    await ask(portal, 'inject', { match: { path: '/api/v1/me' }, fault: { kind: 'status', status: 503 } });
    expect((await call('/me', { token })).body.code).toBe('maintenance');
    const now = portal.control.now();
    await ask(portal, 'advance-clock', { milliseconds: 3_600_000 });
    expect(portal.control.now()).toBeGreaterThanOrEqual(now + 3_600_000);
    expect((await call('/me', { token })).body.code).toBe('token_expired');
    const { result } = (await ask(portal, 'requests', { path: '/api/v1/me' })).body;
    expect(result).toHaveLength(2);
  });

  test('never gives a key, and names what is not there', async () => {
    const portal = await start({ control: true });
    expect((await ask(portal, 'key', { account: northside })).status).toBe(404);
    const nobody = await ask(portal, 'code', { user: 'nobody' });
    expect([nobody.status, nobody.body.detail]).toEqual([400, 'There is no user nobody.']);
    expect((await ask(portal, 'code', {})).status).toBe(400);
  });

  test('is not for web pages', async () => {
    const portal = await start({ control: true });
    const json = { user: 'admin' };
    expect((await ask(portal, 'code', json, { origin: 'https://evil.example.com' })).status).toBe(404);
    expect((await ask(portal, 'code', json, { 'content-type': 'text/plain' })).status).toBe(404);
  });
});

test('closing does not wait for a request that hangs', async () => {
  const portal = await startPortal();
  portal.control.inject({ path: '*/discovery' }, { kind: 'latency', milliseconds: 60_000 });
  const hanging = rawClient(portal).call('/discovery');
  const refused = expect(hanging).rejects.toThrow();
  await expect.poll(() => portal.control.requests()).toHaveLength(1);
  const closed = await Promise.race([portal.close().then(() => 'closed'), wait(3000, 'still open')]);
  expect(closed).toBe('closed');
  await refused;
});
