/** States of the page: an account that was added by its API key. */
import { keyAccount, openByKey } from './key-account-samples';
import { failure } from './samples';
import { type GalleryState, refuse } from './state';

const { fingerprint: _key, keySince: _since, ...withoutKey } = keyAccount;
const refused = { at: Date.now() - 20 * 60_000, because: 'not-accepted' } as const;

export const keyAccountStates: Record<string, GalleryState> = {
  'key-account': { snapshot: openByKey(keyAccount) },
  'key-account-offline': {
    snapshot: openByKey(keyAccount, { connectivity: 'offline', accountFailure: failure('connect.name-not-resolved') }),
  },
  'key-account-refused': { snapshot: openByKey({ ...keyAccount, refused, copiedAt: Date.now() - 3_600_000 }) },
  'key-account-without-key': { snapshot: openByKey(withoutKey) },
  'key-account-unreadable': {
    snapshot: openByKey({
      ...withoutKey,
      account: { accountNumber: 'EFAX-1234-5678', numbers: [], features: [], acceptedFormats: [] },
      unreadable: failure('keychain.damaged'),
    }),
  },
  'key-account-no-keychain': {
    snapshot: openByKey(keyAccount, {
      keychain: { status: 'unavailable', failure: failure('keychain.unavailable') },
    }),
  },
  'key-account-new-key': {
    snapshot: openByKey(keyAccount),
    answers: { replaceKey: refuse('rest.other-account') },
    steps: [
      { press: 'I have the new key' },
      { fill: 'New API key', with: 'not a key of anybody' },
      { press: 'Check and keep' },
    ],
  },
  'key-account-remove': { snapshot: openByKey(keyAccount), steps: [{ press: 'Remove account' }] },
};
