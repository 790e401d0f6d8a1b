import type { ErrorCode } from '../../shared/errors';
import { markedAccounts } from '../../shared/limits';

/** What happened, what it means (for faxing, where it means something), and what to do next. */
export interface FailureText {
  title: string;
  means?: string;
  next: string;
}

const faxingGoesOn = 'Faxing is not affected.';
const nothingChanged = 'The key was not changed, and faxing goes on as before.';
const memoryOnly =
  'Everything else works, but nothing is kept when the app closes: then you sign in again. Faxing is not affected.';
const outOfReach =
  'Sign-ins and keys that it holds can’t be used, and nothing is kept when the app closes. Everything else works. Faxing is not affected.';

/** One text for every code of `shared/errors.ts`; a code without one does not compile. */
export const failureTexts: Record<ErrorCode, FailureText> = {
  'connect.bad-address': {
    title: 'That is not a web address',
    next: 'Enter the portal’s address as in a browser, for example clients.connect.etherfax.net.',
  },
  'connect.insecure-address': {
    title: 'This address is not encrypted',
    means: 'Over http, others on the network could read the API key, so the app connects over https alone.',
    next: 'Enter the address with https, or without anything in front of it.',
  },
  'connect.credentials-in-address': {
    title: 'The address contains a user name or password',
    means: 'It was not used: what is in an address is easily seen by others.',
    next: 'Enter the address alone. The app asks for the email address and the password afterwards.',
  },
  'connect.name-not-resolved': {
    title: 'No server has this name',
    means: `The network could not find the portal’s address. ${faxingGoesOn}`,
    next: 'Check the spelling and the network connection, then connect again.',
  },
  'connect.refused': {
    title: 'The server refused the connection',
    means: `A server is there, but no portal answers at this address. ${faxingGoesOn}`,
    next: 'Check the address and the port, or wait a little and connect again.',
  },
  'connect.timeout': {
    title: 'The portal did not answer in time',
    means: `The network or the portal is slow just now. ${faxingGoesOn}`,
    next: 'Try again. If it goes on, check whether a firewall blocks the portal’s address.',
  },
  'connect.certificate': {
    title: 'The server’s certificate is not trusted',
    means: 'The app can’t be sure that this is the portal, so nothing was sent to it. Faxing is not affected.',
    next: 'If your organisation inspects encrypted traffic, its root certificate belongs in this computer’s certificate store. Otherwise check the address and this computer’s date.',
  },
  'connect.proxy': {
    title: 'The proxy did not let the connection through',
    means: `This computer reaches the internet through a proxy, and the proxy refused. ${faxingGoesOn}`,
    next: 'Ask whoever runs the network to allow the portal’s address, then connect again.',
  },
  'connect.network': {
    title: 'The portal can’t be reached',
    means: `This computer has no connection to the portal just now. ${faxingGoesOn}`,
    next: 'Check the network connection, then try again.',
  },
  'connect.not-a-portal': {
    title: 'This server is not a client portal',
    means: 'A server answered, but not as the etherFAX Client Portal does.',
    next: 'Check the address. A guest network’s sign-in page can answer in the portal’s place, too.',
  },
  'connect.web-page': {
    title: 'This address answers with a web page',
    means: 'As yet, etherFAX offers no portal API to the public: its Client Portal works in browsers only.',
    next: 'Add the account by its API key instead. If your portal does have an API, check its address.',
  },
  'connect.api-too-new': {
    title: 'The portal is newer than this app',
    means: `It no longer speaks this version’s language. ${faxingGoesOn}`,
    next: 'Install the newest version of etherFAX Admin. Until then the portal works in a browser.',
  },
  'connect.client-too-old': {
    title: 'The portal asks for a newer version of this app',
    means: `This version may not connect any more. ${faxingGoesOn}`,
    next: 'Install the newest version of etherFAX Admin. Until then the portal works in a browser.',
  },
  'portal.invalid-reply': {
    title: 'The portal’s answer could not be read',
    means: `Rather than show half of it, the app shows none of it. ${faxingGoesOn}`,
    next: 'Try again. If it stays so, give the request number under Details to etherFAX support.',
  },
  'portal.too-large': {
    title: 'The portal’s answer was too long',
    means: `The app stopped reading it. ${faxingGoesOn}`,
    next: 'Try again. If it stays so, give the request number under Details to etherFAX support.',
  },
  'portal.unavailable': {
    title: 'The portal is not working just now',
    means: 'The portal has a fault. That by itself says nothing about faxing, which runs apart from it.',
    next: 'Wait a few minutes, then try again.',
  },
  'portal.maintenance': {
    title: 'The portal is under maintenance',
    means: 'It will be back by itself. Faxing runs apart from the portal.',
    next: 'Try again later.',
  },
  'portal.too-many-requests': {
    title: 'The portal asks to wait',
    means: `There were more requests than it accepts in a short time. ${faxingGoesOn}`,
    next: 'Wait until the time is over, then try again.',
  },
  'portal.unexpected': {
    title: 'The portal refused, and did not say why',
    means: faxingGoesOn,
    next: 'Try again. If it stays so, give the request number under Details to etherFAX support.',
  },
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
  'account.forbidden': {
    title: 'The portal does not allow this user to do that',
    means: `The user’s role on this account may have changed. ${faxingGoesOn}`,
    next: 'Ask a Global Administrator of the account.',
  },
  'account.not-found': {
    title: 'The portal does not know this account',
    means: 'It may have been removed, or this user may no longer see it.',
    next: 'Choose another account, or ask etherFAX support.',
  },
  'account.suspended': {
    title: 'This account is suspended',
    means: 'Faxes may not be sent or received, and its key can’t be changed.',
    next: 'Ask etherFAX support how to have it reactivated.',
  },
  'account.no-key': {
    title: 'This account has no API key any more',
    means: 'Fax systems that used the former key can’t authenticate.',
    next: 'A Global Administrator can generate a new one.',
  },
  'account.key-not-available': {
    title: 'This account’s configuration has no API key',
    means: faxingGoesOn,
    next: 'Ask etherFAX support if a fax system of yours needs one.',
  },
  'account.key-exists': {
    title: 'A key was made meanwhile by somebody else',
    means: 'No further one was generated; the key that exists is shown.',
    next: 'Use that key, or reset it if it must be replaced.',
  },
  'account.key-changed': {
    title: 'The key has changed since you looked',
    means: 'Somebody else changed it first, so nothing was reset.',
    next: 'Look at the key’s facts again. If it must still be replaced, enter the account number once more.',
  },
  'account.fingerprint-mismatch': {
    title: 'The portal sent a key that does not match its fingerprint',
    means: 'The key may be damaged, so it is neither shown nor copied. Faxing goes on with the key in use.',
    next: 'Try again. If it stays so, give the request number under Details to etherFAX support.',
  },
  'account.confirmation-mismatch': {
    title: 'That is another account’s number',
    means: nothingChanged,
    next: 'Enter the number of the account that is open.',
  },
  'account.not-allowed': {
    title: 'That is not possible just now',
    means: nothingChanged,
    next: 'The page shows what can be done at this moment.',
  },
  'account.outcome-unknown': {
    title: 'The portal’s answer was lost on the way',
    means: 'The app is finding out whether the key was changed. Until then either key may be the one in use.',
    next: 'Wait a moment, or choose “Check again”.',
  },
  'rest.bad-key': {
    title: 'That is not a whole API key',
    means: 'A key is one word of letters, digits and signs. Dots in the place of a key are only its cover.',
    next: 'Copy the key in the portal with its Copy button, and paste it here.',
  },
  'rest.bad-user': {
    title: 'A service account’s user name has no colon in it',
    next: 'Enter the account number, the user name and the password each in its own field.',
  },
  'rest.not-accepted': {
    title: 'The REST service did not accept this',
    means: 'The key may have been reset since it was copied, or something is missing from what was entered.',
    next: 'Look in the portal which key the account has now, and copy it from there.',
  },
  'rest.other-account': {
    title: 'This key belongs to another account',
    means: 'It works, but not for the account that is open. Nothing was changed.',
    next: 'Copy the key of this account in the portal. To keep the other account as well, add it by its key.',
  },
  'rest.same-key': {
    title: 'This is the key that the app already has',
    means: 'Nothing was changed.',
    next: 'If the key was reset in the portal, copy the new one there.',
  },
  'account.too-many-marked': {
    title: 'No more accounts can be marked',
    means: `At most ${markedAccounts} accounts of a user are favourites or kept ready offline. ${nothingChanged}`,
    next: 'Take another account out of the favourites, or stop keeping it ready, and try again.',
  },
  'systems.key-inside': {
    title: 'This looks like an API key',
    means: 'The list of fax systems lies in a plain file and can be printed, so it takes no key. Nothing was kept.',
    next: 'Write down where the key is pasted, not the key itself.',
  },
  'systems.full': {
    title: 'The list takes no more fax systems',
    means: faxingGoesOn,
    next: 'Remove what no longer uses the key, or write several down as one.',
  },
  'systems.gone': {
    title: 'The list has changed meanwhile',
    means: 'Nothing was changed now.',
    next: 'Look at the list again; it shows what there is.',
  },
  'systems.read-only': {
    title: 'The list of fax systems can’t be changed just now',
    means: `Its file could not be read, and is left as it is rather than written over. ${faxingGoesOn}`,
    next: 'The page says what is wrong with the file.',
  },
  'systems.not-a-list': {
    title: 'This file could not be read as a list of fax systems',
    means: 'Nothing was taken from it, and the list is as before.',
    next: 'Choose a file that was exported here, or a table (CSV) whose first row has a column Name. Details say where reading stopped.',
  },
  'files.not-read': {
    title: 'The file could not be opened',
    means: 'Nothing was taken from it.',
    next: 'Check that it is still there, that it may be read and that it is not very large, then choose it again.',
  },
  'files.not-written': {
    title: 'The file could not be written',
    means: 'Nothing was exported. A file that was there before is as it was.',
    next: 'Check that the folder may be written to and the disk has room, or choose another folder.',
  },
  'files.not-printed': {
    title: 'Nothing was printed',
    means: 'The printer, or this computer’s list of printers, did not take the page.',
    next: 'Check the printer, then print again. The list can also be exported.',
  },
  'disk.full': {
    title: 'The disk is full',
    means: `The app could not write its file. ${faxingGoesOn}`,
    next: 'Make room on the disk that holds the app’s data, then try again.',
  },
  'disk.read-only': {
    title: 'The disk can’t be written to',
    means: `The folder or disk is read-only just now. ${faxingGoesOn}`,
    next: 'Ask whoever looks after this computer to make the folder writable, then try again.',
  },
  'disk.denied': {
    title: 'This computer does not let the app write there',
    means: `The app has no right to the file or its folder. ${faxingGoesOn}`,
    next: 'Ask whoever looks after this computer for the right to write there, then try again.',
  },
  'disk.failed': {
    title: 'The disk did not do what it was asked',
    means: `The app’s file could not be read or written. ${faxingGoesOn}`,
    next: 'Try again. If it stays so, have the disk checked.',
  },
  'keychain.unavailable': {
    title: 'This computer’s keychain can’t be used',
    means: memoryOnly,
    next: 'Set up the system’s keychain (on Linux a Secret Service such as GNOME Keyring), then choose “Try again”.',
  },
  'keychain.locked': {
    title: 'This computer’s keychain is locked',
    means: outOfReach,
    next: 'Unlock the keychain, then choose “Try again”.',
  },
  'keychain.denied': {
    title: 'The keychain did not let this app in',
    means: outOfReach,
    next: 'Allow etherFAX Admin in the settings of the system’s keychain, then choose “Try again”.',
  },
  'keychain.dismissed': {
    title: 'The keychain’s question was not answered with “Allow”',
    means: outOfReach,
    next: 'Choose “Try again”, and allow etherFAX Admin when the system asks.',
  },
  'keychain.timeout': {
    title: 'The keychain did not answer',
    means: outOfReach,
    next: 'It may be waiting behind another window for permission. Allow it there, then choose “Try again”.',
  },
  'keychain.restarted': {
    title: 'The keychain was started anew',
    means: outOfReach,
    next: 'Close the app and start it again: only then can it use the keychain.',
  },
  'keychain.too-large': {
    title: 'A record is too long for the keychain',
    means: `That record alone is not in the keychain. ${memoryOnly}`,
    next: 'Give the words under Details to etherFAX support.',
  },
  'keychain.damaged': {
    title: 'The saved session can’t be read',
    means:
      'The damaged record was left as it is. What takes its place ends when the app closes. Faxing is not affected.',
    next: 'Sign out once to remove the damaged record. The sign-in after that is kept again.',
  },
  'keychain.newer': {
    title: 'The saved session is from a newer version of this app',
    means:
      'It was left as it is. Until the app is updated, the session ends when the app closes. Faxing is not affected.',
    next: 'Install the newest version of etherFAX Admin.',
  },
  'keychain.not-removed': {
    title: 'The saved session could not be removed from the keychain',
    means:
      'You are signed out here, but what the keychain still holds may open the session again on this computer. Faxing is not affected.',
    next: 'Remove the etherFAX Admin entries from the system’s keychain yourself, or sign in and sign out once more.',
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
  'settings.not-kept': {
    title: 'The keychain did not keep this setting',
    means: `It holds until the app closes. ${faxingGoesOn}`,
    next: 'Unlock the keychain if it is locked, then set it once more.',
  },
  'app.locked': {
    title: 'The app is locked',
    means: nothingChanged,
    next: 'Unlock it, then try again.',
  },
  'app.invalid-input': {
    title: 'The app could not use what was entered',
    means: 'Nothing was sent to the portal.',
    next: 'Check the entry and try again.',
  },
  'app.foreign-caller': {
    title: 'The request did not come from this app’s own page',
    means: 'It was refused, and nothing was sent.',
    next: 'Close the app and start it again.',
  },
  'app.internal': {
    title: 'Something went wrong inside the app',
    means: 'If a key was being changed, the app checks at the portal what became of it.',
    next: 'Try again. If it stays so, close the app and start it again.',
  },
};

/** What a failure concerns: a portal and its users, or an account that was added by its key. */
export type FailureSource = 'portal' | 'key-account';

const keyEndsWithApp = `The key is kept until the app closes, then it has to be added again. ${faxingGoesOn}`;

const checkRestAddress = 'Check the REST address under Advanced, and the network connection, then try again.';

/** What reads otherwise of an account that was added by its key: the REST service is asked, and nobody is signed in. */
export const keyAccountFailureTexts: Partial<Record<ErrorCode, FailureText>> = {
  'keychain.unavailable': { ...failureTexts['keychain.unavailable'], means: keyEndsWithApp },
  'keychain.locked': { ...failureTexts['keychain.locked'], means: keyEndsWithApp },
  'keychain.denied': { ...failureTexts['keychain.denied'], means: keyEndsWithApp },
  'keychain.dismissed': { ...failureTexts['keychain.dismissed'], means: keyEndsWithApp },
  'keychain.timeout': { ...failureTexts['keychain.timeout'], means: keyEndsWithApp },
  'keychain.restarted': { ...failureTexts['keychain.restarted'], means: keyEndsWithApp },
  'keychain.too-large': { ...failureTexts['keychain.too-large'], means: keyEndsWithApp },
  'connect.bad-address': {
    title: 'The REST address is not a web address',
    next: 'Enter it as etherFAX documents it, or leave the field as it was.',
  },
  'connect.insecure-address': {
    title: 'The REST address is not encrypted',
    means: 'Over http, others on the network could read the API key, so nothing was sent.',
    next: 'Enter the address with https.',
  },
  'connect.credentials-in-address': {
    title: 'The REST address contains a user name or password',
    means: 'It was not used: what is in an address is easily seen by others.',
    next: 'Enter the address alone, and the service account in its own fields.',
  },
  'connect.name-not-resolved': {
    title: 'The REST service was not found',
    means: `The network has no server of this name. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'connect.refused': {
    title: 'The server refused the connection',
    means: `A server is there, but no REST service answers at this address. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'connect.timeout': {
    title: 'The REST service did not answer in time',
    means: `The network or the service is slow just now. ${faxingGoesOn}`,
    next: 'Try again. If it goes on, check whether a firewall blocks the service’s address.',
  },
  'connect.certificate': {
    title: 'The REST service’s certificate is not trusted',
    means: `The app can’t be sure that this is etherFAX, so the key was not sent to it. ${faxingGoesOn}`,
    next: 'If your organisation inspects encrypted traffic, its root certificate belongs in this computer’s certificate store. Otherwise check this computer’s date.',
  },
  'connect.proxy': {
    title: 'The proxy did not let the connection through',
    means: `This computer reaches the internet through a proxy, and the proxy refused. ${faxingGoesOn}`,
    next: 'Ask whoever runs the network to allow the REST service’s address, then try again.',
  },
  'connect.network': {
    title: 'The REST service can’t be reached',
    means: `This computer has no connection to it just now. ${faxingGoesOn}`,
    next: 'Check the network connection, then try again.',
  },
  'portal.invalid-reply': {
    title: 'The REST service’s answer could not be read',
    means: `What answered may not be etherFAX’s service; a guest network’s sign-in page can answer in its place. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'portal.too-large': {
    title: 'The REST service’s answer was too long',
    means: `The app stopped reading it. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'portal.unavailable': {
    title: 'The REST service is not working just now',
    means: 'Fax systems that use the same service may have trouble at the moment, too.',
    next: 'Wait a few minutes, then try again.',
  },
  'portal.too-many-requests': {
    title: 'The REST service asks to wait',
    means: `There were more requests than it accepts in a short time. ${faxingGoesOn}`,
    next: 'Wait until the time is over, then try again.',
  },
  'portal.unexpected': {
    title: 'The REST service refused, for another reason than the key',
    means: `The address may be a wrong one, or something between here and etherFAX blocks it. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'account.no-key': {
    title: 'No key of this account is kept here',
    next: 'Copy the key in the portal, and choose “I have the key”.',
  },
  'keychain.damaged': {
    title: 'What was kept of this account can’t be read',
    means: `Its key can be neither shown nor copied. ${faxingGoesOn}`,
    next: 'Copy the key in the portal, and choose “I have the key”: it is kept in the place of the old record.',
  },
  'keychain.newer': {
    title: 'This account was kept by a newer version of this app',
    means: `It was left as it is. ${faxingGoesOn}`,
    next: 'Install the newest version of etherFAX Admin.',
  },
  'keychain.not-removed': {
    title: 'The account could not be removed from the keychain',
    means: `Its key is still kept on this computer. ${faxingGoesOn}`,
    next: 'Unlock the keychain or allow the app to use it, then remove the account once more.',
  },
};

/** The text for a failure, by who failed. */
export function failureText(code: ErrorCode, of: FailureSource): FailureText {
  return (of === 'key-account' ? keyAccountFailureTexts[code] : undefined) ?? failureTexts[code];
}
