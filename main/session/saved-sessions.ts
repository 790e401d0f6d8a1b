import {
  type Contents,
  journalRecordSchema,
  type ListedSignIn,
  type PendingChange,
  type SessionRecord,
  sessionRecordSchema,
} from '../../shared/records';
import type { ContentsRecord } from '../keychain/contents';
import { readRecord, recordNames, writeRecord } from '../keychain/records';
import type { Vault } from '../keychain/vault';
import type { SecretStore } from '../ports';
import { createTurns } from './in-turn';
import { isOf, signInId, withSignIn } from './listed-sign-ins';

/** The records of signed-in users. Where they are kept is the vault's business. */
export interface SavedSessions {
  /**
   * The session that was kept of a user. One that cannot be read is left as it is; from then on it lives in memory, so that
   * nothing overwrites it, until the user signs out.
   */
  find(portal: string, userId: string): Promise<SessionRecord | undefined>;
  /** Resolves when what was to be kept or removed until now is, or could not be. */
  kept(): Promise<void>;
  /** Keeps a session. */
  save(record: SessionRecord): Promise<void>;
  /**
   * Removes a session that is over and the copies of its accounts and keys. The user stays listed, to sign in again, and so
   * does what was sent and is not settled: that is done after the next sign-in.
   * @returns whether keys were removed
   * @throws `keychain.*` when something could not be removed
   */
  drop(portal: string, userId: string): Promise<boolean>;
  /** Removes everything of a user, readable or not. @throws `keychain.*` when something could not be removed */
  remove(portal: string, userId: string): Promise<void>;
  /** The changes to keys that this user sent and that are not settled. */
  pending(portal: string, userId: string): Promise<PendingChange[]>;
  /** Replaces them. */
  keepPending(portal: string, userId: string, pending: PendingChange[]): Promise<void>;
}

/** What is kept of the accounts of users, and of the time, as far as signing out is concerned. */
export interface KeptBeside {
  /** Removes all that is kept of a user's accounts. @returns whether there were keys */
  removeAll(from: SecretStore, user: { portal: string; userId: string }): Promise<boolean>;
  /** Nobody is signed in any more: removes what is kept whoever is. */
  forget(from: SecretStore): Promise<void>;
}

export function createSavedSessions(vault: Vault, contents: ContentsRecord, beside: KeptBeside): SavedSessions {
  // One after the other: writing begins with reading, and what was removed meanwhile is not to come back.
  const inTurn = createTurns();

  async function write(into: SecretStore, record: SessionRecord) {
    const { portal, userId } = record;
    await writeRecord(into, recordNames.session(portal, userId), sessionRecordSchema, record);
    await contents.change(into, (present) => {
      const sessions = withSignIn(present.sessions, record);
      return sessions === present.sessions ? present : { ...present, sessions };
    });
  }

  async function drop(from: SecretStore, portal: string, userId: string): Promise<boolean> {
    // The keys first: they are found through what is kept of the user.
    const hadKeys = await beside.removeAll(from, { portal, userId });
    const isUser = isOf({ portal, userId });
    await from.delete(recordNames.session(portal, userId));
    await contents.change(from, (present) => ({
      ...present,
      sessions: present.sessions.map((one) => (isUser(one) ? { ...one, ended: true } : one)),
    }));
    return hadKeys;
  }

  async function readPending(portal: string, userId: string) {
    const record = await readRecord(vault.store(), recordNames.journal(portal, userId), journalRecordSchema);
    return record?.pending ?? [];
  }

  return {
    async find(portal, userId) {
      try {
        return await readRecord(vault.store(), recordNames.session(portal, userId), sessionRecordSchema);
      } catch (thrown) {
        vault.giveUp(thrown);
        return undefined;
      }
    },
    kept: () => inTurn(async () => undefined),
    save: (record) => inTurn(() => vault.keep((into) => write(into, record))),
    drop: (portal, userId) =>
      inTurn(async () => {
        let hadKeys = false;
        await vault.keep(async (from) => {
          hadKeys = await drop(from, portal, userId);
        });
        return hadKeys;
      }),
    remove: (portal, userId) =>
      inTurn(() =>
        vault.clear(async (from) => {
          await beside.removeAll(from, { portal, userId });
          await from.delete(recordNames.journal(portal, userId));
          await from.delete(recordNames.session(portal, userId));
          await contents.remove(from, (present) => withoutSignIn(present, { portal, userId }));
          const { sessions, keyAccounts = [] } = await contents.read(from);
          if (sessions.length + keyAccounts.length === 0) await beside.forget(from);
        }),
      ),
    async pending(portal, userId) {
      try {
        return await readPending(portal, userId);
      } catch (thrown) {
        vault.giveUp(thrown);
        return readPending(portal, userId);
      }
    },
    keepPending: (portal, userId, pending) => vault.keep((into) => writePending(into, portal, userId, pending)),
  };
}

function withoutSignIn({ last, ...present }: Contents, user: Pick<ListedSignIn, 'portal' | 'userId'>): Contents {
  const isUser = isOf(user);
  const wasLast = last !== undefined && 'signIn' in last && last.signIn === signInId(user);
  return { ...present, ...(last && !wasLast && { last }), sessions: present.sessions.filter((one) => !isUser(one)) };
}

async function writePending(store: SecretStore, portal: string, userId: string, pending: PendingChange[]) {
  const name = recordNames.journal(portal, userId);
  if (pending.length === 0) await store.delete(name);
  else await writeRecord(store, name, journalRecordSchema, { version: 1, pending });
}
