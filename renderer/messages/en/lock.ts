/** The lock screen. */
import type { LockReason } from '../../../shared/snapshot';

const lockReasons: Record<LockReason, string> = {
  start: 'The app starts locked.',
  idle: 'Nobody used the app for a while.',
  screen: 'The screen of this computer was locked.',
  suspend: 'The computer went to sleep.',
  'user-switch': 'Another user took over this computer.',
  asked: 'You locked it.',
  'no-passcode': 'Your organisation wants this app to be unlocked with a passcode.',
};

export const lock = {
  heading: 'Locked',
  reasons: lockReasons,
  signedIn: (who: string) => `Signed in as ${who}`,
  now: 'Lock now',
  unlock: 'Unlock',
  touchId: 'Unlock with Touch ID',
  or: 'or',
  passcode: 'Passcode',
  passcodeMissing: 'Enter the passcode.',
  triesLeft: (left: number) =>
    `${left === 1 ? 'One try is' : `${left} tries are`} left. After that everyone is signed out on this computer.`,
  choose: 'Choose a passcode',
  chooseLead: 'Your organisation wants this app to be unlocked with a passcode.',
  out: 'Sign out of everything',
  outForgotten: 'Passcode forgotten?',
  outQuestion: 'Sign out of everything on this computer?',
  outConsequences: [
    'Everyone who is signed in here is signed out, and every key kept here is removed.',
    'The passcode is removed with it; your settings go back to the usual ones.',
  ],
  outStays: 'The lists of fax systems and the activity log stay on this computer. They hold no key.',
  outFaxing: 'Faxing is not affected: the accounts and their keys stay as they are.',
};
