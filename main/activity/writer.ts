import type { ActivityEntry } from '../../shared/activity';
import type { ActivityHead } from '../../shared/records';
import type { Clock, Log } from '../ports';
import type { ActivityFiles } from './files';
import { beginning, sealed } from './line';
import { headerLine, listSegments, readHeader, type Segment, segmentBytes, segmentName, tornName } from './segments';
import { findTail, type Tail } from './tail';

/** An entry before it has its number. */
export type NewEntry = Omit<ActivityEntry, 'seq'>;

/** Adds to the log. One call at a time; every function rejects with `disk.*` alone and can then be called again. */
export interface ActivityWriter {
  /** Looks at what there is, and mends an end that was cut off while it was written. To be called before the others. */
  open(): Promise<void>;
  /** Finds where the log ends, see {@link findTail}. @returns whether it is not where the keychain says */
  goOnFrom(head: ActivityHead | undefined, key: Buffer | undefined): Promise<boolean>;
  /** Adds entries, all or none; they are on the disk when this resolves. Without a key they are chained but prove nothing. */
  append(entries: readonly NewEntry[], key: Buffer | undefined): Promise<void>;
  tail(): Tail;
}

/** The most that is read to find the end of the last whole line, in bytes. */
const mostTorn = 1024 * 1024;

/** Longer than any header, in bytes. */
const headerBytes = 256;

export function createWriter(
  files: ActivityFiles,
  clock: Pick<Clock, 'now'>,
  log: Log,
  maximumBytes = segmentBytes,
): ActivityWriter {
  let tail: Tail = { seq: 0, seal: beginning };
  let segment: Segment = 1;
  // What of the present file is whole; 0 when not even its header is written.
  let size = 0;
  // A part of an append that failed may stand after that.
  let dirty = false;

  /** A crash or a power cut can end a write anywhere. What is left of the last line is put aside, not thrown away. */
  async function mend(): Promise<void> {
    const name = segmentName(segment);
    const length = await files.size(name);
    const from = Math.max(0, length - mostTorn);
    const end = await files.read(name, from, length - from);
    const whole = end.lastIndexOf('\n') + 1;
    if (whole === 0 && from > 0) return leave();
    size = from + whole;
    const rest = end.subarray(whole);
    if (rest.length > 0) {
      await files.append(tornName(segment, clock.now()), rest);
      await files.truncate(name, size);
      log.warn('activity-torn', { bytes: rest.length });
    }
    if (size > 0 && !(await hasHeader(name))) leave();
  }

  async function hasHeader(name: string): Promise<boolean> {
    const start = await files.read(name, 0, headerBytes);
    return readHeader(start.subarray(0, Math.max(0, start.indexOf('\n')))) !== undefined;
  }

  /** The next entry begins a new file. */
  function leave(): void {
    segment += 1;
    size = 0;
  }

  return {
    async open() {
      const { segments } = await listSegments(files);
      segment = segments.at(-1) ?? 1;
      size = 0;
      dirty = false;
      if (segments.length > 0) await mend();
    },
    async goOnFrom(head, key) {
      const { segments } = await listSegments(files);
      const found = await findTail(files, segments, head, key);
      tail = found.tail;
      return found.altered;
    },
    async append(entries, key) {
      if (dirty) await files.truncate(segmentName(segment), size);
      dirty = false;
      if (size >= maximumBytes) leave();
      const parts = size === 0 ? [headerLine({ first: tail.seq + 1, continues: tail.seal })] : [];
      let last = tail;
      for (const entry of entries) {
        const line = sealed({ ...entry, seq: last.seq + 1 }, last.seal, key);
        parts.push(line.bytes);
        last = { seq: last.seq + 1, seal: line.seal.value };
      }
      const bytes = Buffer.concat(parts);
      dirty = true;
      await files.append(segmentName(segment), bytes);
      dirty = false;
      size += bytes.length;
      tail = last;
    },
    tail: () => tail,
  };
}
