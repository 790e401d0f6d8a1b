/** What main itself says to people: menus, tray, notifications. Logs, reports and files stay English, for who helps. */
import type { Language } from '../../shared/languages';
import { words as de } from './de';
import { words as en } from './en';
import { words as es } from './es';
import { words as fr } from './fr';

/** One language's words: those of English, each of them. One that is missing does not compile. */
export type Words = typeof en;

const all: Record<Language, Words> = { en, es, fr, de };

export const wordsIn = (language: Language): Words => all[language];
