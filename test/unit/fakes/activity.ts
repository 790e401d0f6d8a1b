import { type ActivityLog, type ActivityPorts, createActivityLog } from '../../../main/activity/activity';
import type { ActivityFiles } from '../../../main/activity/files';
import { createMemoryStore } from '../../../main/keychain/memory-store';
import type { SecretStore } from '../../../main/ports';
import type { ActivityCheck, ActivityEntry, ActivityStatus } from '../../../shared/activity';
import { AppError, type ErrorCode } from '../../../shared/errors';
import { fakeClock, fakeLog } from './ports';

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

/** One run of the app, as far as the activity log is concerned. */
export function openActivity(ports: Partial<ActivityPorts> & { keychain?: SecretStore | undefined } = {}) {
  const clock = fakeClock();
  const { files = fakeDisk(), keychain, ...rest } = ports;
  let status: ActivityStatus | undefined;
  const activity: ActivityLog = createActivityLog({
    files,
    secrets: () => keychain,
    clock,
    log: fakeLog(),
    tell: (next) => {
      status = next;
    },
    ...rest,
  });
  activity.open();
  return { activity, clock, status: () => status };
}

export const keychainInMemory = () => createMemoryStore();

const small = 700;
export const accountNumber = 'EFAX-1000-0001';

/** Writes so many entries, in files small enough that there are several; each in a write of its own, as in the app. */
export async function writing(
  count: number,
  keychain: SecretStore | undefined,
  disk = fakeDisk(),
): Promise<ActivityLog> {
  const { activity } = openActivity({ files: disk, keychain, segmentBytes: small });
  for (let n = 0; n < count; n += 1) {
    activity.note({ action: n % 3 === 0 ? 'shown' : 'copied', user: `user-${n}@example.com`, accountNumber });
    await activity.settled();
  }
  return activity;
}

export async function written(count: number, keychain: SecretStore | undefined, disk = fakeDisk()): Promise<FakeDisk> {
  const activity = await writing(count, keychain, disk);
  await activity.close();
  return disk;
}

export async function checked(disk: FakeDisk, keychain: SecretStore | undefined): Promise<ActivityCheck> {
  const { activity } = openActivity({ files: disk, keychain, segmentBytes: small });
  await activity.settled();
  return activity.check();
}

/** All entries, newest first. */
export async function everything(disk: FakeDisk, limit = 7): Promise<ActivityEntry[]> {
  const { activity } = openActivity({ files: disk });
  const all: ActivityEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await activity.list({ filter: {}, cursor, limit });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return all;
}
