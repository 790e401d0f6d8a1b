/** Numbers and names that more than one process or test must agree on; this file imports nothing, so the page may. */

/** The portal that etherFAX itself runs. */
export const defaultPortalAddress = 'https://clients.connect.etherfax.net';

/** The public REST service that etherFAX itself runs. Source: docs.etherfax.net, reference 3.0, introduction. */
export const defaultRestBase = 'https://na.connect.etherfax.net/rest/3.0/api';

/** How long *Show API Key* keeps the key on the screen, in seconds. */
export const keyShownSeconds = 30;

/** How long a shown key outlives the window's loss of focus, in seconds. */
export const keyShownUnfocusedSeconds = 10;

/** How long a copied key stays on the clipboard, in seconds. */
export const clipboardSeconds = 30;

/** The largest reply that is read from a portal, in bytes. */
export const replyBytes = 2 * 1024 * 1024;

/** The largest keychain record, in bytes of UTF-8: Windows' Credential Manager takes at most 2,560. */
export const keychainRecordBytes = 2400;

/** The longest value that is kept, split over several keychain records, in bytes of UTF-8. */
export const keychainValueBytes = 32 * 1024;
