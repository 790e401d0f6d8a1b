import { type ActivityLog, type ActivityPorts, createActivityLog } from '../../../main/activity/activity';
import { createMemoryStore } from '../../../main/keychain/memory-store';
import type { SecretStore } from '../../../main/ports';
import type { ActivityCheck, ActivityEntry, ActivityStatus } from '../../../shared/activity';
import { type FakeDisk, fakeDisk } from './disk';
import { fakeClock, fakeLog } from './ports';

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
