import { markedAccounts } from '../../../shared/limits';
import type { FailureTexts } from '../failure-text';
import { faxingGoesOn, nothingChanged } from './phrases';

/** An account and its key, at the portal and at the REST service. */
export const accountFailures: FailureTexts<'account' | 'rest'> = {
  'account.forbidden': {
    title: 'The portal does not allow this user to do that',
    means: `The user’s role on this account may have changed. ${faxingGoesOn}`,
    next: 'Ask a Global Administrator of the account.',
  },
  'account.not-found': {
    title: 'The portal does not know this account',
    means: 'It may have been removed, or this user may no longer see it.',
    next: 'Choose another account, or ask etherFAX support.',
  },
  'account.suspended': {
    title: 'This account is suspended',
    means: 'Faxes may not be sent or received, and its key can’t be changed.',
    next: 'Ask etherFAX support how to have it reactivated.',
  },
  'account.no-key': {
    title: 'This account has no API key any more',
    means: 'Fax systems that used the former key can’t authenticate.',
    next: 'A Global Administrator can generate a new one.',
  },
  'account.key-not-available': {
    title: 'This account’s configuration has no API key',
    means: faxingGoesOn,
    next: 'Ask etherFAX support if a fax system of yours needs one.',
  },
  'account.key-exists': {
    title: 'A key was made meanwhile by somebody else',
    means: 'No further one was generated; the key that exists is shown.',
    next: 'Use that key, or reset it if it must be replaced.',
  },
  'account.key-changed': {
    title: 'The key has changed since you looked',
    means: 'Somebody else changed it first, so nothing was reset.',
    next: 'Look at the key’s facts again. If it must still be replaced, enter the account number once more.',
  },
  'account.fingerprint-mismatch': {
    title: 'The portal sent a key that does not match its fingerprint',
    means: 'The key may be damaged, so it is neither shown nor copied. Faxing goes on with the key in use.',
    next: 'Try again. If it stays so, give the request number under Details to etherFAX support.',
  },
  'account.confirmation-mismatch': {
    title: 'That is another account’s number',
    means: nothingChanged,
    next: 'Enter the number of the account that is open.',
  },
  'account.not-allowed': {
    title: 'That is not possible just now',
    means: nothingChanged,
    next: 'The page shows what can be done at this moment.',
  },
  'account.outcome-unknown': {
    title: 'The portal’s answer was lost on the way',
    means: 'The app is finding out whether the key was changed. Until then either key may be the one in use.',
    next: 'Wait a moment, or choose “Check again”.',
  },
  'account.too-many-marked': {
    title: 'No more accounts can be marked',
    means: `At most ${markedAccounts} accounts of a user are favourites or kept ready offline. ${nothingChanged}`,
    next: 'Take another account out of the favourites, or stop keeping it ready, and try again.',
  },
  'rest.bad-key': {
    title: 'That is not a whole API key',
    means: 'A key is one word of letters, digits and signs. Dots in the place of a key are only its cover.',
    next: 'Copy the key in the portal with its Copy button, and paste it here.',
  },
  'rest.bad-user': {
    title: 'A service account’s user name has no colon in it',
    next: 'Enter the account number, the user name and the password each in its own field.',
  },
  'rest.not-accepted': {
    title: 'The REST service did not accept this',
    means: 'The key may have been reset since it was copied, or something is missing from what was entered.',
    next: 'Look in the portal which key the account has now, and copy it from there.',
  },
  'rest.other-account': {
    title: 'This key belongs to another account',
    means: 'It works, but not for the account that is open. Nothing was changed.',
    next: 'Copy the key of this account in the portal. To keep the other account as well, add it by its key.',
  },
  'rest.same-key': {
    title: 'This is the key that the app already has',
    means: 'Nothing was changed.',
    next: 'If the key was reset in the portal, copy the new one there.',
  },
};
