/** Which language the app speaks: decided here, once for main and the page. */
import { type Language, type LanguageChoice, spokenOf } from '../../shared/languages';
import type { Policy } from '../../shared/policy';
import type { LanguageView } from '../../shared/snapshot';
import { type Words, wordsIn } from './index';

/** What an organisation says of the language. */
export type LanguagePolicy = Pick<Policy, 'language' | 'managed'>;

/** What the operating system says of its user. */
export interface SystemLanguages {
  /** The languages that they read, the one that they like best first, by their BCP 47 names. */
  preferred: readonly string[];
  /** How dates and numbers are written: the system's own setting, which may name another country than the languages. */
  format: string;
}

/**
 * The first of these that says something: the organisation's policy, what was chosen in the app, the system's languages in
 * their order as far as the app speaks them, English.
 * @param chosen in the app; undefined for "as the system"
 */
export function decideLanguage(
  policy: LanguagePolicy,
  chosen: Language | undefined,
  preferred: readonly string[],
): LanguageView {
  const isManaged = policy.managed.includes('language');
  const choice = isManaged ? policy.language : (chosen ?? 'system');
  const system = preferred.map(spokenOf).find((language) => language !== undefined) ?? 'en';
  return { spoken: choice === 'system' ? system : choice, choice, system, isManaged };
}

/**
 * How dates and numbers are written in a language: as on this system where that speaks it, because a Briton's English is not
 * an American's.
 * @returns a BCP 47 name that `Intl` takes; undefined where the system says nothing of that language
 */
export function formatOf(spoken: Language, { format, preferred }: SystemLanguages): string | undefined {
  return [format, ...preferred].find((tag) => spokenOf(tag) === spoken && isLocale(tag));
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The language of the app as it is now, and how another one is chosen. */
export interface Spoken {
  view(): LanguageView;
  words(): Words;
  /** See {@link formatOf}. */
  format(): string | undefined;
  /** Remembers what a person has chosen; it counts where their organisation has not decided. */
  choose(choice: LanguageChoice): void;
  /**
   * Follows what the organisation has decided, from then on.
   * @returns whether the app speaks another language by that; no listener is told
   */
  obey(policy: LanguagePolicy): boolean;
  /** Calls `listener` when the app has come to speak another language; the result ends that. */
  subscribe(listener: () => void): () => void;
}

/**
 * @param preferences where it is kept what was chosen in the app
 * @param system asked each time: who changes the system's languages while the app runs is not to be told otherwise
 */
export function createSpoken(
  preferences: {
    current(): { language?: Language | undefined };
    update(change: { language: Language | undefined }): void;
  },
  system: () => SystemLanguages,
): Spoken {
  let policy: LanguagePolicy = { language: 'system', managed: [] };
  const listeners = new Set<() => void>();
  const view = () => decideLanguage(policy, preferences.current().language, system().preferred);
  return {
    view,
    words: () => wordsIn(view().spoken),
    format: () => formatOf(view().spoken, system()),
    choose(choice) {
      const before = view().spoken;
      preferences.update({ language: choice === 'system' ? undefined : choice });
      if (view().spoken === before) return;
      for (const listener of listeners) listener();
    },
    obey(decided) {
      const before = view().spoken;
      policy = decided;
      return view().spoken !== before;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
