import type { ActivityCheck } from '../../shared/activity';
import type { ActivityFiles } from './files';
import { createJudge, type Expected } from './judge';
import { linesOf } from './line';
import { listSegments, type Segment, segmentName } from './segments';

/** How much is read before others get their turn, in bytes. */
const sliceBytes = 64 * 1024;

/** The longest line that is waited for, in bytes; what is longer counts as one that can't be read. */
const longestLine = 1024 * 1024;

/**
 * Checks the whole log: whether entries were changed, removed, moved or added, and where. It reads in slices and lets
 * others have their turn after each.
 * @param pause resolves when they have had it
 * @throws `disk.*`
 */
export async function verify(
  files: ActivityFiles,
  expected: Expected,
  pause: () => Promise<void>,
): Promise<ActivityCheck> {
  const judge = createJudge(expected);
  const { segments, torn } = await listSegments(files);
  for (const segment of segments) {
    let first = true;
    const rest = await eachLine(files, segment, async (lines) => {
      for (const line of lines) {
        if (first) judge.header(line);
        else judge.line(line);
        first = false;
      }
      await pause();
    });
    // What stands at the very end may be under way.
    judge.endOfSegment(segment === segments.at(-1) ? 0 : rest);
  }
  return judge.verdict(torn);
}

/** @returns how many bytes stand after the last newline */
async function eachLine(
  files: ActivityFiles,
  segment: Segment,
  take: (lines: Buffer[]) => Promise<void>,
): Promise<number> {
  let position = 0;
  let rest = Buffer.alloc(0);
  for (;;) {
    const slice = await files.read(segmentName(segment), position, sliceBytes);
    if (slice.length === 0) return rest.length;
    position += slice.length;
    const bytes = Buffer.concat([rest, slice]);
    const whole = bytes.lastIndexOf('\n') + 1;
    await take(linesOf(bytes.subarray(0, whole)));
    rest = bytes.subarray(whole);
    if (rest.length > longestLine) {
      await take([Buffer.alloc(0)]);
      rest = Buffer.alloc(1);
    }
  }
}
