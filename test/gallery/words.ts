/** The names that states are come to by stand in English; a page in another language has its own. */
import type { Messages } from '../../renderer/messages';
import { pseudoOf } from './pseudo';
import type { Name } from './state';
import type { Spoken } from './visit';

/** @returns what an English text has become: several texts where English says the same of several things */
export type Words = (english: Name) => string[];

export async function wordsOf(language: Spoken): Promise<Words> {
  const english: Messages = await import('../../renderer/messages/en');
  const spoken = await messagesOf(language, english);
  const meanings = new Map<string, Set<string>>();
  collect(english, spoken, meanings);
  return (name) => (typeof name === 'function' ? [name(spoken.text)] : [...(meanings.get(name) ?? [name])]);
}

async function messagesOf(language: Spoken, english: Messages): Promise<Messages> {
  if (language === 'en') return english;
  return language === 'pseudo' ? pseudoOf({ ...english }) : import(`../../renderer/messages/${language}/index.ts`);
}

function collect(english: unknown, spoken: unknown, meanings: Map<string, Set<string>>): void {
  if (typeof english === 'string' && typeof spoken === 'string') {
    const known = meanings.get(english) ?? new Set();
    meanings.set(english, known.add(spoken));
  } else if (typeof english === 'object' && english !== null && typeof spoken === 'object' && spoken !== null) {
    const others = new Map<string, unknown>(Object.entries(spoken));
    for (const [name, value] of Object.entries(english)) collect(value, others.get(name), meanings);
  }
}
