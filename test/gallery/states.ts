import { accountStates } from './account-states';
import { activityStates } from './activity-states';
import { connectionStates } from './connection-states';
import { keyAccountStates } from './key-account-states';
import { keyboardStates } from './keyboard-states';
import { lockStates } from './lock-states';
import { networkStates } from './network-states';
import { policyStates } from './policy-states';
import { settingsStates } from './settings-states';
import { signInStates } from './sign-in-states';
import type { GalleryState } from './state';
import { switcherStates } from './switcher-states';
import { systemsStates } from './systems-states';
import { updatesStates } from './updates-states';

/** Every state of the page worth looking at. */
export const states: Record<string, GalleryState> = {
  ...signInStates,
  ...accountStates,
  ...keyAccountStates,
  ...switcherStates,
  ...keyboardStates,
  ...lockStates,
  ...settingsStates,
  ...connectionStates,
  ...activityStates,
  ...systemsStates,
  ...policyStates,
  ...updatesStates,
  ...networkStates,
};
