/** What the page says of failures, in its language. The first screens do without it until there is one. */
import type { ErrorCode } from '../../shared/errors';
import type { Language } from '../../shared/languages';
import type { FailureText } from './failure-text';
import { language } from './language';

/** One language's texts of failures: those of English, each of them. */
export type Failures = typeof import('./en/failures');

const load: Record<Language, () => Promise<Failures>> = {
  en: () => import('./en/failures'),
  es: () => import('./es/failures'),
  fr: () => import('./fr/failures'),
  de: () => import('./de/failures'),
};

export const { failureTexts, keyAccountFailures } = await load[language]();

/** What a failure concerns: a portal and its users, or an account that was added by its key. */
export type FailureSource = 'portal' | 'key-account';

/** The text for a failure, by who failed. */
export function failureText(code: ErrorCode, of: FailureSource): FailureText {
  return (of === 'key-account' ? keyAccountFailures[code] : undefined) ?? failureTexts[code];
}
