import * as deFailures from '../../renderer/messages/de/failures';
import * as deLater from '../../renderer/messages/de/later';
import * as de from '../../renderer/messages/de/text';
import * as enFailures from '../../renderer/messages/en/failures';
import * as enLater from '../../renderer/messages/en/later';
import * as en from '../../renderer/messages/en/text';
import * as esFailures from '../../renderer/messages/es/failures';
import * as esLater from '../../renderer/messages/es/later';
import * as es from '../../renderer/messages/es/text';
import type { Failures } from '../../renderer/messages/failures';
import * as frFailures from '../../renderer/messages/fr/failures';
import * as frLater from '../../renderer/messages/fr/later';
import * as fr from '../../renderer/messages/fr/text';
import type { Messages } from '../../renderer/messages/index';
import type { Language } from '../../shared/languages';

/** All that the page says in one language, which it loads in parts. */
export type Texts = Messages & typeof enLater & Failures;

/** Every text of the page in every language. */
export const everyText: Record<Language, Texts> = {
  en: { ...en, ...enLater, ...enFailures },
  es: { ...es, ...esLater, ...esFailures },
  fr: { ...fr, ...frLater, ...frFailures },
  de: { ...de, ...deLater, ...deFailures },
};
