import type * as en from '../en/errors';
import { accountFailures } from './errors-account';
import { appFailures } from './errors-app';
import { connectFailures } from './errors-connect';
import { keychainFailures } from './errors-keychain';
import { signInFailures } from './errors-sign-in';
import { updatesFailures } from './errors-updates';

/** One text for every code of `shared/errors.ts`; a code without one, or of an area without a file, does not compile. */
export const failureTexts: typeof en.failureTexts = {
  ...connectFailures,
  ...signInFailures,
  ...accountFailures,
  ...keychainFailures,
  ...appFailures,
  ...updatesFailures,
};
