import type { ActivityAction, ActivityFinding } from '../../../shared/activity';
import type { ErrorCode } from '../../../shared/errors';

/** What was done. */
const done: Record<ActivityAction, string> = {
  'signed-in': 'Signed in',
  'signed-out': 'Signed out',
  shown: 'API key shown',
  copied: 'API key copied',
  generated: 'API key generated',
  reset: 'API key reset',
  tested: 'API key tested',
  exported: 'Exported to a file',
  imported: 'Imported from a file',
  locked: 'App locked',
  unlocked: 'App unlocked',
  altered: 'This log was found cut off or changed',
  'not-recorded': 'Some entries could not be recorded',
};

/** What was tried and did not happen. */
const failed: Partial<Record<ActivityAction, string>> = {
  'signed-in': 'Sign-in failed',
  'signed-out': 'Signed out by the portal',
  shown: 'Show API Key failed',
  copied: 'Copy failed',
  generated: 'Generate API Key failed',
  reset: 'Reset API Key failed',
  tested: 'API key test failed',
  exported: 'Export failed',
  imported: 'Import failed',
  unlocked: 'Unlocking failed',
};

const unknownOutcome: Partial<Record<ActivityAction, string>> = {
  generated: 'Generate API Key: outcome not known',
  reset: 'Reset API Key: outcome not known',
};

/** Where a key came from, what made the app lock, how it was unlocked; what is not named is not worth saying. */
const sources: Partial<Record<string, string>> = {
  'offline-copy': 'from the copy kept here',
  'kept-key': 'from the copy kept here',
  start: 'at the start',
  idle: 'after a while without use',
  screen: 'with the screen',
  suspend: 'before sleep',
  'user-switch': 'for another user of this computer',
  asked: 'by hand',
  passcode: 'with the passcode',
  'choose-passcode': 'with a new passcode',
  'touch-id': 'with Touch ID',
};

const entries = (count: number, formatted: string) => (count === 1 ? '1 entry' : `${formatted} entries`);

/** Entries by their numbers, as a log would call them. @param after the time of the last one before that is in order */
const numbered = (from: string, to: string, after: string | undefined) =>
  `${from === to ? `Entry ${from}` : `Entries ${from} to ${to}`}${after === undefined ? '' : ` (after ${after})`}`;

/** What is wrong with entries, to be put behind their numbers. */
const findings: Record<ActivityFinding['kind'], string> = {
  changed: 'changed since it was written',
  removed: 'no longer there',
  moved: 'not where it was written',
  added: 'there twice, or added from outside this app',
  cut: 'no longer there, at the end of the log. A power cut can do that, too',
};

/** What a person can do for a log that can't be written; the app itself tries again. */
const stoppedNext: Partial<Record<ErrorCode, string>> = {
  'disk.full': 'Make room on the disk that holds the app’s data.',
  'disk.read-only': 'Ask whoever looks after this computer to make the folder of the app’s data writable.',
  'disk.denied': 'Ask whoever looks after this computer for the right to write to the folder of the app’s data.',
  'disk.failed': 'If it stays so, have the disk checked.',
};

/** The texts of Settings > Activity. */
export const activity = {
  heading: 'Activity',
  where: 'Where it was done',
  atPortal: 'At the portal',
  here: 'On this computer',
  portalLead: 'What the portal has recorded on this account, whoever did it and wherever.',
  hereLead:
    'What was done with this app on this computer, on all accounts. No key is in it, only fingerprints. It stays when you sign out.',
  done,
  failed,
  unknownOutcome,
  count: entries,
  sources,
  from: (ip: string, client: string) => [client, ip].filter(Boolean).join(', '),
  today: 'Today',
  yesterday: 'Yesterday',
  list: 'Entries',
  loading: 'Loading the activity',
  more: 'Show more',

  search: 'Search the activity',
  searchPlaceholder: 'User, account, fingerprint',
  action: 'Action',
  allActions: 'All actions',
  onlyFailed: 'Failed attempts',
  account: 'Account',
  allAccounts: 'All accounts',
  period: 'Period',
  periods: { all: 'Any time', 1: 'Last 24 hours', 7: 'Last 7 days', 30: 'Last 30 days', 365: 'Last year' },
  clear: 'Clear filters',
  none: 'Nothing was done here yet',
  noneNext: 'What you show, copy, generate or reset from now on will stand here.',
  noneWritten: 'Nothing has been written here yet',
  noneAtPortal: 'The portal has recorded nothing on this account yet.',
  noMatch: 'No entry matches',
  searchedBack: (time: string) => `Searched back to ${time}.`,
  searching: (time: string) => `Searching, back to ${time}`,
  stop: 'Stop',
  goOn: 'Search further back',
  found: (count: string, more: boolean) => (more ? `The first ${count} found.` : `${count} found.`),

  export: 'Export as CSV',
  exportFiltered: 'Export these as CSV',
  exported: (count: number, formatted: string) => `${entries(count, formatted)} exported.`,

  stopped: 'What you do is not being recorded just now',
  stoppedMeans: (count: number, formatted: string) =>
    count === 0
      ? 'Faxing is not affected, and everything else works as before.'
      : `${entries(count, formatted)} ${count === 1 ? 'waits' : 'wait'} in memory until it succeeds, and ${count === 1 ? 'is' : 'are'} lost if the app is closed before. Faxing is not affected.`,
  stoppedNext,
  stoppedAgain: 'The app tries again by itself every half minute.',
  unchained: 'Recorded without the keychain',
  unchainedMeans:
    'New entries are kept, but nobody will be able to tell whether they were changed later, because the keychain can’t be used.',

  checking: 'Checking that nothing was changed',
  checkedNone: 'Nothing to check yet.',
  intact: (count: string) => `Checked: ${count}, all as they were written.`,
  partlyProved: (count: string, unproved: string) =>
    `Checked: ${count} in order. ${unproved} of them were written without the keychain or with a key that is gone, so nobody can tell whether they were changed.`,
  notProved: (count: string) =>
    `${count} in order. Whether they were changed can’t be told, because the keychain can’t be used.`,
  torn: (count: number) =>
    count === 1
      ? 'One entry was cut off while it was written, by a crash or a power cut. What is left of it is kept beside the log.'
      : `${count} entries were cut off while they were written, by crashes or power cuts. What is left of them is kept beside the log.`,
  tampered: 'This log was changed outside the app',
  tamperedMeans:
    'Somebody, or a fault of the disk, has changed the files of the log. Faxing is not affected, and the portal’s own record is apart from this one.',
  tamperedNext: 'If it was none of you, compare it with “At the portal”, and tell whoever is responsible for security.',
  finding: (kind: ActivityFinding['kind'], from: string, to: string, after: string | undefined) =>
    `${numbered(from, to, after)}: ${findings[kind]}.`,
  moreFindings: (count: number) => `And ${count} more.`,
  checkAgain: 'Check again',
  entryChanged: 'Changed since it was written',
};
