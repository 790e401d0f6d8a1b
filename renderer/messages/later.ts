/** The texts of all pages, for those which are loaded later than the first screen: they bring their own. */
import type { Language } from '../../shared/languages';
import { text as firstText } from './index';
import { language } from './language';

const load: Record<Language, () => Promise<typeof import('./en/later')>> = {
  en: () => import('./en/later'),
  es: () => import('./es/later'),
  fr: () => import('./fr/later'),
  de: () => import('./de/later'),
};

const { laterText } = await load[language]();

export const text = { ...firstText, ...laterText };
