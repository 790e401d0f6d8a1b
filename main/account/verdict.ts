import { AppError, type ErrorCode } from '../../shared/errors';

/**
 * What a failed Generate or Reset says of its outcome:
 * - `not-done`: the portal refused it
 * - `again`: nobody knows; the same request, with the same idempotency key, will tell
 * - `stop`: nobody knows, and this session cannot ask any more
 */
export type Verdict = 'not-done' | 'again' | 'stop';

const sessionOver: readonly ErrorCode[] = ['auth.session-revoked', 'auth.session-expired', 'auth.not-signed-in'];

/**
 * Reads a failure with suspicion. Not even a refused connection, a "too many requests" or an ended session proves that
 * nothing was done: when a connection that was used before breaks off, Chromium sends the request once more by itself, and
 * tells of that attempt alone. A refusal of the change itself does prove it, because a portal gives a repeated request its
 * first answer.
 * @param code the failure of the request that was sent last
 */
export function verdictOn(code: ErrorCode): Verdict {
  if (sessionOver.includes(code)) return 'stop';
  // The key came, but not the one that the portal describes: whether it is in force must be asked again.
  if (code === 'account.fingerprint-mismatch') return 'again';
  // A portal gives a repeated request its first answer, so that a refusal holds for the earlier one too.
  if (code.startsWith('account.') || code === 'auth.step-up-required') return 'not-done';
  return 'again';
}

/** The code of what was thrown. @throws what is no {@link AppError}: a mistake of ours must not pass for an answer */
export function codeOf(thrown: unknown): ErrorCode {
  if (thrown instanceof AppError) return thrown.code;
  throw thrown;
}
