/** A file at a place that a person chose. It appears there as a whole or not at all. Rejects with `files.not-written` alone. */
export interface SavedFile {
  write(content: string | Uint8Array): Promise<void>;
  /** Puts it in its place, on the disk. */
  keep(): Promise<void>;
  discard(): Promise<void>;
}

/** Asks where to save a file. @param name what is suggested; its ending says what kind it is @returns `undefined` when the person would rather not */
export type SaveFile = (name: string) => Promise<SavedFile | undefined>;
