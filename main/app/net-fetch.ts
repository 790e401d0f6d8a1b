import { Readable } from 'node:stream';
import { net, type Session } from 'electron';
import { AppError } from '../../shared/errors';
import type { ProxySignIn } from '../network/proxy-sign-in';
import type { Fetch } from '../portal/guarded-fetch';

/** Statuses whose replies have no body, for which `Response` refuses one. */
const withoutBody = [101, 204, 205, 304];

/**
 * A fetch over Chromium's network that can sign in to a proxy. Electron's own `session.fetch` is the same without that: it
 * answers every proxy's question with nothing, and tells nobody of it (electron/electron#44249).
 * @throws AppError `connect.proxy-sign-in`; else what Electron throws, `net::ERR_…`
 */
export function netFetch(session: Session, proxySignIn: Pick<ProxySignIn, 'answer'>): Fetch {
  return async (url, init) => {
    const body = init.body == null ? undefined : Buffer.from(await new Response(init.body).arrayBuffer());
    init.signal?.throwIfAborted();
    return new Promise<Response>((resolve, reject) => {
      const request = net.request({
        url,
        session,
        method: init.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init.headers)),
        redirect: init.redirect ?? 'error',
        credentials: init.credentials ?? 'omit',
        cache: cacheOf(init.cache),
      });
      let attempts = 0;
      let isUnanswered = false;
      request.on('login', (info, answer) => {
        const credentials = info.isProxy ? proxySignIn.answer(info, attempts++) : undefined;
        isUnanswered = info.isProxy && credentials === undefined;
        if (credentials) answer(credentials.user, credentials.password);
        else answer();
      });
      request.on('error', (error) => reject(isUnanswered ? signInWanted() : error));
      request.on('response', (reply) => {
        if (isUnanswered) {
          request.abort();
          return reject(signInWanted());
        }
        const headers = new Headers();
        for (const [name, values] of Object.entries(reply.headers)) {
          for (const value of [values].flat()) headers.append(name, value);
        }
        // Electron's is a Node stream in all but its type.
        const content = Readable.toWeb(reply as unknown as Readable) as ReadableStream;
        try {
          const isEmpty = withoutBody.includes(reply.statusCode);
          resolve(new Response(isEmpty ? null : content, { status: reply.statusCode, headers }));
        } catch (error) {
          request.abort();
          reject(error);
        }
      });
      init.signal?.addEventListener('abort', () => {
        request.abort();
        reject(init.signal?.reason);
      });
      request.end(body);
    });
  };
}

const signInWanted = () => new AppError('connect.proxy-sign-in', 'The proxy wants a sign-in (407).');

/** The two that are used; Electron knows no others than the web does. */
function cacheOf(cache: RequestInit['cache']): 'default' | 'no-store' {
  return cache === 'no-store' ? 'no-store' : 'default';
}
