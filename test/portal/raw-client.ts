import { randomUUID } from 'node:crypto';
import { Agent, fetch } from 'undici';
import type { PortalSession } from '../../shared/portal-api';
import type { DemoUserName } from './demo-users';
import type { RunningPortal } from './index';

/** An answer as it came over the wire. */
export interface RawReply {
  status: number;
  headers: Headers;
  /** The parsed JSON, an empty object without any. */
  body: Record<string, unknown>;
  text: string;
}

interface RawRequest {
  method?: string;
  token?: string;
  json?: unknown;
  headers?: Record<string, string>;
}

const device = { id: 'device-1', name: 'Test computer' };

/** A bare HTTP client for tests of the portal itself: it knows paths and headers, and judges nothing. */
export function rawClient(portal: RunningPortal) {
  const dispatcher = new Agent(portal.ca === undefined ? {} : { connect: { ca: portal.ca } });

  /** Makes one request to an absolute address or a path of the contract. */
  async function call(path: string, { method, token, json, headers = {} }: RawRequest = {}): Promise<RawReply> {
    const reply = await fetch(path.startsWith('http') ? path : `${portal.address}/api/v1${path}`, {
      method: method ?? (json === undefined ? 'GET' : 'POST'),
      redirect: 'manual',
      dispatcher,
      headers: {
        'user-agent': 'etherfax-admin/1.0.0',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    const text = await reply.text();
    const isJson = reply.headers.get('content-type')?.includes('json') && text !== '';
    return { status: reply.status, headers: reply.headers as Headers, body: isJson ? JSON.parse(text) : {}, text };
  }

  const password = (name: DemoUserName, typed = portal.users[name].password) =>
    call('/auth/sign-in', { json: { email: portal.users[name].email, password: typed, device } });

  return {
    call,
    /** The first step of a sign-in. */
    password,
    verify: (challengeId: unknown, code: string, method = 'totp') =>
      call('/auth/second-factor', { json: { challengeId, method, code } }),
    /** Both steps, with the authenticator app. */
    async signIn(name: DemoUserName): Promise<PortalSession> {
      const { body: challenge } = await password(name);
      const { challengeId } = challenge;
      const code = portal.control.code(name);
      const { status, body } = await call('/auth/second-factor', { json: { challengeId, method: 'totp', code } });
      if (status !== 200) throw new Error(`${name} could not sign in: ${String(body.code)}`);
      return body as PortalSession;
    },
    refresh: (refreshToken: string) => call('/auth/refresh', { json: { refreshToken } }),
    generate: (token: string, account: string, idempotencyKey: string = randomUUID()) =>
      call(`/accounts/${account}/api-key`, {
        method: 'POST',
        token,
        headers: { 'idempotency-key': idempotencyKey },
      }),
    reset: (token: string, account: string, keyId: unknown, idempotencyKey: string = randomUUID()) =>
      call(`/accounts/${account}/api-key/reset`, {
        method: 'POST',
        token,
        headers: {
          'idempotency-key': idempotencyKey,
          ...(keyId === undefined ? {} : { 'if-match': `"${String(keyId)}"` }),
        },
      }),
  };
}
