import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  challengeSchema,
  secondFactorRequestSchema,
  sessionSchema,
  signInRequestSchema,
  smsRequestSchema,
} from '../../shared/portal-api';
import { instant, minute } from './clock';
import type { App, Portal } from './context';
import { countFailure, forgetFailures, refuseLocked } from './lockout';
import { problem } from './problems';
import { limit } from './rate-limit';
import { acceptCode, methodsOf, phoneHint, sendText } from './second-factor';
import { isPassword } from './secrets';
import { clientOf, openSession } from './sessions';
import type { UserRecord } from './state';
import { type ChallengeRecord, note, type Store, userByEmail } from './store';
import { newTotpSecret, otpauthUri } from './totp';

const challengeLifetime = 5 * minute;

/** Signing in: password, text message, second factor. */
export function authRoutes(app: App, portal: Portal): void {
  const { store } = portal;

  const signIn = { body: signInRequestSchema, response: { 200: challengeSchema } };
  app.post('/auth/sign-in', { schema: signIn }, async (request) => {
    const { email, password, device } = request.body;
    limit(store, portal.limits, 'signIn', request.ip);
    refuseLocked(store, email);
    const user = userByEmail(store, email);
    const right = await isPassword(password, user?.password ?? portal.decoy);
    // Again: other attempts may have locked the address while this one was being hashed.
    refuseLocked(store, email);
    if (!user || !right) {
      countFailure(store, email);
      throw problem('invalid_credentials');
    }
    return openChallenge(store, user, device);
  });

  const sms = { body: smsRequestSchema, response: { 202: z.object({}) } };
  app.post('/auth/sms', { schema: sms }, async (request, reply) => {
    const { challenge, user } = pending(store, request.body.challengeId);
    if (user.phone === undefined || !challenge.methods.includes('sms')) throw problem('invalid_request');
    sendText(portal, user, user.phone);
    return reply.code(202).send({});
  });

  const secondFactor = { body: secondFactorRequestSchema, response: { 200: sessionSchema } };
  app.post('/auth/second-factor', { schema: secondFactor }, async (request) => {
    const { challengeId, method, code } = request.body;
    limit(store, portal.limits, 'signIn', request.ip);
    const { challenge, user } = pending(store, challengeId);
    const secret = challenge.enrolSecret ?? user.totpSecret;
    if (!challenge.methods.includes(method) || !acceptCode(store, user, { method, code }, secret)) {
      throw problem('invalid_code', { attemptsLeft: countFailure(store, user.email) });
    }
    store.challenges.delete(challengeId);
    forgetFailures(store, user.email);
    user.totpSecret = secret;
    note(store, {
      actor: user.email,
      action: 'signed-in',
      ip: request.ip,
      client: clientOf(request),
      userId: user.userId,
    });
    return openSession(store, user, challenge.device, method);
  });
}

function openChallenge(store: Store, user: UserRecord, device: ChallengeRecord['device']) {
  const methods = methodsOf(user);
  const enrol = methods.length === 0;
  const secret = newTotpSecret();
  const challenge: ChallengeRecord = {
    challengeId: randomUUID(),
    userId: user.userId,
    expiresAt: store.clock.now() + challengeLifetime,
    methods: enrol ? ['totp'] : methods,
    device,
    ...(enrol ? { enrolSecret: secret } : {}),
  };
  store.challenges.set(challenge.challengeId, challenge);
  return {
    challengeId: challenge.challengeId,
    expiresAt: instant(challenge.expiresAt),
    next: enrol ? ('enrol' as const) : ('second-factor' as const),
    methods: [...challenge.methods],
    ...(user.phone === undefined ? {} : { smsHint: phoneHint(user.phone) }),
    ...(enrol ? { enrolment: { secret, otpauthUri: otpauthUri(secret, user.email) } } : {}),
  };
}

/** @throws Problem `challenge_expired` for one that is too old, was used, or never was */
function pending(store: Store, challengeId: string): { challenge: ChallengeRecord; user: UserRecord } {
  const challenge = store.challenges.get(challengeId);
  const user = challenge && store.state.users.get(challenge.userId);
  if (!challenge || !user || challenge.expiresAt <= store.clock.now()) throw problem('challenge_expired');
  return { challenge, user };
}
