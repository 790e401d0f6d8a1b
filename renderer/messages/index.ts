/** What the page says, in its language. No other module knows which one that is. */
import type { ErrorCode } from '../../shared/errors';
import type { Language } from '../../shared/languages';
import type { FailureText } from './failure-text';
import { language } from './language';

/** One language's texts: those of English, each of them. One that is missing does not compile. */
export type Messages = typeof import('./en');

const load: Record<Language, () => Promise<Messages>> = {
  en: () => import('./en'),
  es: () => import('./es'),
  fr: () => import('./fr'),
  de: () => import('./de'),
};

/** Every text but those of failures, and the texts of failures. */
export const { text, failureTexts, keyAccountFailures } = await load[language]();

/** What a failure concerns: a portal and its users, or an account that was added by its key. */
export type FailureSource = 'portal' | 'key-account';

/** The text for a failure, by who failed. */
export function failureText(code: ErrorCode, of: FailureSource): FailureText {
  return (of === 'key-account' ? keyAccountFailures[code] : undefined) ?? failureTexts[code];
}
