import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../shared/errors';
import {
  type ApiKey,
  accountPageSchema,
  accountSchema,
  activityPageSchema,
  apiKeySchema,
  challengeSchema,
  sessionSchema,
  userSchema,
} from '../../shared/portal-api';
import type { Clock, Portal } from '../ports';
import { discoveryFailure, readDiscovery, refuseWebPage } from './discovery';
import type { Fetch } from './guarded-fetch';
import { refusal } from './problems';
import { type Reply, readNothing, readReply } from './reply';
import type { NoteRequest } from './request-notes';
import { createTransport, type Transport } from './transport';

export interface PortalOptions {
  /** As `parsePortalAddress` gives it. */
  address: string;
  fetch: Fetch;
  /** The app's own version, `major.minor.patch`. */
  version: string;
  /** How this computer is named to the portal at sign-in. */
  device: { id: string; name: string };
  /** For a whole request with its reply, in milliseconds. */
  timeout?: number;
  clock?: Pick<Clock, 'now'>;
  /** Is told of every request when it is over. */
  note?: NoteRequest;
}

/** The Client Portal at one address, over HTTP. Import this module when a portal is first needed: axios is large. */
export function createPortal({ device, timeout = 15_000, clock = Date, ...options }: PortalOptions): Portal {
  const { address, version } = options;
  const transport = createTransport({ ...options, base: `${address}/api/v1`, timeout });

  const accepted = (reply: Reply) => {
    if (reply.status < 200 || reply.status > 299) throw refusal(reply, clock.now());
    return reply;
  };
  const send: Transport = async (endpoint, call) => accepted(await transport(endpoint, call));

  return {
    address,
    discover: async () => {
      try {
        const reply = await transport('GET /discovery', {});
        refuseWebPage(reply);
        return readDiscovery(accepted(reply), version);
      } catch (thrown) {
        throw discoveryFailure(thrown);
      }
    },
    signIn: async (email, password) =>
      readReply(await send('POST /auth/sign-in', { body: { email, password, device } }), challengeSchema),
    sendCode: async (challengeId) => {
      readReply(await send('POST /auth/sms', { body: { challengeId } }), z.object({}));
    },
    verify: async (challengeId, factor) =>
      readReply(await send('POST /auth/second-factor', { body: { challengeId, ...factor } }), sessionSchema),
    refresh: async (refreshToken) =>
      readReply(await send('POST /auth/refresh', { body: { refreshToken } }), sessionSchema),
    stepUp: async (token, factor) => readNothing(await send('POST /auth/step-up', { token, body: { ...factor } })),
    signOut: async (token) => readNothing(await send('POST /auth/sign-out', { token })),
    me: async (token) => readReply(await send('GET /me', { token }), userSchema),
    accounts: async (token, query) => readReply(await send('GET /accounts', { token, query }), accountPageSchema),
    account: async (token, accountNumber) =>
      readReply(await send('GET /accounts/{accountNumber}', { token, path: { accountNumber } }), accountSchema),
    activity: async (token, accountNumber, query) =>
      readReply(
        await send('GET /accounts/{accountNumber}/activity', { token, path: { accountNumber }, query }),
        activityPageSchema,
      ),
    apiKey: async (token, accountNumber) =>
      readKey(await send('GET /accounts/{accountNumber}/api-key', { token, path: { accountNumber } })),
    generateKey: async (token, accountNumber, idempotencyKey) =>
      readKey(
        await send('POST /accounts/{accountNumber}/api-key', {
          token,
          path: { accountNumber },
          headers: { 'Idempotency-Key': idempotencyKey },
        }),
      ),
    resetKey: async (token, accountNumber, idempotencyKey, keyId) =>
      readKey(
        await send('POST /accounts/{accountNumber}/api-key/reset', {
          token,
          path: { accountNumber },
          headers: { 'Idempotency-Key': idempotencyKey, 'If-Match': `"${keyId}"` },
        }),
      ),
  };
}

/** @throws AppError `account.fingerprint-mismatch` when the key is not the one that its fingerprint names */
function readKey(reply: Reply): ApiKey {
  const key = readReply(reply, apiKeySchema);
  if (createHash('sha256').update(key.value).digest('hex').slice(0, 12) === key.fingerprint) return key;
  throw new AppError('account.fingerprint-mismatch', `${reply.endpoint}: the key and its fingerprint do not match.`, {
    requestId: reply.requestId,
  });
}
