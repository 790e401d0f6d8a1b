import type { Language } from '../../../shared/languages';

/** A text, or what makes one of its arguments. */
type Leaf = string | ((...args: unknown[]) => unknown);

/** Every text in a tree of texts, with its path (`key.copied`). What is neither text nor tree is left out. */
export function leavesOf(tree: unknown, path = ''): [path: string, leaf: Leaf][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree === 'function') return [[path, tree as Leaf]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, branch]) => leavesOf(branch, path === '' ? name : `${path}.${name}`));
}

const word = (place: number) => `Mark${'abcdefgh'[place]}`;
/** Too small for any language to divide it, and no round number of minutes. */
const number = (place: number) => 611 + place;

/** What a text may be given in one place: nobody knows its types any more. */
const kinds = [
  word,
  number,
  (place: number) => [word(place)],
  (place: number) => [number(place)],
  () => true,
  () => false,
  () => undefined,
  () => 1,
  // What became of an entry of the activity log: a text that asks for more of it fails for everything else.
  () => 'changed',
] as const;

/** All that a text says, whatever it is given. */
function said(leaf: Leaf): string[] {
  if (typeof leaf === 'string') return [leaf];
  let given: unknown[][] = [[]];
  for (let place = 0; place < leaf.length; place += 1) {
    given = given.flatMap((before) => kinds.map((kind) => [...before, kind(place)]));
  }
  return given.flatMap((args) => {
    try {
      return textsIn(leaf(...args));
    } catch {
      // It takes something else.
      return [];
    }
  });
}

function textsIn(result: unknown): string[] {
  return leavesOf(result).flatMap(([, leaf]) => (typeof leaf === 'string' ? [leaf] : []));
}

/** Which of its arguments a text says, by their places. */
export function marksOf(leaf: Leaf): number[] {
  if (typeof leaf === 'string') return [];
  const all = said(leaf).join('\n').toLowerCase();
  return [...Array(leaf.length).keys()].filter(
    (place) => all.includes(word(place).toLowerCase()) || all.includes(String(number(place))),
  );
}

const faults: Record<Language | 'all', readonly [fault: string, pattern: RegExp][]> = {
  all: [
    ['a straight quotation mark or apostrophe', /["']/],
    ['three dots for an ellipsis', /\.\.\./],
    ['two spaces', / {2}/],
    ['something that was not there', /undefined|\[object/],
  ],
  en: [],
  es: [
    ['a question without its beginning', /^[^¿]*\?/],
    ['an exclamation without its beginning', /^[^¡]*!/],
    ['a quotation mark of another language', /[„‘]/],
  ],
  fr: [
    ['an ordinary space before a mark', / [:;!?»]/],
    ['no space before a mark', /\p{L}[;!?»]/u],
    ['no space or an ordinary one in quotation marks', /«[^\u00a0\u202f]/],
    ['a quotation mark of another language', /[„“”]/],
  ],
  de: [['a quotation mark of another language', /[«»”]/]],
};

/** What is wrong with how a text is set, with the text. */
export function faultsOfTypography(language: Language, leaf: Leaf): string[] {
  // What a text says of arguments that it does not take is nobody's fault.
  const texts = typeof leaf === 'string' ? [leaf] : said(leaf).filter((text) => !/undefined/.test(text));
  return [...faults.all, ...faults[language]].flatMap(([fault, pattern]) => {
    const found = texts.find((text) => pattern.test(text));
    return found === undefined ? [] : [`${fault}: ${found}`];
  });
}
