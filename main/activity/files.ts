/**
 * The little that the activity log needs of its folder. Every function rejects with an `AppError` `disk.*` alone. A folder
 * that is not there is one without files.
 */
export interface ActivityFiles {
  /** The names of all files in it, in no order. */
  names(): Promise<string[]>;
  /** In bytes; 0 for a file that is not there. */
  size(name: string): Promise<number>;
  /** Bytes of a file from a position on, fewer than `length` where it ends. */
  read(name: string, from: number, length: number): Promise<Buffer>;
  /** Adds to the end of a file, and makes folder and file when needed. It is on the disk when this resolves; when it rejects, a part may be. */
  append(name: string, bytes: Buffer): Promise<void>;
  /** Cuts a file off at `size`, a file that is not there excepted. */
  truncate(name: string, size: number): Promise<void>;
}
