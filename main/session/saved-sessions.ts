import { AppError, toFailure } from '../../shared/errors';
import {
  indexRecordSchema,
  journalRecordSchema,
  type PendingChange,
  type SessionRecord,
  sessionRecordSchema,
} from '../../shared/records';
import { readRecord, recordNames, writeRecord } from '../keychain/records';
import type { Log, SecretStore } from '../ports';
import type { StateStore } from '../state/store';

/** The records of signed-in users, in the keychain or, where it cannot be used, in memory until the app closes. */
export interface SavedSessions {
  /** Finds out whether the keychain can be used. */
  open(): Promise<void>;
  /**
   * The session that was kept for a portal. One that cannot be read is left as it is; from then on sessions live in
   * memory, so that nothing overwrites it, until the user signs out.
   */
  find(portal: string): Promise<SessionRecord | undefined>;
  /** Keeps a session. What the keychain does not take is kept in memory, and the state says so. */
  save(record: SessionRecord): Promise<void>;
  /** Removes a session that is over, but not the journal: what was sent is settled after the next sign-in. */
  drop(portal: string, userId: string): Promise<void>;
  /** Removes everything of a user, readable or not. @throws `keychain.*` when something could not be removed */
  remove(portal: string, userId: string): Promise<void>;
  /** The changes to keys that this user sent and that are not settled. */
  pending(portal: string, userId: string): Promise<PendingChange[]>;
  /** Replaces them. What the keychain does not take is kept in memory, and the state says so. */
  keepPending(portal: string, userId: string, pending: PendingChange[]): Promise<void>;
}

export function createSavedSessions(
  keychain: SecretStore,
  memory: SecretStore,
  state: StateStore,
  log: Log,
): SavedSessions {
  let opened = false;
  let store = memory;

  function settleInKeychain() {
    store = keychain;
    state.update({ keychain: { status: 'available' } });
  }

  function fallBackToMemory(thrown: unknown) {
    const failure = toFailure(thrown);
    log.warn('keychain-not-used', { code: failure.code });
    store = memory;
    state.update({ keychain: { status: 'unavailable', failure } });
  }

  async function keep(write: (into: SecretStore) => Promise<void>) {
    try {
      await write(store);
    } catch (thrown) {
      if (store === memory) throw thrown;
      fallBackToMemory(thrown);
      await write(memory);
    }
  }

  return {
    async open() {
      try {
        await keychain.probe();
        opened = true;
        settleInKeychain();
      } catch (thrown) {
        fallBackToMemory(thrown);
      }
    },
    async find(portal) {
      try {
        const entry = (await listed(store)).find((one) => one.portal === portal);
        return entry && (await readRecord(store, recordNames.session(portal, entry.userId), sessionRecordSchema));
      } catch (thrown) {
        fallBackToMemory(thrown);
        return undefined;
      }
    },
    save: (record) => keep((into) => write(into, record)),
    async drop(portal, userId) {
      await store.delete(recordNames.session(portal, userId));
      await list(store, portal, userId, false);
    },
    async remove(portal, userId) {
      await erase(memory, portal, userId);
      if (!opened) return;
      await erase(keychain, portal, userId);
      settleInKeychain();
    },
    async pending(portal, userId) {
      const name = recordNames.journal(portal, userId);
      try {
        return (await readRecord(store, name, journalRecordSchema))?.pending ?? [];
      } catch (thrown) {
        fallBackToMemory(thrown);
        return (await readRecord(store, name, journalRecordSchema))?.pending ?? [];
      }
    },
    keepPending: (portal, userId, pending) => keep((into) => writePending(into, portal, userId, pending)),
  };
}

async function listed(store: SecretStore) {
  return (await readRecord(store, recordNames.index, indexRecordSchema))?.sessions ?? [];
}

/** Writes the index with or without a user; an empty one is no record at all. */
async function list(store: SecretStore, portal: string, userId: string, present: boolean) {
  const all = await listed(store);
  const others = all.filter((one) => one.portal !== portal || one.userId !== userId);
  if (present && others.length < all.length) return;
  const sessions = present ? [...others, { portal, userId }] : others;
  if (sessions.length === 0) await store.delete(recordNames.index);
  else await writeRecord(store, recordNames.index, indexRecordSchema, { version: 1, sessions });
}

async function write(store: SecretStore, record: SessionRecord) {
  await writeRecord(store, recordNames.session(record.portal, record.userId), sessionRecordSchema, record);
  await list(store, record.portal, record.userId, true);
}

async function writePending(store: SecretStore, portal: string, userId: string, pending: PendingChange[]) {
  const name = recordNames.journal(portal, userId);
  if (pending.length === 0) await store.delete(name);
  else await writeRecord(store, name, journalRecordSchema, { version: 1, pending });
}

async function erase(store: SecretStore, portal: string, userId: string) {
  await store.delete(recordNames.session(portal, userId));
  await store.delete(recordNames.journal(portal, userId));
  try {
    await list(store, portal, userId, false);
  } catch (thrown) {
    // Signing out is the one moment at which a damaged index may go: nothing can be found through it any more.
    if (!(thrown instanceof AppError) || thrown.code !== 'keychain.damaged') throw thrown;
    await store.delete(recordNames.index);
  }
}
