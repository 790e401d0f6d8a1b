import { AppError } from '../../shared/errors';
import { replyBytes } from '../../shared/limits';

/** What the client needs of a `fetch`: `netFetch` in the app, Node's in tests. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Statuses whose replies have no body, for which `Response` refuses one. */
const withoutBody = [204, 205, 304];

// One for each: axios keeps every fetch that it was ever given, for as long as the app runs.
const guarded = new WeakMap<Fetch, Fetch>();

/**
 * A fetch that a portal cannot misuse: it follows no redirect (Electron's, left to itself, carries the Authorization
 * header to the redirect's host), neither sends nor keeps cookies and cached replies, and reads no more than
 * `replyBytes` of a reply. The reply is read to its end before it is handed on, so that one time-out covers all of it.
 * @returns always the same one for the same `fetch`
 * @throws AppError `portal.too-large`
 */
export function guard(fetch: Fetch): Fetch {
  const known = guarded.get(fetch) ?? guardedFetch(fetch);
  guarded.set(fetch, known);
  return known;
}

function guardedFetch(fetch: Fetch): Fetch {
  return async (url, init) => {
    const stop = new AbortController();
    const signal = init.signal ? AbortSignal.any([init.signal, stop.signal]) : stop.signal;
    const reply = await fetch(url, { ...init, signal, redirect: 'error', credentials: 'omit', cache: 'no-store' });
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    for await (const chunk of reply.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > replyBytes) {
        // Cancelling the body alone leaves Electron 33's connection open and reading; aborting the request closes it.
        stop.abort();
        throw new AppError('portal.too-large', `The reply is larger than ${replyBytes} bytes.`);
      }
      chunks.push(chunk);
    }
    const body = withoutBody.includes(reply.status) ? null : new Blob(chunks);
    return new Response(body, { status: reply.status, headers: reply.headers });
  };
}
