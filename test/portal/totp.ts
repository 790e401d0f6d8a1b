import { Secret, TOTP } from 'otpauth';
import { second } from './clock';

/** How long one code stands, in milliseconds (RFC 6238, section 5.2). */
export const stepLength = 30 * second;

/** How many steps before and after the present one are accepted too. */
const window = 1;

const issuer = 'etherFAX Admin demonstration portal';

const generator = (secret: string, label = '') => new TOTP({ issuer, label, secret: Secret.fromBase32(secret) });

/** The step that a time (milliseconds since the epoch) falls in. */
const stepAt = (now: number) => Math.floor(now / stepLength);

/** A new secret: 20 random bytes in base32, as RFC 4226 recommends for SHA-1. */
export const newTotpSecret = () => new Secret({ size: 20 }).base32;

/** What an authenticator app reads from the QR code. */
export const otpauthUri = (secret: string, email: string) => generator(secret, email).toString();

/**
 * Finds the step that a code belongs to.
 * @param used steps whose code has been accepted before: none is accepted twice (RFC 6238, section 5.2)
 * @param now milliseconds since the epoch
 * @returns the step to remember as used, or `undefined` when the code is not accepted
 */
export function acceptTotp(secret: string, used: readonly number[], code: string, now: number): number | undefined {
  const delta = generator(secret).validate({ token: code, timestamp: now, window });
  const step = delta === null ? undefined : stepAt(now) + delta;
  return step === undefined || used.includes(step) ? undefined : step;
}

/** Forgets used steps that no code could be accepted for any more. */
export const stillRelevant = (used: readonly number[], now: number) =>
  used.filter((step) => step >= stepAt(now) - window);

/** The code that would be accepted now and has not been used: this step's or the next one's, if either is left. */
export function unusedTotp(secret: string, used: readonly number[], now: number): string | undefined {
  const step = [stepAt(now), stepAt(now) + window].find((candidate) => !used.includes(candidate));
  return step === undefined ? undefined : generator(secret).generate({ timestamp: step * stepLength });
}
