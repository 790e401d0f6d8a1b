import type { DisabledReason } from '../../../shared/permissions';
import type { AccountStatus, Role } from '../../../shared/portal-api';
import { accountText, keyChangeText, keyText } from './account';
import { changeText, generateText, resetText } from './change';
import { chooseText, switcherText } from './choice';
import { connectionText } from './connection';
import { addKeyAccountText, keyAccountText } from './key-accounts';
import { keyTestText } from './key-test';
import { actionsText, focusText, paletteText, shortcutsText, spellText } from './keyboard';
import { lockText } from './lock';
import { networkText } from './network';
import { offlineText } from './offline';
import { policyText } from './policy';
import { preferencesText } from './preferences';
import { sessionText, storedText } from './session';
import { codeText, enrolmentText, portalText, signInsText, signInText } from './sign-in';
import { updatesText } from './updates';

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

  portal: portalText,
  signIn: signInText,
  signIns: signInsText,
  code: codeText,
  enrolment: enrolmentText,
  addKeyAccount: addKeyAccountText,
  keyAccount: keyAccountText,
  choose: chooseText,
  switcher: switcherText,
  palette: paletteText,
  actions: actionsText,
  shortcuts: shortcutsText,
  spell: spellText,
  focus: focusText,
  lock: lockText,
  account: accountText,
  key: keyText,
  keyChange: keyChangeText,
  generate: generateText,
  reset: resetText,
  change: changeText,
  test: keyTestText,
  offline: offlineText,
  network: networkText,
  session: sessionText,
  stored: storedText,
  connection: connectionText,
  preferences: preferencesText,
  policy: policyText,
  updates: updatesText,
};
