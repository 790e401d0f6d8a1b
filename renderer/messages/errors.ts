import type { ErrorCode } from '../../shared/errors';
import { accountFailures } from './errors-account';
import { appFailures } from './errors-app';
import { connectFailures } from './errors-connect';
import { keyAccountFailures } from './errors-key-account';
import { keychainFailures } from './errors-keychain';
import { signInFailures } from './errors-sign-in';
import { updatesFailures } from './errors-updates';
import type { FailureText } from './failure-text';

/** One text for every code of `shared/errors.ts`; a code without one, or of an area without a file, does not compile. */
export const failureTexts: Record<ErrorCode, FailureText> = {
  ...connectFailures,
  ...signInFailures,
  ...accountFailures,
  ...keychainFailures,
  ...appFailures,
  ...updatesFailures,
};

/** What a failure concerns: a portal and its users, or an account that was added by its key. */
export type FailureSource = 'portal' | 'key-account';

/** The text for a failure, by who failed. */
export function failureText(code: ErrorCode, of: FailureSource): FailureText {
  return (of === 'key-account' ? keyAccountFailures[code] : undefined) ?? failureTexts[code];
}
