/** The languages that the app speaks, by their BCP 47 names. */
export const languages = ['en'] as const;

export type Language = (typeof languages)[number];
