/** What can be done without a network, and what is kept for that. */
import type { OfflineCopyStatus } from '../../../shared/permissions';
import type { CopiesLeft, CopyRemoved } from '../../../shared/snapshot';

const removedReasons: Record<CopyRemoved, string> = {
  role: 'Your role on this account no longer allows you to have its key.',
  'no-key': 'The account has no API key any more.',
  'not-available': 'The account’s configuration no longer has an API key.',
  refused: 'The portal no longer gives you the key of this account.',
  gone: 'The portal no longer shows you this account.',
};

export const offline = {
  title: 'No connection to the portal',
  seen: 'What you see was last confirmed',
  reconnects: 'Faxing is not affected. The app connects again by itself.',
  needsProxy: 'Faxing is not affected. The app goes on when you have signed in to the proxy.',
  byPolicy:
    'Faxing is not affected. What your organisation has set keeps the app from connecting: tell whoever manages this computer.',
  nothingKept: 'Nothing of this account is kept on this computer yet. The app connects again by itself.',
  why: 'Why?',
  waiting: 'Still waiting for the portal',
  asOf: 'Last confirmed',
  copy: 'From the offline copy, last confirmed',
  copiedAnnouncement: 'It is from the offline copy.',
  keepReady: 'Keep this account ready offline',
  kept: 'The key is kept in this computer’s keychain, last confirmed',
  keptByUse: 'The key is kept here because it was shown or copied. Last confirmed',
  keptSoon: 'The key is kept in this computer’s keychain as soon as the portal gives it.',
  notKept: 'The key is kept here only once it is shown or copied, to be had without a network.',
  keepReadyOn: 'This account is kept ready offline.',
  keepReadyOff: 'This account is not kept ready offline, and its offline copy was removed.',
  couldNotKeep: 'The key could not be kept for use without a network',
  couldNotKeepMeans: 'It works, and can be shown and copied as long as there is a connection.',
  removed: 'The offline copy of the API key was removed',
  removedReasons,
  removedNext: 'Faxing is not affected: the fax systems go on with the key that they have.',
  removedWithKey: 'Fax systems that used the key can no longer authenticate.',
  signedOut: {
    removed: 'The keys that were kept on this computer for this user have been removed.',
    'not-removed': 'Keys that were kept on this computer for this user could not be removed from the keychain yet.',
  } satisfies Record<CopiesLeft, string>,
  keptKeys: 'Kept offline',
  keptKeysLead: 'These API keys can be copied on this computer without a network.',
  noKeptKeys: 'No API key is kept on this computer.',
  keptStatus: {
    ready: '',
    none: '',
    refused: '',
    expired: 'Too old to be used until the portal confirms it',
    'clock-set-back': 'Not usable until the portal confirms it: the clock was set back',
  } satisfies Record<OfflineCopyStatus, string>,
  drop: 'Remove',
  dropOf: (company: string) => `Remove the offline copy of ${company}`,
  dropped: 'The offline copy was removed.',
};
