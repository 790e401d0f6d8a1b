/** Settings > Account: the account and its API key. */
import { plural } from './plural';

export const account = {
  heading: 'Account',
  information: 'Account Information',
  company: 'Company',
  number: 'Account number',
  copyNumber: 'Copy account number',
  numberCopied: 'Account number copied',
  status: 'Status',
  role: 'Your role',
  products: 'Products',
  productNames: { 'fax-server': 'Fax server', directfax: 'DirectFax', lexmark: 'Lexmark' } as Record<string, string>,
  noProducts: 'None',
  contact: 'Primary contact',
  country: 'Country',
  timeZone: 'Time zone',
  ports: 'Ports',
  numbers: 'Fax numbers',
  created: 'Created',
  empty: '–',
  stale: 'The account could not be read again',
};

export const key = {
  heading: 'API key',
  value: 'API key value',
  hidden: 'The API key is hidden',
  show: 'Show API Key',
  hide: 'Hide API Key',
  copy: 'Copy',
  copied: 'Copied',
  clearsIn: (seconds: number) => `, clears in ${seconds} s`,
  clearNow: 'Clear now',
  hidesIn: (seconds: number) => `Hides in ${seconds} s`,
  fingerprint: 'Fingerprint',
  fingerprintWhy: 'A short mark made from the key. It tells keys apart without giving the key away.',
  made: 'Made',
  madeBy: (who: string) => `by ${who}`,
  old: (days: number) => `This key is ${plural(days, 'day', 'days')} old. It goes on working.`,
  oldReset: 'Reset it when there is time to enter the new key in every fax system that uses it.',
  oldOthers: 'A Global Administrator can reset it when it suits.',
  lastUsed: 'Last used',
  neverUsed: 'Not used yet',
  shownAnnouncement: 'The API key is shown.',
  hiddenAnnouncement: 'The API key is hidden.',
  copiedAnnouncement: (seconds: number) => `API key copied. It is cleared from the clipboard in ${seconds} seconds.`,
  clearedAnnouncement: 'The clipboard was cleared.',
  otherOnClipboard: (fingerprint: string, seconds: number) =>
    `Another key (${fingerprint}) is on the clipboard and clears in ${seconds} s.`,
  changedBy: (who: string | undefined, when: string) =>
    who === undefined ? `It was changed on ${when}.` : `It was changed by ${who} on ${when}.`,
  onlyAdministrator: 'Only the Global Administrator can generate or reset the API key.',
  readOnly: 'The role Read Only can’t show or copy the key. A Global Administrator or an Edit Customer user can.',
  copyOnly: 'Your organisation has decided that the key is copied, not shown.',
  notAvailable: 'This account’s configuration has no API key.',
  notAvailableNext: 'If one of your fax systems needs a key, ask etherFAX support.',
  none: 'This account has no API key yet',
  noneNext: 'Fax systems that authenticate with a key need one. Generate it here, then enter it in each of them.',
  noneOthers: 'Fax systems that authenticate with a key need one.',
  probablyNotNeeded: (products: string) =>
    `A key is probably not needed: this account’s products (${products}) work without one.`,
};

export const keyChange = {
  title: (when: string | undefined, who: string | undefined) =>
    `The API key was reset${when === undefined ? '' : ` on ${when}`}${who === undefined ? '' : ` by ${who}`}`,
  copied: (when: string) => `The key you copied on ${when} no longer works.`,
  former: (fingerprint: string) => `The former key (${fingerprint}) no longer works.`,
  next: 'Fax systems that still use it can no longer authenticate: give each of them the new key.',
  seen: 'I have seen it',
};
