import { randomUUID } from 'node:crypto';
import { Agent, fetch as undiciFetch } from 'undici';
import { createPortal, type PortalOptions } from '../../main/portal/client';
import type { Fetch } from '../../main/portal/guarded-fetch';
import type { Portal } from '../../main/ports';
import type { PortalSession } from '../../shared/portal-api';
import type { DemoUserName, RunningPortal } from '../portal';

/**
 * Node's fetch, with or without a certificate authority to trust.
 * @returns `close` ends its connections
 */
export function nodeFetch(ca?: string): { fetch: Fetch; close: () => Promise<void> } {
  const dispatcher = new Agent({ connect: ca === undefined ? {} : { ca } });
  const fetch = (url: string, init: RequestInit) =>
    undiciFetch(url, { ...init, dispatcher } as Parameters<typeof undiciFetch>[1]) as unknown as Promise<Response>;
  return { fetch, close: () => dispatcher.destroy() };
}

export function client(address: string, fetch: Fetch, options: Partial<PortalOptions> = {}): Portal {
  const device = { id: randomUUID(), name: 'Test computer' };
  return createPortal({ address, fetch, version: '1.0.0', device, timeout: 5_000, ...options });
}

/** Signs a demo user with an authenticator app in. */
export async function signIn(portal: Portal, server: RunningPortal, name: DemoUserName): Promise<PortalSession> {
  const { email, password } = server.users[name];
  const { challengeId } = await portal.signIn(email, password);
  return portal.verify(challengeId, { method: 'totp', code: server.control.code(name) });
}
