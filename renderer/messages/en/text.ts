import type { DisabledReason } from '../../../shared/permissions';
import type { AccountStatus, Role } from '../../../shared/portal-api';
import * as areas from './areas';

const roleNames: Record<Role, string> = {
  global_administrator: 'Global Administrator',
  edit_customer: 'Edit Customer',
  read_only: 'Read Only',
};

const statusNames: Record<AccountStatus, string> = { active: 'Active', suspended: 'Suspended', closed: 'Closed' };

const disabledReasons: Record<DisabledReason, string> = {
  locked: 'Not while the app is locked.',
  connecting: 'In a moment, when the portal has answered.',
  offline: 'Needs a connection.',
  'no-offline-copy': 'Needs a connection: no copy of this key is kept on this computer.',
  'copy-expired': 'Needs a connection: the copy on this computer was confirmed too long ago.',
  'clock-set-back': 'Needs a connection: this computer’s clock was set back, so the age of the copy is not known.',
  refused: 'The service no longer accepts this key. Get the new one from the portal.',
  suspended: 'Not while the account is suspended. Ask etherFAX support how to have it reactivated.',
  closed: 'Not any more: this account is closed.',
  busy: 'A change of the key is under way.',
  checking: 'Not until it is known what became of the last change.',
};

/** Every text of the page in English, each area in a file of its own, but those of failures (`errors.ts`). */
export const text = {
  appName: 'etherFAX Admin',
  roleNames,
  statusNames,
  disabledReasons,

  waiting: 'Still waiting for the portal',
  starting: 'Starting',
  loading: 'Loading',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  back: 'Back',
  signOut: 'Sign out',
  support: 'Open etherFAX support',
  details: 'Details',
  detailCode: 'Code',
  detailMessage: 'Message',
  detailRequest: 'Request',
  justNow: 'just now',
  retryIn: (time: string) => `Try again in ${time}.`,

  frame: {
    navigation: 'Settings',
    settings: 'Settings',
    account: 'Account',
    session: 'Session',
    preferences: 'Preferences',
    menu: 'Menu',
    switchAccount: 'Switch account',
    online: 'Online',
    connecting: 'Connecting',
    offline: 'Offline',
    sessionEnds: 'The session ends when the app closes',
  },

  keychain: {
    triedAgain: 'Tried again just now: it is as before.',
    waiting: 'Still waiting for this computer’s keychain',
    waitingNext: 'It may be asking for permission behind another window.',
  },

  ...areas,
};
