/**
 * Groups a fingerprint or secret by four characters for reading.
 * @returns the same characters with a space after every fourth
 */
export function groupByFour(characters: string): string {
  return characters.match(/.{1,4}/gu)?.join(' ') ?? '';
}

/** A stretch of one kind of character, so that 0 and O, 1 and l are told apart by colour as well as by form. */
export interface Run {
  kind: 'letter' | 'digit' | 'symbol';
  text: string;
}

/**
 * Splits a key into stretches of letters, digits and symbols.
 * @returns the stretches in order; joined, they are the key again
 */
export function runsOf(key: string): Run[] {
  return Array.from(key.matchAll(/\p{L}+|\d+|[^\p{L}\d]+/gu), ([text]) => ({
    kind: /^\p{L}/u.test(text) ? 'letter' : /^\d/.test(text) ? 'digit' : 'symbol',
    text,
  }));
}
