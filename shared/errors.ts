import { z } from 'zod';

/**
 * Every way in which something can be refused or fail, as a closed list. The page has one sentence for each
 * (`renderer/messages`), so a code that is added here without its sentence does not compile.
 */
export const errorCodes = [
  // The portal's address, and the way to it
  'connect.bad-address',
  'connect.insecure-address',
  'connect.credentials-in-address',
  'connect.name-not-resolved',
  'connect.refused',
  'connect.timeout',
  'connect.certificate',
  'connect.certificate-name',
  'connect.certificate-date',
  'connect.certificate-revoked',
  'connect.client-certificate',
  'connect.proxy',
  'connect.proxy-refused',
  'connect.proxy-sign-in',
  'connect.network',
  'connect.not-a-portal',
  'connect.web-page',
  'connect.api-too-new',
  'connect.client-too-old',
  'connect.not-permitted',
  'connect.policy',
  'connect.policy-file',
  // What the portal answers when it cannot do its work
  'portal.invalid-reply',
  'portal.too-large',
  'portal.unavailable',
  'portal.maintenance',
  'portal.too-many-requests',
  'portal.unexpected',
  // Signing in and staying signed in
  'auth.invalid-credentials',
  'auth.invalid-code',
  'auth.challenge-expired',
  'auth.locked',
  'auth.token-expired',
  'auth.session-revoked',
  'auth.session-expired',
  'auth.step-up-required',
  'auth.not-signed-in',
  'auth.unsafe-link',
  // The account and its key
  'account.forbidden',
  'account.not-found',
  'account.suspended',
  'account.no-key',
  'account.key-not-available',
  'account.key-exists',
  'account.key-changed',
  'account.fingerprint-mismatch',
  'account.confirmation-mismatch',
  'account.not-allowed',
  'account.outcome-unknown',
  'account.too-many-marked',
  // An account that was added by its API key, and the REST service that knows it
  'rest.bad-key',
  'rest.bad-user',
  'rest.not-accepted',
  'rest.other-account',
  'rest.same-key',
  // The list of fax systems
  'systems.key-inside',
  'systems.full',
  'systems.gone',
  'systems.read-only',
  'systems.not-a-list',
  // Files that a person chooses, and paper
  'files.not-read',
  'files.not-written',
  'files.not-printed',
  // Files of this app on the disk
  'disk.full',
  'disk.read-only',
  'disk.denied',
  'disk.failed',
  // The operating system's keychain
  'keychain.unavailable',
  'keychain.locked',
  'keychain.denied',
  'keychain.dismissed',
  'keychain.timeout',
  'keychain.restarted',
  'keychain.too-large',
  'keychain.damaged',
  'keychain.newer',
  'keychain.not-removed',
  // Newer versions of the app
  'updates.off',
  'updates.nothing-ready',
  'updates.not-reached',
  'updates.not-found',
  'updates.not-understood',
  'updates.not-genuine',
  'updates.incomplete',
  'updates.key-change',
  'updates.restarting',
  // The lock, and what can be set
  'lock.wrong-passcode',
  'lock.no-tries-left',
  'lock.not-checked',
  'lock.passcode-too-short',
  'lock.passcode-required',
  'lock.not-recognised',
  'settings.not-kept',
  // The app itself
  'app.locked',
  'app.invalid-input',
  'app.foreign-caller',
  'app.internal',
] as const;

export const errorCodeSchema = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

/**
 * A failure as it crosses to the page.
 * - `message`: one technical sentence for "Details" and the log; never a secret, never a stack trace. The sentence
 *   that a person reads belongs to the page and is chosen by `code`.
 * - `requestId`: the `X-Request-Id` that the portal echoed, for a support call.
 * - `retryAt`: when trying again makes sense, in milliseconds since the epoch.
 * - `attemptsLeft`: how many wrong codes the portal, or wrong passcodes this app, still accepts.
 */
export const failureSchema = z.object({
  code: errorCodeSchema,
  message: z.string(),
  requestId: z.string().optional(),
  retryAt: z.number().optional(),
  attemptsLeft: z.number().int().nonnegative().optional(),
  keyNow: z.object({ createdAt: z.string().optional(), createdBy: z.string().optional() }).optional(),
});
export type Failure = z.infer<typeof failureSchema>;

/** What may be said of a failure beside its code and sentence. */
export type FailureDetails = Omit<Failure, 'code' | 'message'>;

/** A failure with a code of the closed list, thrown inside `main/`; `ipc/` turns it into a {@link Failure}. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: FailureDetails = {},
  ) {
    super(message);
  }
}

/**
 * Makes of anything that was thrown what may be shown.
 * @returns the code and sentence of an {@link AppError}; of anything else only that it was internal, because a foreign
 *   error's text may hold what must not leave main (a URL, a header, a record).
 */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof AppError) return { code: thrown.code, message: thrown.message, ...thrown.details };
  return { code: 'app.internal', message: 'An unexpected error inside the app.' };
}
