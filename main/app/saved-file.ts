import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename, unlink } from 'node:fs/promises';
import { AppError } from '../../shared/errors';
import { reasonOf } from '../activity/disk-failure';
import type { SavedFile } from '../activity/saving';

/**
 * Begins a file that takes its place when it is whole: until then it lies beside it under another name.
 * @param path where it is to be; what is there is replaced at the end, or not at all
 * @throws `files.not-written`, without the path, here and in all that is done with it
 */
export async function beginFile(path: string): Promise<SavedFile> {
  const draft = `${path}.${randomUUID().slice(0, 8)}.part`;
  const exclusive = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
  const file = await orFailure(open(draft, exclusive, 0o600));
  return {
    write: (content) => orFailure(file.appendFile(content)),
    async keep() {
      await orFailure(file.sync());
      await orFailure(file.close());
      await orFailure(rename(draft, path));
    },
    async discard() {
      await file.close().catch(() => undefined);
      await orFailure(unlink(draft));
    },
  };
}

async function orFailure<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (thrown) {
    throw new AppError('files.not-written', `The file was not written: ${reasonOf(thrown)}.`);
  }
}
