import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const sealName = 'seal.json';
const sealSchema = z.record(z.string(), z.string());

/** Notes the hash of every file of a folder in the folder itself: the last step of making it. */
export async function seal(folder: string): Promise<void> {
  await writeFile(join(folder, sealName), JSON.stringify(await hashes(folder), undefined, 1));
}

/** Whether a folder was made to its end and every file in it is still as it was then. */
export async function isSealed(folder: string): Promise<boolean> {
  try {
    const noted = sealSchema.parse(JSON.parse(await readFile(join(folder, sealName), 'utf8')));
    const found = await hashes(folder);
    const names = Object.keys(noted);
    return names.length === Object.keys(found).length && names.every((name) => noted[name] === found[name]);
  } catch {
    return false;
  }
}

async function hashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== sealName);
  const result: Record<string, string> = {};
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    result[relative(folder, path)] = await fileHash(path, 'blake2b512', 'hex');
  }
  return result;
}

/** The hash of a file's content. BLAKE2b is the quickest that Node offers for large files. */
export async function fileHash(path: string, algorithm: string, encoding: 'hex' | 'base64'): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest(encoding);
}
