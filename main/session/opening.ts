/** How the app comes to where it was left: at its start, and when the keychain can be read at last. */
import type { Policy } from '../../shared/policy';
import type { KeyAccounts } from '../account/key-accounts';
import type { OpenKeyAccount } from '../account/open-key-account';
import type { TrustedClock } from '../account/trusted-clock';
import type { Vault } from '../keychain/vault';
import type { StateStore } from '../state/store';
import { choosePortal } from './connection';
import type { Lock } from './lock';
import type { Places } from './places';
import type { Settings } from './settings';
import type { SignIns } from './sign-ins';

export interface Opening {
  /** Reads what is kept, and goes on where the app was left. */
  open(): Promise<void>;
  /**
   * Tries the keychain again, and goes on with the session that it has when nobody is signed in.
   * @throws `keychain.*` when it still cannot be used
   */
  retryKeychain(): Promise<void>;
}

interface Parts {
  state: StateStore;
  vault: Vault;
  settings: Settings;
  /** Resolves when the sign-ins that are kept are in the state. */
  listed(): Promise<void>;
  lock: Lock;
  trustedClock: TrustedClock;
  signIns: SignIns;
  keyAccounts: KeyAccounts;
  openKeyAccount: OpenKeyAccount;
  places: Places;
  /** What says which portal it is, beside what the keychain says; `remembered` reads the preferences. */
  portals: { commandLine: string | undefined; policy: Policy; remembered(): string | undefined };
  reload(): Promise<void>;
}

export function createOpening(parts: Parts): Opening {
  const { state, vault, settings, lock, trustedClock, signIns, keyAccounts, openKeyAccount, places, portals } = parts;

  /** Reads what is kept of everything but users and accounts. @returns the account that the app was left at, by its key */
  async function readKept(): Promise<string | undefined> {
    await settings.load();
    await parts.listed();
    // Before anything that was kept is shown.
    await lock.open();
    await trustedClock.open();
    const last = await keyAccounts.restore();
    const isEmpty = state.get().signIns.length === 0 && state.get().keyAccounts.length === 0;
    // Those who signed out while the keychain could not be used have left this behind.
    if (isEmpty && trustedClock.isKept()) await trustedClock.forget(vault.store()).catch(() => undefined);
    lock.insist();
    return last;
  }

  /** To where the app was left: an account that was added by its key, or the portal and a user's session there. */
  async function goOn(last: string | undefined): Promise<void> {
    const { commandLine, policy, remembered } = portals;
    const choose = () =>
      places.choose(choosePortal({ commandLine, policy, lastUsed: signIns.last()?.portal ?? remembered() }));
    if (last !== undefined && state.get().keyAccounts.some(({ id }) => id === last)) {
      await keyAccounts.open(last);
      await Promise.all([openKeyAccount.check(), choose()]);
      return;
    }
    await choose();
    await places.enter();
  }

  return {
    open: async () => goOn(await readKept()),
    async retryKeychain() {
      await vault.retry();
      const last = await readKept();
      const { phase, user, keyAccount, adding } = state.get();
      if (keyAccount?.unreadable) await keyAccounts.open(keyAccount.id);
      // Whoever is somewhere or on the way there stays.
      if (!user && !keyAccount && !adding && /^(?:sign-in|connect)$/.test(phase)) await goOn(last);
      // What is read of the account is kept from here on.
      else if (user) void parts.reload();
    },
  };
}
