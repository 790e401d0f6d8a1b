import type { ActivityHead } from '../../shared/records';
import { backwards } from './backwards';
import type { ActivityFiles } from './files';
import { beginning, follows, type Line, readLine } from './line';
import type { Segment } from './segments';

/** The entry that the next one follows; `seq` 0 when there is none yet. */
export interface Tail {
  seq: number;
  /** Its seal's value. */
  seal: string;
}

/** How many entries beyond the keychain's word are looked at one by one. */
const mostBeyond = 50_000;

/**
 * Finds where the log ends.
 * @param head where the keychain says that it ended, if it says so: it can have gone on from there, because the keychain
 *   is told after the file (a crash between the two), but it can't end before, or otherwise
 * @param key of the log, if it can be had
 * @returns `altered` when the log was cut off, or does not go on from there as this app would have written it
 */
export async function findTail(
  files: ActivityFiles,
  segments: readonly Segment[],
  head: ActivityHead | undefined,
  key: Buffer | undefined,
): Promise<{ tail: Tail; altered: boolean }> {
  const beyond: (Line | undefined)[] = [];
  for await (const { lines } of backwards(files, segments)) {
    for (const { bytes } of lines) {
      const line = readLine(bytes);
      if (!head) {
        if (line) return { tail: tailOf(line), altered: false };
        continue;
      }
      if (line && line.entry.seq <= head.seq) return goOn(head, key, line, beyond);
      if (beyond.push(line) === mostBeyond) return { tail: tailOf(beyond.find(Boolean) ?? line), altered: false };
    }
  }
  return head ? goOn(head, key, undefined, beyond) : { tail: { seq: 0, seal: beginning }, altered: false };
}

/** @param beyond what comes after the head, newest first @param found what stands in the head's place */
function goOn(head: ActivityHead, key: Buffer | undefined, found: Line | undefined, beyond: (Line | undefined)[]) {
  let tail: Tail = { seq: head.seq, seal: head.seal };
  let altered = found?.entry.seq !== head.seq || found.seal.value !== head.seal;
  for (const line of beyond.reverse()) {
    if (line && line.entry.seq === tail.seq + 1 && follows(line, tail.seal, key)) tail = tailOf(line);
    else altered = true;
  }
  return { tail, altered };
}

function tailOf(line: Line | undefined): Tail {
  return line ? { seq: line.entry.seq, seal: line.seal.value } : { seq: 0, seal: beginning };
}
