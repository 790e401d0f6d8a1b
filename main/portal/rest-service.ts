import { AppError } from '../../shared/errors';
import { restAccountReplySchema } from '../../shared/rest-api';
import type { Clock, RestCredential, RestReach, RestService } from '../ports';
import type { Fetch } from './guarded-fetch';
import { refusal } from './problems';
import { type Reply, readReply } from './reply';
import type { NoteRequest } from './request-notes';
import { createTransport } from './transport';

export interface RestOptions {
  fetch: Fetch;
  /** The app's own version. */
  version: string;
  /** For a whole request with its reply, in milliseconds. */
  timeout?: number;
  clock?: Pick<Clock, 'now'>;
  /** Is told of every request when it is over. */
  note?: NoteRequest;
}

/** The public REST service, over HTTP. Import this module when it is first needed: axios is large. */
export function createRestService({
  clock = Date,
  timeout = 15_000,
  ...options
}: RestOptions): RestService & RestReach {
  return {
    async status(base, credential) {
      const transport = createTransport({ ...options, base, timeout });
      const begun = performance.now();
      const headers = { Authorization: authorization(credential) };
      const reply = await transport('GET /accounts', { query: { a: 'status' }, headers });
      const milliseconds = Math.round(performance.now() - begun);
      // Any other success than 200 is none: see "Account status" of the reference.
      if (reply.status !== 200) throw isRefused(reply) ? notAccepted(reply) : refusal(reply, clock.now());
      return { account: readReply(reply, restAccountReplySchema), milliseconds };
    },
    async reach(base) {
      const transport = createTransport({ ...options, base, timeout });
      const reply = await transport('GET /accounts', { query: { a: 'status' } });
      if (!isRefused(reply)) throw reply.status < 400 ? notTheService(reply) : refusal(reply, clock.now());
      const time = Date.parse(reply.date ?? '');
      // The header is cut to the second: in the middle of it the mistake is the least.
      return Number.isNaN(time) ? undefined : time + 500;
    },
  };
}

/** Source: docs.etherfax.net, reference 3.0, authentication. */
function authorization(credential: RestCredential): string {
  if ('key' in credential) return `Bearer ${credential.key}`;
  const { accountNumber, user, password } = credential;
  return `Basic ${Buffer.from(`${accountNumber}/${user}:${password}`).toString('base64')}`;
}

/** A 403 with a web page is a proxy's that blocks the address: it says nothing of the key. */
function isRefused({ status, type }: Reply): boolean {
  return status === 401 || (status === 403 && !type.includes('html'));
}

function notAccepted({ endpoint, status, requestId }: Reply): AppError {
  return new AppError('rest.not-accepted', `${endpoint}: ${status}.`, { requestId });
}

/** Whoever lets everybody in is a guest network's sign-in page, say. */
function notTheService({ endpoint, status, requestId }: Reply): AppError {
  return new AppError('portal.invalid-reply', `${endpoint}: ${status}, not the refusal expected.`, { requestId });
}
