import { describe, expect, it } from 'vitest';
import { failureText, failureTexts, keyAccountFailures } from '../../renderer/messages';
import { type ErrorCode, errorCodes } from '../../shared/errors';

const whole = (code: ErrorCode) => {
  const { title, means = '', next } = failureTexts[code];
  return `${title}. ${means} ${next}`;
};

describe('the texts of failures', () => {
  it('are there for every code, and for no other', () =>
    expect(Object.keys(failureTexts).sort()).toEqual([...errorCodes].sort()));

  it.each(errorCodes)('%s: a title without a full stop, sentences with one', (code) => {
    const { title, means, next } = failureTexts[code];
    expect(title).toMatch(/^[A-Z].*[^.!?]$/);
    expect(next).toMatch(/^[A-Z].*\.$/);
    if (means !== undefined) expect(means).toMatch(/^[A-Z].*\.$/);
  });

  it.each(errorCodes)('%s: is short, blames nobody and shows no machine words', (code) => {
    expect(whole(code).length).toBeLessThan(330);
    expect(whole(code)).not.toMatch(
      /\b(?:you (?:entered|typed|made|failed|forgot)|your (?:fault|mistake)|invalid|illegal|\d{3})\b/i,
    );
  });

  it('are distinct, so that each failure is told apart', () => {
    const titles = errorCodes.map((code) => failureTexts[code].title);
    expect(new Set(titles).size).toBe(titles.length);
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

describe('the texts of failures of an account that was added by its key', () => {
  const codes = Object.keys(keyAccountFailures) as ErrorCode[];

  it.each(codes)('%s: has the form of all the others, and signs nobody out', (code) => {
    const { title, means = '', next } = failureText(code, 'key-account');
    expect(title).toMatch(/^[A-Z].*[^.!?]$/);
    expect(next).toMatch(/^[A-Z].*\.$/);
    const all = `${title}. ${means} ${next}`;
    expect(all.length).toBeLessThan(330);
    expect(all).not.toMatch(/\b(?:signed (?:in|out)|session|invalid|illegal|\d{3})\b/i);
  });

  it('what is not said otherwise is said as of a portal', () => {
    expect(failureText('app.internal', 'key-account')).toBe(failureTexts['app.internal']);
    expect(failureText('connect.timeout', 'portal')).toBe(failureTexts['connect.timeout']);
  });
});
