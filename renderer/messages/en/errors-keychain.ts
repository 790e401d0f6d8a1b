import type { FailureTexts } from '../failure-text';
import { faxingGoesOn } from './phrases';

const memoryOnly =
  'Everything else works, but nothing is kept when the app closes: then you sign in again. Faxing is not affected.';
const outOfReach =
  'Sign-ins and keys that it holds can’t be used, and nothing is kept when the app closes. Everything else works. Faxing is not affected.';

/** The operating system’s keychain, and the settings that it keeps. */
export const keychainFailures: FailureTexts<'keychain' | 'settings'> = {
  'keychain.unavailable': {
    title: 'This computer’s keychain can’t be used',
    means: memoryOnly,
    next: 'Set up the system’s keychain (on Linux a Secret Service such as GNOME Keyring), then choose “Try again”.',
  },
  'keychain.locked': {
    title: 'This computer’s keychain is locked',
    means: outOfReach,
    next: 'Unlock the keychain, then choose “Try again”.',
  },
  'keychain.denied': {
    title: 'The keychain did not let this app in',
    means: outOfReach,
    next: 'Allow etherFAX Admin in the settings of the system’s keychain, then choose “Try again”.',
  },
  'keychain.dismissed': {
    title: 'The keychain’s question was not answered with “Allow”',
    means: outOfReach,
    next: 'Choose “Try again”, and allow etherFAX Admin when the system asks.',
  },
  'keychain.timeout': {
    title: 'The keychain did not answer',
    means: outOfReach,
    next: 'It may be waiting behind another window for permission. Allow it there, then choose “Try again”.',
  },
  'keychain.restarted': {
    title: 'The keychain was started anew',
    means: outOfReach,
    next: 'Close the app and start it again: only then can it use the keychain.',
  },
  'keychain.too-large': {
    title: 'A record is too long for the keychain',
    means: `That record alone is not in the keychain. ${memoryOnly}`,
    next: 'Give the words under Details to etherFAX support.',
  },
  'keychain.damaged': {
    title: 'The saved session can’t be read',
    means:
      'The damaged record was left as it is. What takes its place ends when the app closes. Faxing is not affected.',
    next: 'Sign out once to remove the damaged record. The sign-in after that is kept again.',
  },
  'keychain.newer': {
    title: 'The saved session is from a newer version of this app',
    means:
      'It was left as it is. Until the app is updated, the session ends when the app closes. Faxing is not affected.',
    next: 'Install the newest version of etherFAX Admin.',
  },
  'keychain.not-removed': {
    title: 'The saved session could not be removed from the keychain',
    means:
      'You are signed out here, but what the keychain still holds may open the session again on this computer. Faxing is not affected.',
    next: 'Remove the etherFAX Admin entries from the system’s keychain yourself, or sign in and sign out once more.',
  },
  'settings.not-kept': {
    title: 'The keychain did not keep this setting',
    means: `It holds until the app closes. ${faxingGoesOn}`,
    next: 'Unlock the keychain if it is locked, then set it once more.',
  },
};
