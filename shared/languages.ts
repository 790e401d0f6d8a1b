/** The languages that the app speaks, by their BCP 47 names, in the order in which they are offered. */
export const languages = ['en', 'es', 'fr', 'de'] as const;

export type Language = (typeof languages)[number];

/** What a person or an organisation may choose: one of them, or whichever the system speaks. */
export const languageChoices = ['system', ...languages] as const;

export type LanguageChoice = (typeof languageChoices)[number];

/** Each language's name for itself, for those who read no other. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
};

/**
 * The language of the app that a BCP 47 name means, whatever country or script it adds.
 * @param tag as systems write it, also `de_AT`
 * @returns undefined for one that the app does not speak, and for what is no name at all
 */
export function spokenOf(tag: string): Language | undefined {
  const [primary = ''] = tag.toLowerCase().split(/[-_@.]/);
  return languages.find((language) => language === primary);
}
