import { AppError, type ErrorCode, type FailureDetails } from '../../shared/errors';
import { type Problem, problemSchema } from '../../shared/portal-api';
import { parseJson, type Reply } from './reply';

/** The contract's problem codes in the app's own terms. */
const codes: ReadonlyMap<string, ErrorCode> = new Map([
  ['invalid_credentials', 'auth.invalid-credentials'],
  ['locked', 'auth.locked'],
  ['invalid_code', 'auth.invalid-code'],
  ['challenge_expired', 'auth.challenge-expired'],
  ['session_revoked', 'auth.session-revoked'],
  ['session_expired', 'auth.session-expired'],
  ['token_expired', 'auth.token-expired'],
  ['step_up_required', 'auth.step-up-required'],
  ['forbidden', 'account.forbidden'],
  ['not_available', 'account.key-not-available'],
  ['no_key', 'account.no-key'],
  ['key_exists', 'account.key-exists'],
  ['key_changed', 'account.key-changed'],
  ['no_account', 'account.not-found'],
  ['account_suspended', 'account.suspended'],
  ['too_many_requests', 'portal.too-many-requests'],
  ['maintenance', 'portal.maintenance'],
  // The app always sends If-Match, so being asked for it is no refusal that a person could do something about
  ['precondition_required', 'portal.unexpected'],
]);

/** No wait that a server asks for is taken for longer than a day: a wrong number would lock the app for ever. */
const longestWait = 24 * 60 * 60;

/**
 * What a reply with an error status means.
 *
 * A page without a problem of the contract comes from something before the portal (a proxy, a gateway), so it is judged
 * by its status alone and never ends a session: even a bare 401 is only `portal.unexpected`.
 * @param now milliseconds since the epoch, from which `retryAt` counts
 */
export function refusal(reply: Reply, now: number): AppError {
  const problem = reply.type.includes('json') ? problemSchema.safeParse(parseJson(reply.text)).data : undefined;
  const code = (problem && codes.get(problem.code)) ?? byStatus(reply.status);
  const known = problem && codes.has(problem.code) ? ` ${problem.code}` : '';
  return new AppError(code, `${reply.endpoint}: ${reply.status}${known}.`, details(reply, problem, now));
}

function byStatus(status: number): ErrorCode {
  if (status === 407) return 'connect.proxy-sign-in';
  if (status === 429) return 'portal.too-many-requests';
  return status >= 500 || status === 408 ? 'portal.unavailable' : 'portal.unexpected';
}

function details(reply: Reply, problem: Problem | undefined, now: number): FailureDetails {
  const wait = problem?.retryAfterSeconds ?? secondsOf(reply.retryAfter, now);
  return {
    requestId: reply.requestId,
    ...(wait === undefined ? {} : { retryAt: now + Math.min(wait, longestWait) * 1000 }),
    ...(problem?.attemptsLeft === undefined ? {} : { attemptsLeft: problem.attemptsLeft }),
    ...(problem?.current && {
      keyNow: { createdAt: problem.current.createdAt, createdBy: problem.current.createdBy },
    }),
  };
}

/** Reads a `Retry-After` header, which holds seconds or a date (RFC 9110, 10.2.3). */
function secondsOf(retryAfter: string | undefined, now: number): number | undefined {
  if (!retryAfter) return undefined;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
