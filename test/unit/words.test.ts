import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../main/words';
import { languages } from '../../shared/languages';
import { faultsOfTypography, leavesOf, marksOf } from './fakes/texts';

const english = new Map(leavesOf(wordsIn('en')));

describe.each(languages)('what main says in %s', (language) => {
  const leaves = leavesOf(wordsIn(language));

  it('is as much as in English', () => expect(leaves.map(([path]) => path)).toEqual([...english.keys()]));

  it.each(leaves)('%s says all that English does', (path, leaf) =>
    expect(marksOf(leaf)).toEqual(marksOf(english.get(path) ?? '')),
  );

  it.each(leaves)('%s is set as that language is', (_path, leaf) =>
    expect(faultsOfTypography(language, leaf)).toEqual([]),
  );
});
