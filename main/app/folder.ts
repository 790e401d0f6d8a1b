import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folder } from '../systems/folder';

/** A folder on the disk; made, for this user alone, when the first file is written. */
export function openFolder(path: string): Folder {
  return {
    async read(name, atMost) {
      try {
        return await readAtMost(join(path, name), atMost);
      } catch (thrown) {
        if (isMissing(thrown)) return undefined;
        throw thrown;
      }
    },
    async write(name, content) {
      await mkdir(path, { recursive: true, mode: 0o700 });
      await writeThrough(join(path, name), content);
    },
    async rename(from, to) {
      try {
        await rename(join(path, from), join(path, to));
      } catch (thrown) {
        if (isMissing(thrown)) return false;
        throw thrown;
      }
      await syncFolder(path);
      return true;
    },
  };
}

/** Writes a file and waits until it is on the disk. @throws what the file system throws */
export async function writeThrough(path: string, content: string): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** @throws what the file system throws, and `EFBIG` for a file of more than `atMost` bytes */
export async function readAtMost(path: string, atMost: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > atMost) throw Object.assign(new Error('The file is larger than what is read.'), { code: 'EFBIG' });
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** So that the new name is on the disk as well. Windows opens no folders, and does without. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    // The file itself is written; its name will be.
  }
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
}
