/** The languages that the app speaks, by their BCP 47 names. */
export const languages = ['en', 'es', 'fr', 'de'] as const;

export type Language = (typeof languages)[number];
