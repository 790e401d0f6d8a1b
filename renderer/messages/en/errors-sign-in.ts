import type { FailureTexts } from '../failure-text';
import { faxingGoesOn, nothingChanged } from './phrases';

/** Signing in, staying signed in, and the lock. */
export const signInFailures: FailureTexts<'auth' | 'lock'> = {
  'auth.invalid-credentials': {
    title: 'Email address and password don’t match',
    means: 'For safety, the portal does not say which of the two it did not accept.',
    next: 'Check the email address and enter the password again.',
  },
  'auth.invalid-code': {
    title: 'The portal did not accept this code',
    next: 'Enter the newest one.',
  },
  'auth.challenge-expired': {
    title: 'This sign-in took too long',
    means: 'The portal waits only a few minutes for the six-digit code.',
    next: 'Enter the password once more to start again.',
  },
  'auth.locked': {
    title: 'Sign-in is locked for a while',
    means: `After several refused attempts the portal protects this user. ${faxingGoesOn}`,
    next: 'Wait until the time is over. If you don’t know of any attempts, tell your Global Administrator.',
  },
  'auth.token-expired': {
    title: 'The session has to be renewed',
    means: faxingGoesOn,
    next: 'Try again. If it stays so, sign out and sign in.',
  },
  'auth.session-revoked': {
    title: 'The portal ended this session',
    means: `Somebody signed out elsewhere, or the user was changed. ${faxingGoesOn}`,
    next: 'Sign in again.',
  },
  'auth.session-expired': {
    title: 'The session has expired',
    means: `It was not used for a long time. ${faxingGoesOn}`,
    next: 'Sign in again.',
  },
  'auth.step-up-required': {
    title: 'The portal wants a fresh six-digit code',
    means: nothingChanged,
    next: 'Enter the code, and the action goes on.',
  },
  'auth.not-signed-in': {
    title: 'Nobody is signed in',
    next: 'Sign in, then try again.',
  },
  'auth.unsafe-link': {
    title: 'The link was not opened',
    means: 'The portal gave an address that is not its own, or not encrypted.',
    next: 'Open the portal in a browser yourself, and tell etherFAX support.',
  },
  'lock.wrong-passcode': {
    title: 'That is not the passcode',
    next: 'Check Caps Lock and enter it again.',
  },
  'lock.no-tries-left': {
    title: 'The passcode was wrong five times',
    means: `Everyone was signed out on this computer, and what was kept here was removed. ${faxingGoesOn}`,
    next: 'Sign in again. If it was not you, tell your Global Administrator.',
  },
  'lock.not-checked': {
    title: 'The passcode can’t be checked just now',
    means: `This computer’s keychain, where it is kept, does not answer or can’t be read. ${faxingGoesOn}`,
    next: 'Unlock the keychain if it is locked, then enter the passcode again. If that does not help, sign out of everything.',
  },
  'lock.passcode-too-short': {
    title: 'This passcode is too short',
    next: 'Choose one with at least six characters.',
  },
  'lock.passcode-required': {
    title: 'Your organisation wants a passcode here',
    means: 'It can be changed, but not removed.',
    next: 'Choose another passcode if you want to be rid of this one.',
  },
  'lock.not-recognised': {
    title: 'You were not recognised',
    means: 'The app stays locked.',
    next: 'Try again.',
  },
};
