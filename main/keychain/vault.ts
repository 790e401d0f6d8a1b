import { AppError, type Failure, toFailure } from '../../shared/errors';
import type { Log, SecretStore } from '../ports';

/** How it stands with the keychain, as the page is told. */
export interface VaultStatus {
  status: 'available' | 'unavailable';
  failure?: Failure;
}

/** Where every record is kept: the keychain or, where that cannot be used, memory until the app closes. */
export interface Vault {
  /** Finds out whether the keychain can be used. */
  open(): Promise<void>;
  /** Where records are kept at present. */
  store(): SecretStore;
  /** Writes; what the keychain does not take is kept in memory from then on. */
  keep(write: (into: SecretStore) => Promise<void>): Promise<void>;
  /**
   * From now on records are kept in memory. For a record that could not be read, so that nothing overwrites it.
   * @param thrown why
   */
  giveUp(thrown: unknown): void;
  /**
   * Removes, in memory and in the keychain; what kept the keychain from being used may then be gone, so it is used again.
   * @throws `keychain.*` when something could not be removed
   */
  clear(remove: (from: SecretStore) => Promise<void>): Promise<void>;
}

/** @param tell is told whenever it changes how it stands with the keychain */
export function createVault(
  keychain: SecretStore,
  memory: SecretStore,
  tell: (status: VaultStatus) => void,
  log: Log,
): Vault {
  let opened = false;
  let store = memory;

  function beInKeychain() {
    store = keychain;
    tell({ status: 'available' });
  }

  function giveUp(thrown: unknown) {
    const failure = toFailure(thrown);
    log.warn('keychain-not-used', { code: failure.code });
    store = memory;
    tell({ status: 'unavailable', failure });
  }

  return {
    async open() {
      try {
        await keychain.probe();
        opened = true;
        beInKeychain();
      } catch (thrown) {
        giveUp(thrown);
      }
    },
    store: () => store,
    async keep(write) {
      try {
        await write(store);
      } catch (thrown) {
        if (store === memory) throw thrown;
        giveUp(thrown);
        await write(memory);
      }
    },
    giveUp,
    async clear(remove) {
      await remove(memory);
      if (!opened) return;
      await remove(keychain);
      beInKeychain();
    },
  };
}

/** Whether a record could not be read because of what it holds, not because of the keychain. */
export function isDamaged(thrown: unknown): boolean {
  return thrown instanceof AppError && thrown.code === 'keychain.damaged';
}
