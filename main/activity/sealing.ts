import { randomBytes } from 'node:crypto';
import { toFailure } from '../../shared/errors';
import { type ActivityHead, activityHeadRecordSchema, activityKeyRecordSchema } from '../../shared/records';
import { type RecordSchema, readRecord, recordNames, writeRecord } from '../keychain/records';
import { isDamaged } from '../keychain/vault';
import type { Log, SecretStore } from '../ports';
import type { Tail } from './tail';

/** The key that entries are sealed with, and where the log ends, both kept in the keychain. */
export interface Sealing {
  /**
   * Reads both.
   * @returns `undefined` when there is no keychain, or it could not be read: nothing is overwritten then
   */
  load(): Promise<{ key: Buffer; since: number; head: ActivityHead | undefined } | 'none yet' | undefined>;
  /** Makes a key. @param since the first entry that it will seal @returns `undefined` when it could not be kept */
  create(since: number): Promise<Buffer | undefined>;
  /** Notes where the log ends now: soon, and however often it is called while a note is under way, once after that. */
  noteEnd(tail: Tail, at: number): void;
  /** Resolves when nothing is left to be noted. */
  settled(): Promise<void>;
}

/** @param secrets the keychain, when it can be used */
export function createSealing(secrets: () => SecretStore | undefined, log: Log): Sealing {
  let wanted: ActivityHead | undefined;
  let noting: Promise<void> | undefined;

  async function noteAll(): Promise<void> {
    while (wanted) {
      const head = wanted;
      wanted = undefined;
      const store = secrets();
      if (!store) return;
      try {
        await writeRecord(store, recordNames.activityHead, activityHeadRecordSchema, { version: 1, ...head });
      } catch (thrown) {
        // The log is then longer than the keychain says, which is no fault of it.
        log.warn('activity-end-not-noted', { code: toFailure(thrown).code });
      }
    }
  }

  function noteSoon(): void {
    noting ??= noteAll().finally(() => {
      noting = undefined;
      if (wanted) noteSoon();
    });
  }

  /** A damaged record is worth nothing to anyone, and would keep all later entries from being sealed. */
  async function readOrDrop<Schema extends RecordSchema>(store: SecretStore, name: string, schema: Schema) {
    try {
      return await readRecord(store, name, schema);
    } catch (thrown) {
      if (!isDamaged(thrown)) throw thrown;
      log.warn('activity-record-damaged', { record: name });
      await store.delete(name);
      return undefined;
    }
  }

  return {
    async load() {
      const store = secrets();
      if (!store) return undefined;
      try {
        const record = await readOrDrop(store, recordNames.activityKey, activityKeyRecordSchema);
        if (!record) return 'none yet';
        const head = await readOrDrop(store, recordNames.activityHead, activityHeadRecordSchema);
        const { key, since } = record;
        return { key: Buffer.from(key, 'base64'), since, head };
      } catch (thrown) {
        log.warn('activity-key-not-read', { code: toFailure(thrown).code });
        return undefined;
      }
    },
    async create(since) {
      const store = secrets();
      if (!store) return undefined;
      const key = randomBytes(32);
      try {
        const record = { version: 1, key: key.toString('base64'), since } as const;
        await writeRecord(store, recordNames.activityKey, activityKeyRecordSchema, record);
        return key;
      } catch (thrown) {
        log.warn('activity-key-not-kept', { code: toFailure(thrown).code });
        return undefined;
      }
    },
    noteEnd({ seq, seal }, at) {
      wanted = { seq, seal, at };
      noteSoon();
    },
    settled: async () => noting,
  };
}
