/** The names that states are come to by stand in English; a page in another language has its own. */
import type { Messages } from '../../renderer/messages';
import type { Spoken } from './visit';

/** @returns what an English text has become: several texts where English says the same of several things */
export type Words = (english: string) => string[];

export async function wordsOf(language: Spoken): Promise<Words> {
  const english: Messages = await import('../../renderer/messages/en');
  const spoken: Messages = language === 'en' ? english : await import(`../../renderer/messages/${language}/index.ts`);
  const meanings = new Map<string, Set<string>>();
  collect(english, spoken, meanings);
  return (name) => [...(meanings.get(name) ?? [name])];
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
