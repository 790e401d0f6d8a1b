import type { ErrorCode } from '../../../shared/errors';
import type { FailureText } from '../failure-text';
import { keychainFailures } from './errors-keychain';
import { faxingGoesOn } from './phrases';

const keyEndsWithApp = `The key is kept until the app closes, then it has to be added again. ${faxingGoesOn}`;

const checkRestAddress = 'Check the REST address under Advanced, and the network connection, then try again.';

/** What reads otherwise of an account that was added by its key: the REST service is asked, and nobody is signed in. */
export const keyAccountFailures: Partial<Record<ErrorCode, FailureText>> = {
  'keychain.unavailable': { ...keychainFailures['keychain.unavailable'], means: keyEndsWithApp },
  'keychain.locked': { ...keychainFailures['keychain.locked'], means: keyEndsWithApp },
  'keychain.denied': { ...keychainFailures['keychain.denied'], means: keyEndsWithApp },
  'keychain.dismissed': { ...keychainFailures['keychain.dismissed'], means: keyEndsWithApp },
  'keychain.timeout': { ...keychainFailures['keychain.timeout'], means: keyEndsWithApp },
  'keychain.restarted': { ...keychainFailures['keychain.restarted'], means: keyEndsWithApp },
  'keychain.too-large': { ...keychainFailures['keychain.too-large'], means: keyEndsWithApp },
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
  'connect.certificate-name': {
    title: 'The REST service’s certificate is for another name',
    means: `The app can’t be sure that this is etherFAX, so the key was not sent to it. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'connect.proxy-refused': {
    title: 'The proxy did not let the connection through',
    means: `This computer reaches the internet through a proxy, and that did not connect to the service. ${faxingGoesOn}`,
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
