/** The names that states are come to by stand in English; a page in another language has its own. */
import { everyText, type Texts } from '../samples/every-text';
import { pseudoOf } from './pseudo';
import { type Name, pageText } from './state';
import type { Spoken } from './visit';

/** @returns what an English text has become: several texts where English says the same of several things */
export type Words = (english: Name) => string[];

export function wordsOf(language: Spoken): Words {
  const spoken = textsOf(language);
  const meanings = new Map<string, Set<string>>();
  collect(everyText.en, spoken, meanings);
  return (name) => (typeof name === 'function' ? [name(pageText(spoken))] : [...(meanings.get(name) ?? [name])]);
}

const textsOf = (language: Spoken): Texts =>
  language === 'pseudo' ? pseudoOf({ ...everyText.en }) : everyText[language];

function collect(english: unknown, spoken: unknown, meanings: Map<string, Set<string>>): void {
  if (typeof english === 'string' && typeof spoken === 'string') {
    const known = meanings.get(english) ?? new Set();
    meanings.set(english, known.add(spoken));
  } else if (typeof english === 'object' && english !== null && typeof spoken === 'object' && spoken !== null) {
    const others = new Map<string, unknown>(Object.entries(spoken));
    for (const [name, value] of Object.entries(english)) collect(value, others.get(name), meanings);
  }
}
