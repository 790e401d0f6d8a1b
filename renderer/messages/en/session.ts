/** Settings > Session: the sign-ins, and what is stored of them. */
import type { SignInColour } from '../../../shared/records';
import type { Stored, StoredKind } from '../../../shared/stored';

export const session = {
  signedIn: 'Signed in',
  name: 'Name',
  email: 'Email address',
  portal: 'Portal',
  environment: 'Environment',
  since: 'Since',
  until: 'Until',
  prolonged: '(later, if the app reaches the portal before)',
  kept: 'Kept',
  inKeychain: 'In this computer’s keychain',
  inMemory: 'In memory, until the app closes',
  signOutHere: 'Sign out here',
  signOutMeans:
    'Removes this sign-in and all that is kept of it from this computer. Faxing goes on, and other sign-ins stay.',
  looks: 'How it is shown',
  looksWhy: 'Name and colour tell this sign-in from others, above all in the Reset dialog.',
  label: 'Name of this sign-in',
  ownPortal: 'etherFAX’s own portal is always production.',
  colour: 'Colour',
  colours: {
    blue: 'Blue',
    violet: 'Violet',
    green: 'Green',
    rose: 'Rose',
    amber: 'Amber',
    slate: 'Grey',
  } satisfies Record<SignInColour, string>,
  save: 'Save',
  saved: 'Saved.',
  noOthers: 'Users of other portals, or other users of this one, can be signed in beside this one.',
  ended: 'the portal has ended this session',
  goTo: 'Go to',
  signInAgain: 'Sign in again',
  forget: 'Remove',
};

export const stored = {
  heading: 'Stored on this computer',
  places: {
    keychain: 'In the system’s keychain, under the name etherFAX Admin. Nothing of it is in a file.',
    memory: 'In memory alone, until the app closes.',
  } satisfies Record<Stored['place'], string>,
  nothing: 'No sign-in, key or setting is stored on this computer.',
  notListed: 'What is stored could not be read',
  kinds: {
    'sign-in': 'Sign-in',
    account: 'Account',
    key: 'API key',
    'key-account': 'Account by its key',
    unsettled: 'Change of a key',
    accounts: 'Recents and favourites',
    settings: 'Preferences',
    passcode: 'Passcode',
    bookkeeping: 'Table of contents',
  } satisfies Record<StoredKind, string>,
  times: {
    'sign-in': 'signed in',
    account: 'confirmed',
    key: 'confirmed',
    'key-account': 'confirmed',
    unsettled: 'begun',
  } as Partial<Record<StoredKind, string>>,
  about: {
    settings: 'When the app locks, clears the clipboard, forgets offline copies and reminds of a key’s age',
    passcode: 'Its salted hash alone',
    bookkeeping: 'Which of these there are, and the latest time seen',
  } as Partial<Record<StoredKind, string>>,
  withKey: 'Key',
  accounts: (count: number) => (count === 1 ? '1 account' : `${count} accounts`),
  unreadable: 'Can’t be read',
  removeAll: 'Remove all of it',
  removeAllMeans:
    'Signs out of every sign-in here, and removes its keys and all settings. The lists of fax systems and the activity log stay. Faxing is not affected.',
  question: 'Remove all sign-ins, keys and settings from this computer?',
  consequences: [
    'Every sign-in on this computer ends, at its portal too where that can be reached.',
    'No key can be copied without a network any more. The keys themselves stay in use, and faxing goes on.',
    'Accounts that were added by their API key have to be added again. The passcode and what you set for lock, clipboard and copies go, too.',
  ],
  stays: 'The lists of fax systems and the activity log stay on this computer. They hold no key.',
  unsettledLost: 'What became of the change of a key that is still being checked can’t be found out here any more.',
  removed: 'All sign-ins, keys and settings were removed from this computer.',
};
