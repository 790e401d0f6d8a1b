import type { ActivityFiles } from '../../../main/activity/files';
import { AppError, type ErrorCode } from '../../../shared/errors';

/** A disk in memory. `fault` is thrown by every write, after the first `partly` bytes of it have arrived. */
export interface FakeDisk extends ActivityFiles {
  content: Map<string, Buffer>;
  fault: { code: ErrorCode; partly?: number } | undefined;
  /** Bytes that were read. */
  read: ActivityFiles['read'];
  bytesRead: number;
  /** After so many further writes the computer is gone, the last of them cut off after so many bytes. */
  crash: { writes: number; partly: number } | undefined;
}

export function fakeDisk(content = new Map<string, Buffer>()): FakeDisk {
  const gone = () => new AppError('disk.failed', 'the computer is gone');
  const of = (name: string) => disk.content.get(name) ?? Buffer.alloc(0);
  let over = false;

  /** How much of a write arrives, and whether it then fails. */
  function arriving(length: number): { arrived: number; thrown?: AppError } {
    if (over) throw gone();
    if (disk.fault) {
      const { code, partly = 0 } = disk.fault;
      return { arrived: Math.min(partly, length), thrown: new AppError(code, 'injected') };
    }
    if (!disk.crash) return { arrived: length };
    if (disk.crash.writes > 0) {
      disk.crash.writes -= 1;
      return { arrived: length };
    }
    over = true;
    return { arrived: Math.min(disk.crash.partly, length), thrown: gone() };
  }

  const disk: FakeDisk = {
    content,
    fault: undefined,
    crash: undefined,
    bytesRead: 0,
    async names() {
      return [...disk.content.keys()];
    },
    async size(name) {
      return of(name).length;
    },
    async read(name, from, length) {
      const bytes = Buffer.from(of(name).subarray(from, from + length));
      disk.bytesRead += bytes.length;
      return bytes;
    },
    async append(name, bytes) {
      const { arrived, thrown } = arriving(bytes.length);
      if (arrived > 0 || !thrown) disk.content.set(name, Buffer.concat([of(name), bytes.subarray(0, arrived)]));
      if (thrown) throw thrown;
    },
    async truncate(name, size) {
      const { arrived, thrown } = arriving(1);
      if (arrived > 0 && disk.content.has(name)) disk.content.set(name, of(name).subarray(0, size));
      if (thrown) throw thrown;
    },
  };
  return disk;
}
