/** The names of characters, for reading a key out. */
export interface CharacterNames {
  capital: (letter: string) => string;
  small: (letter: string) => string;
  digits: readonly string[];
  symbols: Record<string, string>;
}

/**
 * What a character is called when it is read out, so that it can't be taken for another.
 * @returns the character itself where it has neither case nor a name
 */
export function nameOf(character: string, { capital, small, digits, symbols }: CharacterNames): string {
  if (/^\d$/.test(character)) return digits[Number(character)] ?? character;
  if (/^\p{Lu}$/u.test(character)) return capital(character);
  if (/^\p{Ll}$/u.test(character)) return small(character);
  return symbols[character] ?? character;
}
