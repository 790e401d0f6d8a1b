import { randomUUID } from 'node:crypto';
import axios from 'axios';
import { type Fetch, guard } from './guarded-fetch';
import { networkFailure } from './network-errors';
import type { Reply } from './reply';
import type { NoteRequest } from './request-notes';

export interface TransportOptions {
  /** What every endpoint's path is appended to, without a slash at the end. */
  base: string;
  fetch: Fetch;
  /** The app's own version. */
  version: string;
  /** For a whole request with its reply, in milliseconds. */
  timeout: number;
  /** Is told of every request when it is over. */
  note?: NoteRequest;
}

export interface Call {
  /** Values for the `{name}` parts of the endpoint's path. */
  path?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
  token?: string;
  headers?: Record<string, string>;
  body?: object;
}

/** Sends one request and gives its reply, whatever the status. Rejects with an `AppError` alone. */
export type Transport = (endpoint: `${'GET' | 'POST'} /${string}`, call: Call) => Promise<Reply>;

/** HTTP by axios on an injected fetch. */
export function createTransport({ base, fetch, version, timeout, note }: TransportOptions): Transport {
  const http = axios.create({
    baseURL: base,
    allowAbsoluteUrls: false,
    adapter: 'fetch',
    // Without a Request class axios calls fetch(url, init), which is what Electron's takes
    env: { fetch: guard(fetch) as typeof globalThis.fetch, Request: null, Response: null } as object,
    timeout,
    headers: { 'User-Agent': `etherfax-admin/${version}`, Accept: 'application/json, application/problem+json' },
    responseType: 'text',
    transformResponse: (text: string) => text,
    validateStatus: () => true,
  });

  return async (endpoint, { path = {}, query, token, headers, body }) => {
    const [method, template] = endpoint.split(' ') as [string, string];
    const requestId = randomUUID();
    const begun = performance.now();
    const over = (how: { status: number } | { code: string }) =>
      note?.({ endpoint, requestId, milliseconds: Math.round(performance.now() - begun), ...how });
    try {
      const reply = await http.request<string>({
        method,
        url: template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? '')),
        params: query,
        data: body,
        headers: {
          'X-Request-Id': requestId,
          // false: else axios says of a POST without a body that it is a form, and strict servers refuse it
          'Content-Type': body ? 'application/json' : false,
          ...(token && { Authorization: `Bearer ${token}` }),
          ...headers,
        },
      });
      over({ status: reply.status });
      const header = (name: string) => reply.headers[name] as string | undefined;
      return {
        endpoint,
        status: reply.status,
        type: header('content-type')?.toLowerCase() ?? '',
        text: reply.data,
        retryAfter: header('retry-after'),
        date: header('date'),
        requestId,
      };
    } catch (thrown) {
      // axios' error holds the request's headers and body: it ends here
      const failure = networkFailure(endpoint, thrown);
      over({ code: failure.code });
      throw failure;
    }
  };
}
