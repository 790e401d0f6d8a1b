/** An app that keeps a key of its account, and where in the keychain to look for it. */
import { recordNames } from '../../../main/keychain/records';
import type { SecretStore } from '../../../main/ports';
import { FakePortal } from './portal';
import { fakeCore, signedIn } from './ports';

export const number = 'EFAX-1000-0001';
export const other = 'EFAX-1000-0002';
export const day = 24 * 60 * 60_000;
/** Portal and user, as the names of records begin. */
export const whose = ['https://portal.example.com', 'u1'] as const;
export const keyName = recordNames.key(...whose, number);
export const accountName = recordNames.account(...whose, number);

/** What a record holds, by default that of the key; `null` where there is none. */
export const kept = async (keychain: SecretStore, name = keyName) => JSON.parse((await keychain.get(name)) ?? 'null');

/** Signed in, with the key of the only account kept. */
export async function ready() {
  const all = await signedIn();
  await all.clock.advance(0);
  return all;
}

/** The app as it starts when it was left with a key that is kept, and the portal as `change` makes it. */
export async function warm(change: (portal: FakePortal) => void = () => {}, portal = new FakePortal()) {
  const first = await signedIn({}, portal);
  await first.core.readKey.copy();
  await first.core.stop();
  const key = portal.key;
  change(portal);
  const next = fakeCore({ keychain: first.keychain, clock: first.clock }, portal);
  return { ...next, clock: first.clock, keychain: first.keychain, key };
}
