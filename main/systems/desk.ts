import type { ExportFormat } from '../../shared/systems';

/** A file that a person chose. */
export interface ChosenFile {
  /** Without its folder. */
  name: string;
  content: Uint8Array;
}

/** What leaves the app on paper or in a file, and comes in from one: each time a person says where. */
export interface Desk {
  /** @returns false when the person thought better of it @throws `files.not-printed` */
  print(): Promise<boolean>;
  /**
   * Writes a file as a whole or not at all.
   * @param name that is proposed
   * @param content is asked for when the person has said where; what it throws is thrown, and nothing is written
   * @returns false when the person thought better of it @throws `files.not-written`
   */
  save(name: string, format: ExportFormat, content: () => string): Promise<boolean>;
  /** @returns `undefined` when the person thought better of it @throws `files.not-read`, also for more than 1 MB */
  open(): Promise<ChosenFile | undefined>;
}
