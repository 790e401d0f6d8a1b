import { type Contents, indexRecordSchema } from '../../shared/records';
import type { SecretStore } from '../ports';
import { readRecord, recordNames, writeRecord } from './records';
import { isDamaged } from './vault';

/**
 * The index record, which says what else there is. Whoever keeps records of users changes it through this, so that two
 * changes at a time do not lose each other.
 */
export interface ContentsRecord {
  /** @throws `keychain.*` */
  read(store: SecretStore): Promise<Contents>;
  /**
   * Changes it, unless `how` gives back what it was given; when it says nothing any more it is removed.
   * @throws `keychain.*`
   */
  change(store: SecretStore, how: (contents: Contents) => Contents): Promise<void>;
  /**
   * As `change`, for what is removed for good: the one moment at which a damaged index may go, because nothing can be
   * found through it any more.
   */
  remove(store: SecretStore, how: (contents: Contents) => Contents): Promise<void>;
}

const nothing: Contents = { sessions: [] };
const empty = { version: 1, ...nothing };

/** @param tell is told what the record says in a store, whenever it was read or changed */
export function createContentsRecord(
  tell: (store: SecretStore, contents: Contents) => void = () => undefined,
): ContentsRecord {
  // One after the other, whoever asks: a change reads the record before it writes it.
  let last: Promise<unknown> = Promise.resolve();

  async function read(store: SecretStore): Promise<Contents> {
    const { version: _version, ...contents } = (await readRecord(store, recordNames.index, indexRecordSchema)) ?? empty;
    tell(store, contents);
    return contents;
  }

  async function rewrite(store: SecretStore, how: (contents: Contents) => Contents): Promise<void> {
    const before = await read(store);
    const after = how(before);
    if (after === before) return;
    if (after.sessions.length === 0 && !after.keyAccounts?.length) await store.delete(recordNames.index);
    else await writeRecord(store, recordNames.index, indexRecordSchema, { version: 1, ...after });
    tell(store, after);
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  return {
    read,
    change: (store, how) => inTurn(() => rewrite(store, how)),
    remove: (store, how) =>
      inTurn(async () => {
        try {
          await rewrite(store, how);
        } catch (thrown) {
          if (!isDamaged(thrown)) throw thrown;
          await store.delete(recordNames.index);
          tell(store, nothing);
        }
      }),
  };
}
