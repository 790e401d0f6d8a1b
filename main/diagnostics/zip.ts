// The form without Node's worker threads, for which the other defines a `require` of its own.
import { strToU8, type Zippable, zipSync } from 'fflate/browser';

/** A file in a zip, with its text. */
export interface TextFile {
  name: string;
  text: string;
}

/**
 * Packs files into one zip.
 * @param at the time that all of them bear, in milliseconds since the epoch; a zip knows times from 1980 to 2099
 */
export function zip(files: readonly TextFile[], at: number): Uint8Array {
  const packed: Zippable = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]));
  const [earliest, latest] = [Date.UTC(1980, 0, 2), Date.UTC(2099, 11, 30)];
  return zipSync(packed, { level: 6, mtime: Math.min(Math.max(at, earliest), latest) });
}
