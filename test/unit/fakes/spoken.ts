import { createSpoken, type Spoken } from '../../../main/words/spoken';
import type { Language } from '../../../shared/languages';
import { noPolicy } from '../../../shared/policy';

/** An app in English that can be told to speak another language, and forgets it. */
export function fakeSpoken(policy = noPolicy): Spoken {
  let language: Language | undefined;
  const preferences = {
    current: () => ({ language }),
    update(change: { language: Language | undefined }) {
      language = change.language;
    },
  };
  const spoken = createSpoken(preferences, () => ({ preferred: ['en-US'], format: 'en-US' }));
  spoken.obey(policy);
  return spoken;
}
