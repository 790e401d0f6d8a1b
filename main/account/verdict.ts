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
 * Reads a failure with suspicion. Not even a refused connection proves that nothing was sent: when a connection that was
 * used before breaks off, Chromium sends the request once more by itself, and tells of that attempt alone.
 * @param code the failure of the request that was sent last
 * @param repeated whether the same request was sent before, so that the earlier one may have been carried out
 */
export function verdictOn(code: ErrorCode, repeated: boolean): Verdict {
  if (sessionOver.includes(code)) return repeated ? 'stop' : 'not-done';
  if (code === 'portal.too-many-requests') return repeated ? 'again' : 'not-done';
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
