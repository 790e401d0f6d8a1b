/** Numbers and names that more than one process or test must agree on; this file imports nothing, so the page may. */

/** The portal that etherFAX itself runs. */
export const defaultPortalAddress = 'https://clients.connect.etherfax.net';

/** The public REST service that etherFAX itself runs. Source: docs.etherfax.net, reference 3.0, introduction. */
export const defaultRestBase = 'https://na.connect.etherfax.net/rest/3.0/api';

/** How long *Show API Key* keeps the key on the screen, in seconds. */
export const keyShownSeconds = 30;

/** How long a shown key outlives the window's loss of focus, in seconds. */
export const keyShownUnfocusedSeconds = 10;

/** What can be set for a user, and what it is as long as nobody has set it; see `settingsSchema`. */
export const defaultSettings = {
  idleLockMinutes: 10,
  clipboardSeconds: 30,
  offlineDays: 30,
  remindAfterDays: 0,
} as const;
export const mostIdleLockMinutes = 24 * 60;
export const leastClipboardSeconds = 5;
export const mostClipboardSeconds = 300;
export const mostOfflineDays = 365;
export const mostRemindAfterDays = 3650;

/** How long after a code the portal takes a Generate or Reset without another one, in minutes. Source: the portal's contract. */
export const stepUpMinutes = 5;

/** How many portals, or REST services, an organisation's policy may name. */
export const mostPolicyAddresses = 20;

/** The shortest passcode, in characters, and the longest that can be typed. */
export const passcodeLength = 6;
export const passcodeMost = 256;

/** How often a passcode may be wrong before everything is signed out. */
export const passcodeTries = 5;

/** How many fax systems one account's list takes. */
export const systemsAtMost = 200;

/** The longest texts of a fax system in the list, in characters. */
export const systemLengths = { name: 100, host: 255, owner: 100, place: 300, note: 1000 } as const;

/** The largest reply that is read from a portal, in bytes. */
export const replyBytes = 2 * 1024 * 1024;

/** The largest keychain record, in bytes of UTF-8: Windows' Credential Manager takes at most 2,560. */
export const keychainRecordBytes = 2400;

/** The longest value that is kept, split over several keychain records, in bytes of UTF-8. */
export const keychainValueBytes = 32 * 1024;

/** How many accounts a user's list of recently opened ones holds. */
export const recentAccounts = 20;

/** How many accounts a user may have marked as favourites or to be kept ready offline, so that the record has an end. */
export const markedAccounts = 60;

/** How far the clock may go back, as clocks that are put right do, before nobody can tell the age of a copy, in minutes. */
export const clockToleranceMinutes = 5;

/** The colours that a sign-in can have; `renderer/styles/tokens.css` says what they look like. */
export const signInColours = ['blue', 'violet', 'green', 'rose', 'amber', 'slate'] as const;

/** How long the name of a sign-in may be, in characters. */
export const signInLabelLength = 40;
