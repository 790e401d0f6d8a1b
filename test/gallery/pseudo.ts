/**
 * Texts that were derived from English: every letter accented, a third longer, between ⟦ and ⟧. What stands on the page
 * without the brackets was not translated, and what does not fit would not fit in another language.
 */
const letters: Record<string, string> = {
  ...{ a: 'áà', e: 'éè', i: 'íì', o: 'óò', u: 'úù', y: 'ý', c: 'ç', n: 'ñ' },
  ...{ A: 'Àá', E: 'Éè', I: 'Íì', O: 'Óò', U: 'Úù', Y: 'Ý', C: 'Ç', N: 'Ñ' },
};

/** Vowels are doubled, as words grow from English to German. */
export const pseudo = (text: string): string => `⟦${[...text].map((letter) => letters[letter] ?? letter).join('')}⟧`;

/** The same of everything in it, also of what its functions will answer. */
export function pseudoOf<Value>(value: Value): Value;
export function pseudoOf(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function') return (...args: unknown[]) => pseudoOf(value(...args));
  if (Array.isArray(value)) return value.map(pseudoOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, pseudoOf(part)]));
}
