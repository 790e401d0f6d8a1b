import { AppError, type Failure, toFailure } from '../../shared/errors';
import type { Log, SecretStore } from '../ports';
import { createCallQueue } from './call-queue';
import { createListedStore } from './listed-store';
import { reachableNames } from './reachable';
import { recordKind } from './record-kinds';
import { RecordTrouble, recordNames } from './records';

/** How it stands with the keychain, as the page is told. */
export interface VaultStatus {
  status: 'available' | 'unavailable';
  failure?: Failure;
}

/** What there is in the keychain or, where that cannot be used, in memory. */
export interface VaultContents {
  place: 'keychain' | 'memory';
  store: SecretStore;
  /** Some of these records need not be there. */
  names: string[];
}

/**
 * Where every record is kept: the keychain or, where that cannot be used, memory until the app closes. A single record
 * that cannot be read or written in the keychain is left there as it is, and lives in memory meanwhile.
 */
export interface Vault {
  /** Finds out whether the keychain can be used. */
  open(): Promise<void>;
  /** Where records are kept at present. What was got while the keychain could be used leads to the keychain alone. */
  store(): SecretStore;
  /**
   * The keychain alone, while it can be used: for what is worth nothing in memory. What is kept there belongs to this
   * computer, not to a user: it is not listed with the rest, and stays when that is removed.
   */
  keychain(): SecretStore | undefined;
  /** Writes; what the keychain does not take is kept in memory from then on. */
  keep(write: (into: SecretStore) => Promise<void>): Promise<void>;
  /**
   * From now on records are kept in memory; after a {@link RecordTrouble} that one alone, so that nothing overwrites it.
   * @param thrown why
   */
  giveUp(thrown: unknown): void;
  /**
   * Tries the keychain again. When it can be used, what was kept in memory moves there, but never over what cannot be
   * read, and what was removed meanwhile is removed there.
   * @throws `keychain.*` when it still cannot be used
   */
  retry(): Promise<void>;
  /**
   * Removes, in memory and in the keychain. What could not be read may be gone then, so that is tried again.
   * @throws `keychain.*` when something could not be removed
   */
  clear(remove: (from: SecretStore) => Promise<void>): Promise<void>;
  /** All that is kept, readable or not. @throws `keychain.*` */
  contents(): Promise<VaultContents>;
  /**
   * Removes every record, readable or not. Each is tried, whatever becomes of the others.
   * @param ofTheComputer what else is to go, of what {@link keychain} leads to
   * @throws `keychain.*` when something could not be removed
   */
  removeAll(ofTheComputer?: readonly string[]): Promise<void>;
}

/**
 * @param memory is the vault's alone, and takes what the keychain does not
 * @param tell is told whenever it changes how it stands with the keychain
 */
