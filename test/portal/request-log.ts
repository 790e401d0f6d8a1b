import type { FastifyRequest } from 'fastify';
import type { App } from './context';
import { isControl, pathOf } from './paths';

/** One request as tests look at it: no header that holds a secret, no query, no body. */
export interface RequestRecord {
  /** When it arrived, in milliseconds since the epoch by the portal's clock. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** Missing while there is no answer, and for ever when the connection broke off. */
  readonly status?: number;
  readonly requestId?: string;
  readonly idempotencyKey?: string;
  readonly userAgent?: string;
  /** Whether there was an Authorization header. */
  readonly authorization: boolean;
}

/** What was asked of the portal, oldest first, without control requests. */
export interface RequestLog {
  all(): readonly RequestRecord[];
  clear(): void;
}

const kept = 10_000;

/** Keeps a record of the newest 10,000 requests to `app`. */
export function keepRequestLog(app: App, now: () => number): RequestLog {
  const records: RequestRecord[] = [];
  const pending = new WeakMap<FastifyRequest, { status?: number }>();

  app.addHook('onRequest', async (request) => {
    if (isControl(request)) return;
    const { headers } = request;
    const text = (name: string, header: string | string[] | undefined) =>
      typeof header === 'string' ? { [name]: header } : {};
    const record: RequestRecord & { status?: number } = {
      at: now(),
      method: request.method,
      path: pathOf(request),
      authorization: headers.authorization !== undefined,
      ...text('requestId', headers['x-request-id']),
      ...text('idempotencyKey', headers['idempotency-key']),
      ...text('userAgent', headers['user-agent']),
    };
    pending.set(request, record);
    records.push(record);
    if (records.length > kept) records.shift();
  });

  app.addHook('onResponse', async (request, reply) => {
    const record = pending.get(request);
    if (record) record.status = reply.statusCode;
  });

  return {
    all: () => records.map((record) => ({ ...record })),
    clear: () => {
      records.length = 0;
    },
  };
}
