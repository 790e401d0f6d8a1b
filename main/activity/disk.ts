import { constants } from 'node:fs';
import { mkdir, open, readdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFailure, reasonOf } from './disk-failure';
import type { ActivityFiles } from './files';

/** @param folder made, for its owner alone, when the first entry is written */
export function activityFolder(folder: string): ActivityFiles {
  const at = (name: string) => join(folder, name);
  return {
    names: () => orWhenMissing([], () => readdir(folder)),
    size: (name) => orWhenMissing(0, async () => (await stat(at(name))).size),
    read: (name, from, length) => orWhenMissing(Buffer.alloc(0), () => readPart(at(name), from, length)),
    append: (name, bytes) => failing(() => appendDurably(folder, at(name), bytes)),
    truncate: (name, size) => orWhenMissing(undefined, () => truncate(at(name), size)),
  };
}

async function readPart(path: string, from: number, length: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    let filled = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, filled, length - filled, from + filled);
      filled += bytesRead;
      if (bytesRead === 0 || filled === length) return bytes.subarray(0, filled);
    }
  } finally {
    await file.close();
  }
}

async function appendDurably(folder: string, path: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = await open(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT, 0o600);
  let isNew: boolean;
  try {
    isNew = (await file.stat()).size === 0;
    await file.appendFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
  if (isNew) await syncFolder(folder);
}

/** A new file's name is on the disk when its folder is; Windows sees to that itself, and cannot open one. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function orWhenMissing<Value>(value: Value, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (thrown) {
    if (reasonOf(thrown) === 'ENOENT') return value;
    throw diskFailure(thrown);
  }
}

async function failing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    throw diskFailure(thrown);
  }
}