export function createVault(
  keychain: SecretStore,
  memory: SecretStore,
  tell: (status: VaultStatus) => void,
  log: Log,
): Vault {
  const listed = createListedStore(keychain);
  /** Whether the keychain is used at present, why not, and whether it ever was. */
  let usable = false;
  let why: Failure | undefined;
  let seen = false;
  /** Records that cannot be read or written in the keychain, and why. */
  const aside = new Map<string, Failure>();
  /** What memory holds. */
  const held = new Set<string>();
  /** What was set or deleted in memory and is not so in the keychain yet. */
  const changed = new Set<string>();
  /** What was removed for good while the keychain could not be used. */
  const gone = new Set<string>();
  /** How often something went from the keychain to memory. */
  let steps = 0;
  const turns = createCallQueue();
  const inTurn = <Result>(work: () => Promise<Result>) => turns.run('', work);

  const noted: SecretStore = {
    ...memory,
    async set(name, value) {
      held.add(name);
      changed.add(name);
      await memory.set(name, value);
    },
    async delete(name) {
      held.delete(name);
      changed.add(name);
      await memory.delete(name);
    },
  };
  const inKeychain = through((name) => (aside.has(name) ? noted : listed));
  const inEither = through((name) => (usable && !aside.has(name) ? listed : noted));
  const present = () => (usable ? inKeychain : inEither);

  function through(placeOf: (name: string) => SecretStore): SecretStore {
    return {
      probe: () => listed.probe(),
      get: (name) => placeOf(name).get(name),
      set(name, value) {
        gone.delete(name);
        return placeOf(name).set(name, value);
      },
      delete: (name) => placeOf(name).delete(name),
      close: () => listed.close(),
    };
  }

  function tellHow(): void {
    const failure = usable ? [...aside.values()][0] : why;
    tell(failure ? { status: 'unavailable', failure } : { status: 'available' });
  }

  /** @returns whether something is kept elsewhere than before */
  function stepAside(thrown: unknown): boolean {
    const failure = toFailure(thrown);
    const wasUsable = usable;
    if (thrown instanceof RecordTrouble) {
      if (!usable || aside.has(thrown.record)) return false;
      aside.set(thrown.record, failure);
    } else {
      usable = false;
      why = failure;
    }
    log.warn('keychain-not-used', { code: failure.code });
    if (wasUsable) steps += 1;
    tellHow();
    return wasUsable;
  }

  /** @returns whether it is in the keychain now */
  async function bringBack(name: string): Promise<boolean> {
    // Before it is read: what changes from here on is to be brought once more.
    const wasChanged = changed.delete(name);
    const kind = recordKind(name);
    try {
      const text = await memory.get(name);
      const isDeleted = gone.has(name) || (wasChanged && seen && kind.mayGo && !aside.has(name));
      if (text === undefined && isDeleted) await listed.delete(name);
      else await kind.bringBack(listed, name, text, { seen, isGone: (one) => gone.has(one) });
      if (!changed.has(name)) aside.delete(name);
      return true;
    } catch (thrown) {
      changed.add(name);
      if (!(thrown instanceof RecordTrouble)) throw thrown;
      aside.set(name, toFailure(thrown));
      return false;
    }
  }

  /** Moves what is in memory into the keychain, until nothing is left that can be moved. */
  async function moveBack(): Promise<void> {
    const todo = new Set([...gone, ...aside.keys(), ...(gone.size > 0 ? [recordNames.index] : [])]);
    const refused = new Set<string>();
    for (;;) {
      const waiting = [...todo, ...changed].filter((name) => !refused.has(name));
      // The table of contents last: it does not lead to what is not there yet.
      const name = waiting.find((one) => one !== recordNames.index) ?? waiting[0];
      if (name === undefined) break;
      todo.delete(name);
      if (!(await bringBack(name))) refused.add(name);
    }
    // Without waiting for anything from here on, so that nothing is written to memory in between.
    usable = true;
    seen = true;
    gone.clear();
    const moved = [...held].filter((name) => !aside.has(name));
    for (const name of moved) held.delete(name);
    tellHow();
    for (const name of moved) await memory.delete(name);
  }

  async function open(): Promise<void> {
    await listed.probe();
    await moveBack();
  }

  async function keep(write: (into: SecretStore) => Promise<void>): Promise<void> {
    const before = steps;
    try {
      await write(present());
    } catch (thrown) {
      // Another write may have failed and stepped aside before this one.
      if (!stepAside(thrown) && steps === before) throw thrown;
      await keep(write);
    }
  }

  return {
    open: () => inTurn(() => open().catch((thrown) => void stepAside(thrown))),
    store: present,
    keychain: () => (usable ? keychain : undefined),
    keep,
    giveUp: (thrown) => void stepAside(thrown),
    retry: () =>
      inTurn(async () => {
        try {
          await open();
        } catch (thrown) {
          stepAside(thrown);
          throw thrown;
        }
      }),
    clear: (remove) =>
      inTurn(async () => {
        const erased = new Set<string>();
        const fromMemory: SecretStore = {
          ...noted,
          async delete(name) {
            // What is not one user's or account's is more than memory knows of: the index, the clock.
            if (name.includes(':')) erased.add(name);
            if (held.has(name)) await noted.delete(name);
          },
        };
        await remove(fromMemory);
        for (const name of erased) gone.add(name);
        // What this run has never seen is removed when it is.
        if (!seen) return tellHow();
        await remove(listed);
        for (const name of erased) gone.delete(name);
        await moveBack().catch((thrown) => void stepAside(thrown));
      }),
    async contents() {
      if (!usable) return { place: 'memory', store: noted, names: [...held] };
      const names = new Set([...(await listed.names()), ...(await reachableNames(listed))]);
      return { place: 'keychain', store: listed, names: [...names] };
    },
    removeAll: (ofTheComputer = []) =>
      inTurn(async () => {
        for (const name of [...held]) await memory.delete(name);
        for (const names of [held, changed]) names.clear();
        try {
          await listed.probe();
        } catch (thrown) {
          // Where there never was a keychain, there is nothing in it.
          if (!seen && toFailure(thrown).code === 'keychain.unavailable') return;
          throw thrown;
        }
        await listed.clear([...aside.keys(), ...gone, ...(await reachableNames(listed)), ...ofTheComputer]);
        aside.clear();
        await moveBack();
      }),
  };
}

/** Whether a record could not be read because of what it holds, not because of the keychain. */
export function isDamaged(thrown: unknown): boolean {
  return thrown instanceof AppError && thrown.code === 'keychain.damaged';
}
