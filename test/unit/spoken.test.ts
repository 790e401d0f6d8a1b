import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createSpoken, decideLanguage, formatOf } from '../../main/words/spoken';
import { type Language, languageNames, languages, spokenOf } from '../../shared/languages';
import { decide, noPolicy } from '../../shared/policy';
import { preferencesSchema } from '../../shared/preferences';

describe('the language of the app', () => {
  const rows: [string, unknown, Language | undefined, string[], Language][] = [
    ['English, when nothing says anything', undefined, undefined, [], 'en'],
    ['English, when the system speaks none of them', undefined, undefined, ['it-IT', 'c', ''], 'en'],
    ['that of the system', undefined, undefined, ['de-DE'], 'de'],
    ['that of the system, of whatever country', undefined, undefined, ['es-419', 'en-US'], 'es'],
    ['as Linux writes it', undefined, undefined, ['fr_CA.UTF-8', 'fr'], 'fr'],
    ['the first that the app speaks', undefined, undefined, ['it', 'pt-BR', 'fr-CH', 'de-CH'], 'fr'],
    ['not one that only begins alike', undefined, undefined, ['den', 'enm', 'fro', 'est'], 'en'],
    ['what was chosen, whatever the system says', undefined, 'es', ['de-DE'], 'es'],
    ['what was chosen, also English', undefined, 'en', ['de-DE'], 'en'],
    ['the organisation’s, whatever was chosen', 'fr', 'es', ['de-DE'], 'fr'],
    ['that of the system, where the organisation wants that', 'system', 'es', ['de-DE'], 'de'],
    ['that of the system, where what the organisation wants is not valid', 'tlh', 'es', ['de-DE'], 'de'],
  ];
  it.each(rows)('is %s', (_name, language, chosen, preferred, spoken) => {
    const policy = decide(language === undefined ? {} : { language });
    const view = decideLanguage(policy, chosen, preferred);
    expect(view.spoken).toBe(spoken);
    expect(view.isManaged).toBe(language !== undefined);
    expect(view.choice).toBe(language === undefined ? (chosen ?? 'system') : policy.language);
  });

  it('is one that the app speaks, whatever a system calls its languages', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (preferred) => {
        expect(languages).toContain(decideLanguage(noPolicy, undefined, preferred).spoken);
      }),
    ));

  it('has a name for itself, each its own', () =>
    expect(new Set(languages.map((language) => languageNames[language])).size).toBe(languages.length));

  it.each(languages)('%s is known by its name', (language) => expect(spokenOf(language)).toBe(language));
});

describe('how dates and numbers are written', () => {
  it.each([
    ['as the system is set', 'en', 'en-GB', ['en-US'], 'en-GB'],
    [
      'as in the country of the language, where the system is set otherwise',
      'de',
      'en-US',
      ['de-AT', 'en-US'],
      'de-AT',
    ],
    ['not as a system that does not speak it', 'es', 'de-DE', ['de-DE', 'de'], undefined],
    ['not by a name that only Linux knows', 'en', 'en-US@posix', ['c'], undefined],
    ['by the next name then', 'en', 'en-US@posix', ['en-GB'], 'en-GB'],
  ] as const)('%s', (_name, spoken, format, preferred, written) =>
    expect(formatOf(spoken, { format, preferred })).toBe(written),
  );
});

describe('choosing', () => {
  function world(language?: Language) {
    let kept = language;
    const system = { preferred: ['de-DE'], format: 'de-DE' };
    const preferences = {
      current: () => ({ language: kept }),
      update(change: { language: Language | undefined }) {
        kept = change.language;
      },
    };
    const spoken = createSpoken(preferences, () => system);
    const listener = vi.fn();
    spoken.subscribe(listener);
    return { spoken, listener, system, kept: () => kept };
  }

  it('another language is kept, spoken at once, and told', () => {
    const { spoken, listener, kept } = world();
    spoken.choose('es');
    expect(kept()).toBe('es');
    expect(spoken.words().menu.copy).toBe('Copiar');
    expect(listener).toHaveBeenCalledOnce();
  });

  it('the language that is spoken already is kept, and nobody is disturbed', () => {
    const { spoken, listener, kept } = world();
    spoken.choose('de');
    expect(kept()).toBe('de');
    spoken.choose('system');
    expect(kept()).toBeUndefined();
    expect(listener).not.toHaveBeenCalled();
  });

  it('what the organisation has decided stays', () => {
    const preferences = { current: () => ({}), update: () => {} };
    const spoken = createSpoken(preferences, () => ({ preferred: ['de'], format: 'de' }));
    expect(spoken.view().spoken).toBe('de');
    expect(spoken.obey(noPolicy)).toBe(false);
    expect(spoken.obey(decide({ language: 'fr' }))).toBe(true);
    spoken.choose('es');
    expect(spoken.view()).toEqual({ spoken: 'fr', choice: 'fr', system: 'de', isManaged: true });
  });
});

describe('what is kept', () => {
  const preferences = { version: 1, deviceId: '2f1d7f0e-63a9-4b0c-8d44-1f3f6a1c2b3d' };

  it.each([...languages, undefined])('%s is read again', (language) =>
    expect(preferencesSchema.parse({ ...preferences, language }).language).toBe(language),
  );

  it.each(['tlh', 'system', 3, null])('%j of another version counts as none, and spoils nothing else', (language) =>
    expect(preferencesSchema.parse({ ...preferences, language, tray: true })).toEqual({ ...preferences, tray: true }),
  );
});
