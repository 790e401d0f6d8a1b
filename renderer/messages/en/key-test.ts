/** Testing a key at the REST service. */
import type { ForeignShape } from '../../../shared/key-test';

export const keyTest = {
  action: 'Test this key',
  compare: 'Is this the current key?',
  compareWhat:
    'Paste a key, for example from a fax system. It is compared with the account’s key here, and only if it is another one the REST service is asked about it. It is kept nowhere.',
  field: 'Key',
  check: 'Check',
  close: 'Close',
  outcomes: {
    works: 'The key works.',
    'other-account': 'The key belongs to another account.',
    'not-accepted': 'The key is not accepted.',
    unreachable: 'The service could not be asked.',
  },
  ports: (count: number) => (count === 1 ? '1 port' : `${count} ports`),
  enabled: 'enabled',
  notEnabled: 'not enabled',
  answeredIn: (milliseconds: string) => `answered in ${milliseconds} ms`,
  otherAccount: (number: string) => `This key belongs to another account, ${number}`,
  otherAccountNext:
    'A fax system with this key sends in the name of that account. Give it the key of the right account.',
  unreachable: 'Whether the key works could not be found out',
  present: {
    works: 'The key works',
    worksNext: undefined,
    notAccepted: (fingerprint: string) => `The key ${fingerprint} is not accepted`,
    notAcceptedNext:
      'Fax systems that use it can’t authenticate. If it was made a moment ago, test it once more; if it stays so, ask etherFAX support.',
  },
  pasted: {
    works: 'Another key that works',
    worksNext:
      'It is not the account’s current key by the portal, and yet the REST service accepts it. Ask etherFAX support which of the two is to be used.',
    notAccepted: () => 'Not the current key, and not accepted',
    notAcceptedNext: 'The fax system that it is from can’t authenticate. Give it the current key: Copy, then paste.',
  },
  former: {
    works: 'The old key still works',
    worksNext:
      'It ought to be refused by now. Test it again in a minute; if it is still accepted, tell etherFAX support.',
    notAccepted: () => 'The old key is refused, as it should be',
    notAcceptedNext: 'Whoever still uses it can no longer send or receive in the name of this account.',
  },
  checkFormer: 'Check that the old key is refused',
  isPresent: 'This is the current key',
  isPresentNext: 'It was told by its fingerprint. Nothing was sent.',
  foreign: (what: string) => `This looks like ${what}, not like an API key`,
  foreignNext: 'It was not sent anywhere. Copy the key from the fax system again.',
  shapes: {
    text: 'a text',
    'web-address': 'a web address',
    'email-address': 'an email address',
    'account-number': 'an account number',
    number: 'a number',
    identifier: 'an identifier',
    fingerprint: 'a fingerprint',
    'other-secret': 'a key of another service',
    'too-short': 'something shorter, a password perhaps',
  } satisfies Record<ForeignShape, string>,
};
