/** The little that is needed of a folder on disk. Every function rejects with what the file system throws, with its `code`. */
export interface Folder {
  /**
   * @param atMost bytes that are read; of more, `EFBIG` is thrown
   * @returns `undefined` when there is no such file
   */
  read(name: string, atMost: number): Promise<Uint8Array | undefined>;
  /** Makes or replaces a file, not atomically; it is on the disk when this resolves. */
  write(name: string, content: string): Promise<void>;
  /** Gives a file another's place, at once or not at all. @returns false when there is no such file */
  rename(from: string, to: string): Promise<boolean>;
}
