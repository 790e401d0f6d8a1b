/** States of the page: the lock screen. */
import type { Snapshot } from '../../shared/snapshot';
import { email, outside } from './samples';
import { type GalleryState, refuse } from './state';

const locked = (ways: NonNullable<Snapshot['lock']>['ways'], more: Partial<NonNullable<Snapshot['lock']>> = {}) =>
  outside({ phase: 'locked', lock: { reason: 'idle', ways, label: email, ...more } });

export const lockStates: Record<string, GalleryState> = {
  'locked-click': { snapshot: locked(['click']) },
  'locked-passcode': { snapshot: locked(['passcode'], { reason: 'start' }) },
  'locked-passcode-wrong': {
    snapshot: locked(['passcode'], { triesLeft: 2 }),
    answers: { unlock: refuse('lock.wrong-passcode', { attemptsLeft: 2 }) },
    steps: [{ fill: 'Passcode', with: 'not this one' }, { press: 'Unlock' }],
  },
  'locked-last-try': { snapshot: locked(['passcode'], { triesLeft: 1, reason: 'screen' }) },
  'locked-touch-id': { snapshot: locked(['touch-id'], { reason: 'user-switch' }) },
  'locked-touch-id-passcode': { snapshot: locked(['touch-id', 'passcode'], { reason: 'suspend' }) },
  'locked-keychain': {
    snapshot: locked(['passcode']),
    answers: { unlock: refuse('lock.not-checked') },
    steps: [{ fill: 'Passcode', with: 'whatever' }, { press: 'Unlock' }],
  },
  'locked-choose': { snapshot: locked(['choose-passcode'], { reason: 'no-passcode' }) },
  'locked-sign-out': {
    snapshot: locked(['passcode']),
    steps: [{ press: 'Sign out of everything' }, { wait: 300 }],
  },
};
