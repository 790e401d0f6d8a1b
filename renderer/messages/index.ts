/** What the page says, in its language. No other module knows which one that is. */
import type { Language } from '../../shared/languages';
import { language } from './language';

/** One language's texts: those of English, each of them. One that is missing does not compile. */
export type Messages = typeof import('./en/text');

const load: Record<Language, () => Promise<Messages>> = {
  en: () => import('./en/text'),
  es: () => import('./es/text'),
  fr: () => import('./fr/text'),
  de: () => import('./de/text'),
};

/** Every text but those of failures (`failures.ts`). */
export const { text } = await load[language]();
