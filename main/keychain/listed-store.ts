import { z } from 'zod';
import { toFailure } from '../../shared/errors';
import type { SecretStore } from '../ports';
import { createCallQueue } from './call-queue';
import { RecordTrouble, readRecord, recordNames, writeRecord } from './records';

const namesRecordSchema = z.object({ version: z.literal(1), names: z.array(z.string()) });

/** How long after a record was removed the list is written without it, in milliseconds. */
const pause = 200;

/** A store that knows what it holds. */
export interface ListedStore extends SecretStore {
  /** The names of all records that were set and not deleted, in no particular order. @throws `keychain.*` */
  names(): Promise<string[]>;
  /**
   * Deletes every record, and those of other names. Each is tried, but nothing more once the keychain does not answer.
   * @throws `keychain.*` when one could not be deleted
   */
  clear(others: readonly string[]): Promise<void>;
}

/**
 * Keeps a list of the names of all records, as a record beside them: a keychain cannot be asked for it safely (see
 * `Keytar`), and without one, what nothing else leads to any more could never be removed. A name is noted before its
 * record is written and struck out after it was deleted: the list may name too many, never too few.
 */
export function createListedStore(store: SecretStore): ListedStore {
  const queue = createCallQueue();
  let known: Set<string> | undefined;
  let writesLater = false;

  async function load(): Promise<Set<string>> {
    known ??= new Set((await readList(store))?.names);
    return known;
  }

  function note(name: string): Promise<void> {
    return queue.run(recordNames.names, async () => {
      const names = await load();
      if (names.has(name)) return;
      await writeList(store, [...names, name]);
      names.add(name);
    });
  }

  /** Whoever removes one record removes several: the list is written when they are gone, or at once with the last. */
  function strikeOut(name: string): Promise<void> {
    return queue.run(recordNames.names, async () => {
      const names = await load();
      if (!names.delete(name)) return;
      if (names.size === 0) await store.delete(recordNames.names);
      else if (!writesLater) setTimeout(writeLater, pause).unref();
      writesLater = names.size > 0;
    });
  }

  function writeLater(): void {
    writesLater = false;
    queue
      .run(recordNames.names, async () => {
        const names = await load();
        if (names.size > 0) await writeList(store, [...names]);
      })
      // One name too many does no harm.
      .catch(() => undefined);
  }

  return {
    names: async () => [...(await queue.run(recordNames.names, load))],
    probe: () => store.probe(),
    get: (name) => store.get(name),
    set: (name, value) =>
      queue.run(name, async () => {
        await note(name);
        await store.set(name, value);
      }),
    delete: (name) =>
      queue.run(name, async () => {
        await store.delete(name);
        await strikeOut(name).catch(() => undefined);
      }),
    clear: (others) =>
      queue.run(recordNames.names, async () => {
        const left = new Set([...(await load()), ...others]);
        const failures: unknown[] = [];
        for (const name of [...left]) {
          try {
            await store.delete(name);
            left.delete(name);
          } catch (thrown) {
            failures.push(thrown);
            if (toFailure(thrown).code === 'keychain.timeout') break;
          }
        }
        if (failures.length > 0) throw failures[0];
        await store.delete(recordNames.names);
        known = left;
      }),
    close: () => store.close(),
  };
}

/** A list that cannot be read is begun anew: it says nothing that is worth keeping. */
async function readList(store: SecretStore) {
  try {
    return await readRecord(store, recordNames.names, namesRecordSchema);
  } catch (thrown) {
    if (thrown instanceof RecordTrouble) return undefined;
    throw thrown;
  }
}

/** A list that is too long, or that a later app wrote, keeps nothing from being written. */
async function writeList(store: SecretStore, names: string[]): Promise<void> {
  try {
    await writeRecord(store, recordNames.names, namesRecordSchema, { version: 1, names });
  } catch (thrown) {
    if (!(thrown instanceof RecordTrouble)) throw thrown;
    if (thrown.code !== 'keychain.damaged') return;
    await store.delete(recordNames.names);
    await writeRecord(store, recordNames.names, namesRecordSchema, { version: 1, names });
  }
}
