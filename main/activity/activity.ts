import { setImmediate } from 'node:timers/promises';
import {
  type ActivityCheck,
  type ActivityFilter,
  type ActivityStatus,
  activityEntrySchema,
  activityText,
  type LocalActivityPage,
} from '../../shared/activity';
import { AppError, type Failure, toFailure } from '../../shared/errors';
import type { Activity, Clock, Log, Noted, SecretStore } from '../ports';
import { writeTable } from './csv';
import type { ActivityFiles } from './files';
import { type ActivityQuery, readPage } from './reader';
import type { SavedFile } from './saving';
import { createSealing } from './sealing';
import { verify } from './verify';
import { createWriter, type NewEntry } from './writer';

/** The log of what was done on this computer. */
export interface ActivityLog extends Activity {
  /** From now on entries are written; those that were noted before have waited. */
  open(): void;
  /** @throws `disk.*` */
  list(query: ActivityQuery): Promise<LocalActivityPage>;
  /**
   * Reads the whole log and says whether it is as it was written. Asked again before it has answered, it is the same check.
   * @throws `disk.*`
   */
  check(): Promise<ActivityCheck>;
  /** Writes a table. @returns the number of entries @throws `disk.*` */
  exportTo(file: SavedFile, filter: ActivityFilter): Promise<number>;
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
  /** Writes what can be written, and notes in the keychain where the log ends. */
  close(): Promise<void>;
}

export interface ActivityPorts {
  files: ActivityFiles;
  /** The keychain, when it can be used. */
  secrets: () => SecretStore | undefined;
  clock: Clock;
  log: Log;
  /** Is told whenever it changes how it stands with the log. */
  tell: (status: ActivityStatus) => void;
  /** The size at which a file is left for the next one, in bytes. */
  segmentBytes?: number;
}

/** How many entries wait at most while the log can't be written. */
const mostWaiting = 1000;

/** How many are written together. */
const together = 100;

/** How long after a failure it is tried again when nothing is noted meanwhile, in milliseconds. */
const retryMilliseconds = 30_000;

/** How long after a keychain that did not answer it is asked again, in milliseconds. */
const keychainPause = 60_000;

export function createActivityLog({ files, secrets, clock, log, tell, segmentBytes }: ActivityPorts): ActivityLog {
  const writer = createWriter(files, clock, log, segmentBytes);
  const sealing = createSealing(secrets, log);
  const waiting: NewEntry[] = [];
  let lost = 0;
  let failure: Failure | undefined;
  let key: Buffer | undefined;
  let since = Number.POSITIVE_INFINITY;
  // Whether the keychain has said that there is no key, so that one is made for the next entry.
  let mayCreate = false;
  let askAgainAt = Number.NEGATIVE_INFINITY;
  let opened = false;
  let ready = false;
  let running: Promise<void> | undefined;
  let cancelRetry = () => {};
  let reading: Promise<unknown> = Promise.resolve();
  let checking: Promise<ActivityCheck> | undefined;

  function status(): ActivityStatus {
    const recording = failure ? 'stopped' : key || mayCreate ? 'chained' : 'unchained';
    const { seq } = writer.tail();
    return { recording, ...(failure && { failure }), waiting: failure ? waiting.length : 0, newest: seq };
  }

  /** Finds out once where the log ends, and again when the keychain can tell. */
  async function prepare(): Promise<void> {
    if (!ready) await writer.open();
    if (!key && !mayCreate && secrets() && clock.now() >= askAgainAt) await askKeychain();
    else if (!ready) await writer.goOnFrom(undefined, undefined);
    ready = true;
  }

  async function askKeychain(): Promise<void> {
    const loaded = await sealing.load();
    if (loaded === undefined) askAgainAt = clock.now() + keychainPause;
    const known = loaded === undefined || loaded === 'none yet' ? undefined : loaded;
    const altered = (known || !ready) && (await writer.goOnFrom(known?.head, known?.key));
    mayCreate = loaded === 'none yet';
    if (!known) return;
    key = known.key;
    since = known.since;
    if (!altered) return;
    log.warn('activity-altered');
    // Once the keychain is told of a new end, this entry is what remains of it.
    waiting.unshift({ at: clock.now(), action: 'altered' });
  }

  async function createKey(): Promise<void> {
    if (!mayCreate) return;
    mayCreate = false;
    since = writer.tail().seq + 1;
    key = await sealing.create(since);
    if (!key) askAgainAt = clock.now() + keychainPause;
  }

  async function write(): Promise<void> {
    await prepare();
    while (waiting.length > 0 || lost > 0) {
      await createKey();
      const batch = waiting.slice(0, together);
      const missing = lost;
      // What did not fit stands behind what did.
      const gap = batch.length === waiting.length && missing > 0;
      const entries: NewEntry[] = gap ? [...batch, { at: clock.now(), action: 'not-recorded', count: missing }] : batch;
      await writer.append(entries, key);
      waiting.splice(0, batch.length);
      if (gap) lost -= missing;
      if (key) sealing.noteEnd(writer.tail(), clock.now());
    }
  }

  async function attempt(): Promise<void> {
    cancelRetry();
    try {
      await write();
      failure = undefined;
    } catch (thrown) {
      if (!(thrown instanceof AppError)) log.warn('activity-broke');
      failure = toFailure(thrown);
      log.warn('activity-not-written', { code: failure.code, waiting: waiting.length });
      cancelRetry = clock.after(retryMilliseconds, run);
    }
    tell(status());
  }

  function run(): void {
    if (!opened) return;
    running ??= attempt().finally(() => {
      running = undefined;
      if (waiting.length > 0 && !failure) run();
    });
  }

  async function settled(): Promise<void> {
    while (running) await running;
  }

  async function checkAll(): Promise<ActivityCheck> {
    // The end must be known, and what is under way on the disk.
    await settled();
    return verify(files, { key, since, end: writer.tail() }, async () => {
      await setImmediate();
      // Somebody waits for a page, and nobody for the check of a long log.
      await reading;
    });
  }

  return {
    note(what) {
      if (waiting.length < mostWaiting) waiting.push(entryOf(what, clock.now()));
      else lost += 1;
      run();
    },
    open() {
      opened = true;
      run();
    },
    list(query) {
      const page = readPage(files, query);
      reading = Promise.allSettled([reading, page]);
      return page;
    },
    check() {
      checking ??= checkAll().finally(() => {
        checking = undefined;
      });
      return checking;
    },
    exportTo: (file, filter) => writeTable(files, filter, file),
    settled,
    async close() {
      run();
      await settled();
      cancelRetry();
      await sealing.settled();
    },
  };
}

const newEntrySchema = activityEntrySchema.omit({ seq: true });

/** A portal may give a user any name; and no entry is written that could not be read. */
function entryOf(what: Noted, at: number): NewEntry {
  const { portal, user } = what;
  const parsed = newEntrySchema.safeParse({
    ...what,
    at,
    ...(portal !== undefined && { portal: portal.slice(0, activityText.portal) }),
    ...(user !== undefined && { user: user.slice(0, activityText.user) }),
  });
  return parsed.success ? parsed.data : { at, action: what.action };
}
