/**
 * The language of this page, for as long as it lives: main says it in the page's address (`?language=de&format=de-AT`), and
 * loads the page anew when somebody chooses another.
 */
import { type Language, languages } from '../../shared/languages';

/**
 * @param address of the page
 * @returns English when it names no language that the app speaks
 */
export function languageOf(address: string): Language {
  const named = said('language', address);
  return languages.find((language) => language === named) ?? 'en';
}

/** What main says of the page's manner in its address. */
function said(name: 'language' | 'format', address: string): string | undefined {
  return (URL.canParse(address) && new URL(address).searchParams.get(name)) || undefined;
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

/**
 * @param address of the page
 * @param system BCP 47 name of what the system speaks, for an address that says nothing of it
 */
export function localeOf(address: string, system: string): string {
  return localeFor(languageOf(address), said('format', address) ?? system);
}

const address = globalThis.location?.href ?? '';

export const language = languageOf(address);

/** The locale of dates, numbers, countries and lists on this page. */
export const locale = localeOf(address, globalThis.navigator?.language ?? 'en-US');
