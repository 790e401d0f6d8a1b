import { type RefObject, useEffect, useRef } from 'react';
import { type LanguageChoice, languageChoices, languageNames } from '../../shared/languages';
import { text } from '../messages';
import { useAnnounce } from '../stores/announcer';
import { useBridge, useSnapshot } from '../stores/app-context';
import { useCommand } from './use-command';

/** What main adds to the page's address when it loads the page anew because another language was chosen. */
const backFromLanguage = '#language';

/** Whether a person has just chosen the language of this page, and has not yet been brought back to where they did. */
export const isBackFromLanguage = () => globalThis.location?.hash === backFromLanguage;

/**
 * The choice of the app's language. Where it was just made, its field gets the focus, and it is said in the new language;
 * the page was loaded anew meanwhile.
 */
export function useLanguage() {
  const { choice, system, isManaged } = useSnapshot(({ language }) => language);
  const choose = useCommand(useBridge().settings.chooseLanguage);
  const announce = useAnnounce();
  const field: RefObject<HTMLSelectElement | null> = useRef(null);

  useEffect(() => {
    if (!isBackFromLanguage()) return;
    history.replaceState(null, '', location.pathname + location.search);
    field.current?.focus();
    announce(text.preferences.languageChanged);
  }, [announce]);

  return {
    field,
    choice,
    choices: languageChoices,
    isManaged,
    failure: choose.failure,
    choose: (wanted: LanguageChoice) => void choose.run({ choice: wanted }),
    /** Each in its own language. */
    nameOf: (one: LanguageChoice) =>
      one === 'system' ? text.preferences.languageOfSystem(languageNames[system]) : languageNames[one],
    languageOf: (one: LanguageChoice) => (one === 'system' ? undefined : one),
  };
}
