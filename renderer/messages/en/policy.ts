/** What the organisation has decided: which settings it makes, and what is wrong with them. */
import { leastClipboardSeconds } from '../../../shared/limits';
import type { PolicyKey, PolicyProblem } from '../../../shared/policy';

const names: Record<PolicyKey, string> = {
  portalAddresses: 'Portals',
  otherPortals: 'Other portals',
  restAddresses: 'REST services',
  showKey: 'Show API Key',
  idleLockMinutes: 'Lock after',
  clipboardSeconds: 'Clear a copied key after',
  offlineDays: 'Keep offline copies for',
  remindAfterDays: 'Remind after',
  passcodeRequired: 'Passcode',
  proxyMode: 'Proxy',
  proxyServer: 'Proxy server',
  proxyBypass: 'Without the proxy',
  proxyPacUrl: 'Proxy script',
  extraCaFile: 'Further certificate authorities',
  updates: 'Updates',
  updateChannel: 'Update channel',
  updateAddress: 'Update server',
  language: 'Language',
};

const nothingReached = 'Until it is put right, the app connects to nothing.';
const noUpdates = 'Until it is put right, the app does not update itself.';

/** What holds instead of a setting that could not be understood. */
const instead: Record<PolicyKey, string> = {
  portalAddresses: 'Until it is put right, no portal can be reached.',
  otherPortals: 'Only portals that are named can be reached.',
  restAddresses: 'Until it is put right, no key can be checked.',
  showKey: 'Keys are not shown, only copied.',
  idleLockMinutes: 'The app locks after one minute.',
  clipboardSeconds: `A copied key is cleared after ${leastClipboardSeconds} seconds.`,
  offlineDays: 'Keys are not kept for use without a network.',
  remindAfterDays: 'The app reminds of every key that is older than a day.',
  passcodeRequired: 'A passcode is needed.',
  proxyMode: nothingReached,
  proxyServer: nothingReached,
  proxyBypass: nothingReached,
  proxyPacUrl: nothingReached,
  extraCaFile: nothingReached,
  updates: noUpdates,
  updateChannel: noUpdates,
  updateAddress: noUpdates,
  language: 'The app uses the language of the system.',
};

/** What is wrong with the policy as a whole. */
const whole: Partial<Record<PolicyProblem['problem'], string>> = {
  unreadable: 'What your organisation has decided could not be read.',
  unsafe:
    'The file of settings can be changed by others than the administrator of this computer, so it is not followed.',
};

/** Values that are words of the schema, not of people. */
const values: Partial<Record<PolicyKey, Record<string, string>>> = {
  showKey: { allowed: 'Allowed', 'copy-only': 'Copy only' },
  otherPortals: { true: 'Allowed', false: 'Not allowed' },
  passcodeRequired: { true: 'Required', false: 'Not required' },
  proxyMode: { system: 'As the system has it', direct: 'None', fixed: 'One server', pac: 'By a script' },
  updates: { on: 'On', off: 'Off' },
  updateChannel: { latest: 'Releases', beta: 'Previews' },
  language: { system: 'As the system has it', en: 'English', es: 'Español', fr: 'Français', de: 'Deutsch' },
};

export const policy = {
  heading: 'Set by your organisation',
  lead: 'These hold for everyone at this computer and are changed by whoever manages it.',
  managed: 'Set by your organisation',
  names,
  values,
  notUnderstood: 'Not valid',
  problems: 'Some settings of your organisation are not valid',
  instead,
  whole,
  strictest: 'Until this is put right no portal can be reached, and the strictest of every setting holds.',
  missing: (meanwhile: string) => `It is needed and missing. ${meanwhile}`,
  unknown: 'There is no such setting; it changes nothing.',
  next: 'Faxing is not affected. Tell whoever manages this computer. Changes hold when the app is started again.',
  portal: 'Portal',
  notPermitted: 'not permitted by your organisation',
};
