import { describe, expect, it } from 'vitest';
import { failureText, failureTexts, keyAccountFailures } from '../../renderer/messages/failures';
import { type ErrorCode, errorCodes } from '../../shared/errors';
import { type Language, languages } from '../../shared/languages';
import { everyText, type Texts } from '../samples/every-text';
import { faultsOfTypography, leavesOf, marksOf } from './fakes/texts';

/** The others say in more letters what English says. */
const most = (language: Language) => (language === 'en' ? 330 : 420);

const titleForm = /^[\p{Lu}¿].*[^.!?]$/u;
const sentenceForm = /^[\p{Lu}¿].*\.$/u;

const whole = (code: ErrorCode, texts: Texts = everyText.en) => {
  const { title, means = '', next } = texts.failureTexts[code];
  return `${title}. ${means} ${next}`;
};

describe.each(languages)('the texts of failures in %s', (language) => {
  const texts = everyText[language];

  it('are there for every code, and for no other', () =>
    expect(Object.keys(texts.failureTexts).sort()).toEqual([...errorCodes].sort()));

  it.each(errorCodes)('%s: a title without a full stop, sentences with one', (code) => {
    const { title, means, next } = texts.failureTexts[code];
    expect(title).toMatch(titleForm);
    expect(next).toMatch(sentenceForm);
    if (means !== undefined) expect(means).toMatch(sentenceForm);
  });

  it.each(errorCodes)('%s: is short and shows no number of a protocol', (code) => {
    expect(whole(code, texts).length).toBeLessThan(most(language));
    expect(whole(code, texts)).not.toMatch(/\b\d{3}\b/);
  });

  it('are distinct, so that each failure is told apart', () => {
    const titles = errorCodes.map((code) => texts.failureTexts[code].title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  const ofKeyAccounts = Object.entries(texts.keyAccountFailures);
  it.each(ofKeyAccounts)('%s of an account that was added by its key has the form of all the others', (_code, text) => {
    expect(text.title).toMatch(titleForm);
    expect(text.next).toMatch(sentenceForm);
    expect(`${text.title}. ${text.means ?? ''} ${text.next}`.length).toBeLessThan(most(language));
  });
});

const english = new Map(leavesOf(everyText.en));

describe.each(languages)('every text in %s', (language) => {
  const leaves = leavesOf(everyText[language]);

  it('is one of English, and each of those is there', () =>
    expect(leaves.map(([path]) => path).sort()).toEqual([...english.keys()].sort()));

  it('says what it is given, as English does', () => {
    const silent = leaves.filter(([path, leaf]) => String(marksOf(leaf)) !== String(marksOf(english.get(path) ?? '')));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('is set as that language is', () =>
    expect(
      leaves.flatMap(([path, leaf]) => faultsOfTypography(language, leaf).map((fault) => `${path}: ${fault}`)),
    ).toEqual([]));
});

describe('the English texts of failures', () => {
  it.each(errorCodes)('%s: blames nobody and shows no machine words', (code) => {
    expect(whole(code)).not.toMatch(
      /\b(?:you (?:entered|typed|made|failed|forgot)|your (?:fault|mistake)|invalid|illegal)\b/i,
    );
  });

  it('say of every keychain failure what becomes of the session, and that faxing goes on', () => {
    for (const code of errorCodes.filter((one) => one.startsWith('keychain.'))) {
      const ends = code === 'keychain.not-removed' ? 'You are signed out here' : 'the app closes';
      expect(whole(code)).toContain(ends);
      expect(whole(code)).toContain('Faxing is not affected.');
    }
  });

  it('never call an unknown outcome failed', () => expect(whole('account.outcome-unknown')).not.toMatch(/fail/i));
});

describe('the English texts of failures of an account that was added by its key', () => {
  const codes = Object.keys(keyAccountFailures) as ErrorCode[];

  it.each(codes)('%s: signs nobody out', (code) => {
    const { title, means = '', next } = failureText(code, 'key-account');
    expect(`${title}. ${means} ${next}`).not.toMatch(/\b(?:signed (?:in|out)|session|invalid|illegal|\d{3})\b/i);
  });

  it('what is not said otherwise is said as of a portal', () => {
    expect(failureText('app.internal', 'key-account')).toBe(failureTexts['app.internal']);
    expect(failureText('connect.timeout', 'portal')).toBe(failureTexts['connect.timeout']);
  });
});
