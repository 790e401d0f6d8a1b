import type { Failure } from '../../shared/errors';
import { text } from '../messages';
import { failureTexts } from '../messages/failures';

/** What stands at the field when the passcode was wrong; `undefined` for any other failure. */
export function wrongPasscode(failure: Failure | undefined): string | undefined {
  if (failure?.code !== 'lock.wrong-passcode') return undefined;
  const { title, next } = failureTexts[failure.code];
  return `${title}. ${failure.attemptsLeft === undefined ? next : text.lock.triesLeft(failure.attemptsLeft)}`;
}
