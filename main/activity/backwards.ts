import type { ActivityFiles } from './files';
import { linesOf } from './line';
import { type Segment, segmentName } from './segments';

/** A stretch of the log as it lies in one file. */
export interface Stretch {
  segment: Segment;
  /** Its lines, newest first, each with the position at which it begins. */
  lines: { at: number; bytes: Buffer }[];
  /** Where the next stretch of this file ends. */
  from: number;
}

/** How much is read at a time, in bytes. */
const blockBytes = 64 * 1024;

/** The longest line that is looked for, in bytes: nothing of ours comes near it. */
const longestLine = 1024 * 1024;

/**
 * Reads the log from its end. The first line of each file, which is no entry, is left out, and so is a last line that
 * is not whole.
 * @param segments in their order
 * @param start where to begin: the part of that segment before a position; without it the end of the last one
 */
export async function* backwards(
  files: ActivityFiles,
  segments: readonly Segment[],
  start?: { segment: Segment; before: number },
): AsyncGenerator<Stretch, void, undefined> {
  for (const segment of segments.toReversed()) {
    if (start && segment > start.segment) continue;
    const size = await files.size(segmentName(segment));
    const end = segment === start?.segment ? Math.min(start.before, size) : size;
    yield* backwardsIn(files, segment, end);
  }
}

async function* backwardsIn(files: ActivityFiles, segment: Segment, size: number): AsyncGenerator<Stretch> {
  let end = size;
  let length = blockBytes;
  while (end > 0) {
    const from = Math.max(0, end - length);
    const block = await files.read(segmentName(segment), from, end - from);
    // The line that the block begins in belongs to the next one; at the start of a file it is the header.
    const first = block.indexOf('\n') + 1;
    const holdsNoLine = from > 0 && (first === 0 || first === block.length);
    if (holdsNoLine && length < longestLine) {
      length *= 2;
      continue;
    }
    length = blockBytes;
    // What has no beginning even then is given up on, so that the rest can be read.
    end = holdsNoLine || from === 0 ? from : from + first;
    yield { segment, lines: linesFrom(block.subarray(first), from + first), from: end };
  }
}

/** @param at the position of the first byte @returns newest first */
function linesFrom(bytes: Buffer, at: number): Stretch['lines'] {
  let next = at;
  const lines = linesOf(bytes).map((line) => {
    const place = { at: next, bytes: line };
    next += line.length + 1;
    return place;
  });
  return lines.reverse();
}
