import { describe, expect, it } from 'vitest';
import { languageOf, localeFor, localeOf } from '../../renderer/messages/language';
import { pluralsIn } from '../../renderer/messages/plurals';
import { languages } from '../../shared/languages';

describe('the language of the page', () => {
  it.each(languages)('%s is what the address says', (language) =>
    expect(languageOf(`app://etherfax/index.html?language=${language}`)).toBe(language),
  );

  it.each([
    'app://etherfax/index.html',
    'app://etherfax/?language=tlh',
    'app://etherfax/?language=__proto__',
    '',
    'en',
  ])('is English for %j', (address) => expect(languageOf(address)).toBe('en'));
});

describe('how dates and numbers are written', () => {
  it.each([
    ['en', 'en-GB', 'en-GB'],
    ['en', 'en', 'en'],
    ['en', 'de-DE', 'en-US'],
    ['en', 'enm', 'en-US'],
  ] as const)('%s on a system in %s: as in %s', (spoken, system, written) =>
    expect(localeFor(spoken, system)).toBe(written),
  );

  it.each([
    ['as main says', 'app://etherfax/index.html?language=de&format=de-AT#language', 'en-US', 'de-AT'],
    ['as the language is written, where main says nothing of it', 'app://etherfax/?language=es', 'en-US', 'es'],
    ['as Chromium says, where that is the language', 'app://etherfax/?language=de', 'de-CH', 'de-CH'],
    ['not as another language is written', 'app://etherfax/?language=fr&format=de-AT', 'de-AT', 'fr'],
    ['as in English, without an address', '', 'en-GB', 'en-GB'],
  ])('%s', (_name, address, system, written) => expect(localeOf(address, system)).toBe(written));

  it.each([
    ['en', 0, '0 days'],
    ['en', 1, '1 day'],
    ['en', 1200, '1,200 days'],
    ['fr', 0, '0 day'],
    ['fr', 2, '2 days'],
  ])('%s counts %d: %s', (locale, count, words) => expect(pluralsIn(locale)(count, 'day', 'days')).toBe(words));
});
