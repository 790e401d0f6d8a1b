import { reasonOf } from '../activity/disk-failure';
import type { Folder } from './folder';

/** What was found under a name. `setAside` names the damaged file that was moved out of the way. */
export type Found<Content> =
  | { is: 'read'; content: Content | undefined; setAside?: string }
  | { is: 'newer' }
  | { is: 'unreadable'; reason: string };

/** Reads the text of a file. @returns what it says, or why it can't be said */
export type Read<Content> = (text: string) => { is: 'read'; content: Content } | { is: 'newer' } | { is: 'damaged' };

/** The largest file that is read, in bytes; what is larger is none of ours. */
const fileBytes = 4 * 1024 * 1024;

/**
 * A file and the generation before it. Writing goes into a draft first; then the file becomes the backup and the draft
 * becomes the file, so that at every moment one of the two is whole. What is damaged is moved aside, never written over.
 */
export interface Generations<Content> {
  /** @param name of the file, without an ending */
  load(name: string): Promise<Found<Content>>;
  /** @throws what the file system throws; the file or its backup is then still there */
  save(name: string, text: string): Promise<void>;
}

/** @param now milliseconds since the epoch, for the names of what is set aside */
export function createGenerations<Content>(
  folder: Folder,
  read: Read<Content>,
  now: () => number,
): Generations<Content> {
  async function look(file: string): Promise<ReturnType<Read<Content>> | { is: 'missing' }> {
    let bytes: Uint8Array | undefined;
    try {
      bytes = await folder.read(file, fileBytes);
    } catch (thrown) {
      if (reasonOf(thrown) === 'EFBIG') return { is: 'damaged' };
      throw thrown;
    }
    if (!bytes) return { is: 'missing' };
    const text = textOf(bytes);
    return text === undefined ? { is: 'damaged' } : read(text);
  }

  /** Also moves a damaged one aside. */
  async function take(file: string) {
    const looked = await look(file);
    if (looked.is !== 'damaged') return { looked, setAside: undefined };
    const setAside = `${file}.damaged-${now()}`;
    await folder.rename(file, setAside);
    return { looked, setAside };
  }

  return {
    async load(name) {
      try {
        const { looked, setAside } = await take(`${name}.json`);
        if (looked.is === 'read' || looked.is === 'newer') return looked;
        // Missing: never there, or the app ended between the two renamings of a save.
        const backup = await take(`${name}.bak`);
        if (backup.looked.is === 'newer') return backup.looked;
        const moved = setAside ?? backup.setAside;
        const content = backup.looked.is === 'read' ? backup.looked.content : undefined;
        return { is: 'read', content, ...(moved !== undefined && { setAside: moved }) };
      } catch (thrown) {
        return { is: 'unreadable', reason: reasonOf(thrown) };
      }
    },
    async save(name, text) {
      await folder.write(`${name}.new`, text);
      await folder.rename(`${name}.json`, `${name}.bak`);
      await folder.rename(`${name}.new`, `${name}.json`);
    },
  };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
