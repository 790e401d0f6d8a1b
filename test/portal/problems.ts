import type { z } from 'zod';
import { problemSchema } from '../../shared/portal-api';

/** RFC 9457 as this portal sends it: what the contract requires is there always. */
export const problemReplySchema = problemSchema.required({ type: true, title: true, status: true, detail: true });
export type ProblemReply = z.infer<typeof problemReplySchema>;

/** Every code of the contract, its HTTP status and what it says; the last four are this portal's own. */
const problems = {
  invalid_credentials: [401, 'The email address or the password is wrong.'],
  invalid_code: [401, 'The code is wrong.'],
  token_expired: [401, 'The access token is no longer valid.'],
  session_revoked: [401, 'The session has been ended.'],
  session_expired: [401, 'The session has expired.'],
  forbidden: [403, 'Your role does not allow this.'],
  not_available: [403, "The account's configuration has no API key."],
  step_up_required: [403, 'Verify with a six-digit code first.'],
  no_account: [404, 'There is no such account.'],
  no_key: [404, 'The account has no API key.'],
  key_exists: [409, 'The account has an API key already.'],
  challenge_expired: [410, 'The sign-in took too long. Start again.'],
  key_changed: [412, 'The API key has been changed in the meantime.'],
  locked: [423, 'Too many failed attempts. Signing in is locked for a while.'],
  account_suspended: [423, 'The account is suspended. Nothing can be changed.'],
  precondition_required: [428, 'Name the key to be replaced in If-Match.'],
  too_many_requests: [429, 'Too many requests.'],
  maintenance: [503, 'The portal is being maintained.'],
  invalid_request: [400, 'The request is not as the contract has it.'],
  not_found: [404, 'There is nothing here.'],
  internal_error: [500, 'The portal has failed.'],
  bad_gateway: [502, 'The portal could not be reached behind its gateway.'],
} as const satisfies Record<string, readonly [status: number, detail: string]>;
export type ProblemCode = keyof typeof problems;

type ProblemExtras = Partial<Pick<ProblemReply, 'detail' | 'retryAfterSeconds' | 'attemptsLeft' | 'current'>>;

/** A refusal, thrown anywhere while a request is answered. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(readonly reply: ProblemReply & { status: number }) {
    super(reply.detail);
  }
}

/** Makes the refusal that belongs to a code. */
export function problem(code: ProblemCode, extras: ProblemExtras = {}): Problem {
  const [status, detail] = problems[code];
  return new Problem({ type: 'about:blank', title: code.replaceAll('_', ' '), status, detail, code, ...extras });
}

/** The code that goes with a bare HTTP status, for injected faults. */
export function codeForStatus(status: number): ProblemCode {
  if (status === 429) return 'too_many_requests';
  if (status === 503) return 'maintenance';
  return status >= 500 ? 'internal_error' : 'invalid_request';
}
