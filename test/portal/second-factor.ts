import type { SecondFactorMethod } from '../../shared/portal-api';
import { minute } from './clock';
import type { Portal } from './context';
import { limit } from './rate-limit';
import { randomCode, sameSecret } from './secrets';
import type { UserRecord } from './state';
import type { Store } from './store';
import { acceptTotp, stillRelevant } from './totp';

const textLifetime = 5 * minute;

/** The second factors that a user has set up; none before the first sign-in. */
export const methodsOf = ({ totpSecret, phone }: UserRecord): SecondFactorMethod[] => [
  ...(totpSecret === undefined ? [] : ['totp' as const]),
  ...(phone === undefined ? [] : ['sms' as const]),
];

/** What is shown of a phone number: `••• ••• 0142`. */
export const phoneHint = (phone: string) => `••• ••• ${phone.slice(-4)}`;

/**
 * Sends a new code by text message; the one before stops working.
 * @throws Problem `too_many_requests` above the user's limit
 */
export function sendText({ store, limits, onText }: Portal, user: UserRecord, phone: string): void {
  limit(store, limits, 'sms', user.userId);
  const code = randomCode();
  store.texts.set(user.userId, { to: phone, code, expiresAt: store.clock.now() + textLifetime, used: false });
  onText(phone, code);
}

/**
 * Checks a code and uses it up.
 * @param totpSecret the user's, or the one that is being enrolled
 */
export function acceptCode(
  store: Store,
  user: UserRecord,
  factor: { method: SecondFactorMethod; code: string },
  totpSecret: string | undefined,
): boolean {
  return factor.method === 'sms'
    ? acceptText(store, user, factor.code)
    : acceptApp(store, user, factor.code, totpSecret);
}

function acceptApp({ clock }: Store, user: UserRecord, code: string, secret: string | undefined): boolean {
  const now = clock.now();
  const step = secret === undefined ? undefined : acceptTotp(secret, user.usedSteps, code, now);
  if (step === undefined) return false;
  user.usedSteps = [...stillRelevant(user.usedSteps, now), step];
  return true;
}

function acceptText({ texts, clock }: Store, user: UserRecord, code: string): boolean {
  const text = texts.get(user.userId);
  if (!text || text.used || text.expiresAt <= clock.now() || !sameSecret(text.code, code)) return false;
  texts.set(user.userId, { ...text, used: true });
  return true;
}
