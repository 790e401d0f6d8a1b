/** The files of the log: `000001.jsonl` and on. Each begins with a line that says where it goes on from. */
import { z } from 'zod';
import type { ActivityFiles } from './files';
import { parseJson } from './line';

/** The number of a file that ends where the next begins. */
export type Segment = number;

/** The size at which a file is left for the next one, in bytes. */
export const segmentBytes = 1024 * 1024;

const namePattern = /^(\d{6,9})\.jsonl$/;
const tornPattern = /^\d{6,9}\.torn-\d+$/;

export const segmentName = (segment: Segment) => `${String(segment).padStart(6, '0')}.jsonl`;

/** Where the end of a file that was cut off while it was written is kept. */
export const tornName = (segment: Segment, now: number) => `${String(segment).padStart(6, '0')}.torn-${now}`;

/** @returns the segments in their order, and how many ends were set aside */
export async function listSegments(files: ActivityFiles): Promise<{ segments: Segment[]; torn: number }> {
  const names = await files.names();
  const numbers = names.map((name) => Number(namePattern.exec(name)?.[1] ?? 0));
  // A number has one name: `0000001.jsonl` is none of ours.
  const segments = numbers.filter((number, index) => number > 0 && segmentName(number) === names[index]);
  return { segments: segments.sort((a, b) => a - b), torn: names.filter((name) => tornPattern.test(name)).length };
}

const headerSchema = z.object({
  version: z.literal(1),
  /** The number of its first entry. */
  first: z.number().int().min(1),
  /** The seal that it goes on from. */
  continues: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Header = Omit<z.infer<typeof headerSchema>, 'version'>;

/** @returns a file's first line, with its newline */
export function headerLine({ first, continues }: Header): Buffer {
  return Buffer.from(`${JSON.stringify({ version: 1, first, continues })}\n`);
}

/** @param bytes without the newline @returns `undefined` for what is not exactly as this version writes it */
export function readHeader(bytes: Buffer): Header | undefined {
  const parsed = headerSchema.safeParse(parseJson(bytes));
  if (!parsed.success) return undefined;
  const { first, continues } = parsed.data;
  const same = headerLine({ first, continues }).subarray(0, -1).equals(bytes);
  return same ? { first, continues } : undefined;
}
