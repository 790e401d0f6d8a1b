import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { apiKeySchema } from '../../shared/portal-api';
import { type Access, accountAccess, accountParams } from './account-routes';
import { fingerprintOf, keyReply, keyState, makeKey } from './api-keys';
import type { App, Portal } from './context';
import { Problem, problem } from './problems';
import { sendText } from './second-factor';
import { clientOf, isFresh } from './sessions';
import type { KeyRecord, Outcome } from './state';
import { note, prune, type Store } from './store';

const idempotencyKeySchema = z.uuid();

/** Reading, generating and resetting an account's key. */
export function keyRoutes(app: App, portal: Portal): void {
  const { store } = portal;

  const read = { params: accountParams, response: { 200: apiKeySchema } };
  app.get('/accounts/:accountNumber/api-key', { schema: read }, async (request) => {
    const access = keyAccess(portal, request, request.params.accountNumber);
    if (access.role === 'read_only') throw problem('forbidden');
    const { key } = access.account;
    if (!key) throw problem('no_key');
    noteKey(store, request, access, 'shown', key);
    return keyReply(key);
  });

  const generate = { params: accountParams, response: { 201: apiKeySchema } };
  app.post('/accounts/:accountNumber/api-key', { schema: generate }, async (request, reply) => {
    const access = changeAccess(portal, request, request.params.accountNumber);
    const outcome = once(store, operationId('generate', access, request), () => {
      readyToChange(portal, access);
      return attempt(() => {
        if (access.account.key) throw problem('key_exists');
        return replaceKey(store, request, access, 'generated');
      });
    });
    return reply.code(201).send(keyOf(outcome));
  });

  const reset = { params: accountParams, response: { 200: apiKeySchema } };
  app.post('/accounts/:accountNumber/api-key/reset', { schema: reset }, async (request) => {
    const access = changeAccess(portal, request, request.params.accountNumber);
    const outcome = once(store, operationId('reset', access, request), () => {
      readyToChange(portal, access);
      const match = request.headers['if-match'];
      if (match === undefined) throw problem('precondition_required');
      return attempt(() => {
        const { key } = access.account;
        if (!key) throw problem('no_key');
        if (match !== `"${key.keyId}"`) throw problem('key_changed', { current: keyState(access.account) });
        return replaceKey(store, request, access, 'reset');
      });
    });
    return keyOf(outcome);
  });
}

/** The same user, account, operation and idempotency key: the same request again. */
function operationId(operation: 'generate' | 'reset', { user, account }: Access, request: FastifyRequest): string {
  const key = idempotencyKeySchema.safeParse(request.headers['idempotency-key']);
  if (!key.success) throw problem('invalid_request', { detail: 'The Idempotency-Key must be a UUID.' });
  return [operation, user.userId, account.accountNumber, key.data].join(' ');
}

function keyAccess(portal: Portal, request: FastifyRequest, accountNumber: string): Access {
  const access = accountAccess(portal, request, accountNumber);
  if (!access.account.keyAvailable) throw problem('not_available');
  return access;
}

function changeAccess(portal: Portal, request: FastifyRequest, accountNumber: string): Access {
  const access = keyAccess(portal, request, accountNumber);
  if (access.role !== 'global_administrator') throw problem('forbidden');
  return access;
}

/**
 * What must hold at the moment of a change. The contract has no way to ask for a text message outside a sign-in, so
 * whoever signs in with text messages is sent one together with the refusal.
 */
function readyToChange(portal: Portal, { account, user, session }: Access): void {
  if (account.status !== 'active') throw problem('account_suspended');
  if (isFresh(portal.store, session)) return;
  if (session.method === 'sms' && user.phone !== undefined) sendText(portal, user, user.phone);
  throw problem('step_up_required');
}

/** Looks an idempotency key up before anything else is checked; a refusal that `run` throws is not remembered. */
function once(store: Store, id: string, run: () => Outcome): Outcome {
  prune(store);
  const remembered = store.state.remembered.get(id);
  if (remembered) return remembered.outcome;
  const outcome = run();
  store.state.remembered.set(id, { id, at: store.clock.now(), outcome });
  return outcome;
}

/** From here on a refusal is an outcome like success: asked again, it is answered again. */
function attempt(change: () => KeyRecord): Outcome {
  try {
    return { key: keyReply(change()) };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.reply };
    throw error;
  }
}

function keyOf(outcome: Outcome) {
  if ('problem' in outcome) throw new Problem(outcome.problem);
  return outcome.key;
}

function replaceKey(store: Store, request: FastifyRequest, access: Access, action: 'generated' | 'reset'): KeyRecord {
  const key = makeKey(access.user.email, store.clock.now());
  access.account.key = key;
  noteKey(store, request, access, action, key);
  return key;
}

function noteKey(store: Store, request: FastifyRequest, { user, account }: Access, action: string, key: KeyRecord) {
  store.given.add(key.value);
  note(store, {
    actor: user.email,
    action,
    fingerprint: fingerprintOf(key.value),
    ip: request.ip,
    client: clientOf(request),
    accountNumber: account.accountNumber,
  });
}
