/**
 * The language of this page, for as long as it lives: main says it in the page's address (`?language=de`), and loads the
 * page anew when somebody chooses another.
 */
import { type Language, languages } from '../../shared/languages';

/**
 * @param address of the page
 * @returns English when it names no language that the app speaks
 */
export function languageOf(address: string): Language {
  const named = URL.canParse(address) ? new URL(address).searchParams.get('language') : null;
  return languages.find((language) => language === named) ?? 'en';
}

/**
 * How dates, countries and lists are written: as the system does where it speaks the page's language (a Briton's English
 * is not an American's), else as the language itself does.
 * @param system BCP 47 name of the system's locale
 */
export function localeFor(spoken: Language, system: string): string {
  if (new RegExp(`^${spoken}\\b`, 'i').test(system)) return system;
  return spoken === 'en' ? 'en-US' : spoken;
}

export const language = languageOf(globalThis.location?.href ?? '');

/** The locale of dates, numbers, countries and lists on this page. */
export const locale = localeFor(language, globalThis.navigator?.language ?? 'en-US');
