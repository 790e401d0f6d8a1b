/** The activity log on real disks: one that is full, one that is read-only, a folder that belongs to somebody else. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createActivityLog } from '../../main/activity/activity';
import { activityFolder } from '../../main/activity/disk';
import { createMemoryStore } from '../../main/keychain/memory-store';
import type { ActivityStatus } from '../../shared/activity';
import { fakeClock, fakeLog } from '../unit/fakes/ports';

const isRoot = process.getuid?.() === 0;
/** Nobody: the user id that owns nothing. */
const nobody = 65_534;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'activity-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function openIn(place: string) {
  const keychain = createMemoryStore();
  let status: ActivityStatus | undefined;
  const tell = (next: ActivityStatus) => {
    status = next;
  };
  const activity = createActivityLog({
    files: activityFolder(place),
    secrets: () => keychain,
    clock: fakeClock(),
    log: fakeLog(),
    tell,
  });
  activity.open();
  const note = async (user: string) => {
    activity.note({ action: 'copied', user });
    await activity.settled();
    return status;
  };
  return { activity, note };
}

/** Without the rights of root, which no folder withstands. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  if (!isRoot) return work();
  process.seteuid?.(nobody);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}

async function usersIn(activity: ReturnType<typeof openIn>['activity']) {
  const { items } = await activity.list({ filter: {}, limit: 1000 });
  return items.map(({ user }) => user).reverse();
}

test('files and their folder are for their owner alone', async () => {
  const place = join(folder, 'activity');
  const { note } = openIn(place);
  expect(await note('one')).toEqual({ recording: 'chained', waiting: 0, newest: 1 });
  expect(statSync(place).mode & 0o777).toBe(0o700);
  expect(statSync(join(place, '000001.jsonl')).mode & 0o777).toBe(0o600);
});

test('a device that is full', async () => {
  symlinkSync('/dev/full', join(folder, '000001.jsonl'));
  const { note } = openIn(folder);
  expect(await note('one')).toMatchObject({ recording: 'stopped', failure: { code: 'disk.full' }, waiting: 1 });
});

test('a file where the folder should be', async () => {
  const place = join(folder, 'activity');
  writeFileSync(place, '');
  const { note } = openIn(place);
  expect(await note('one')).toMatchObject({ recording: 'stopped', failure: { code: 'disk.failed' } });
});

test.each([0o555, 0o000])('a folder that gives the app only the rights %o', async (rights) => {
  const place = join(folder, 'activity');
  mkdirSync(place);
  writeFileSync(join(place, 'something'), '');
  chmodSync(folder, 0o755);
  chmodSync(place, rights);
  await asNobody(async () => {
    const { activity, note } = openIn(place);
    expect(await note('one')).toMatchObject({ recording: 'stopped', failure: { code: 'disk.denied' }, waiting: 1 });
    await activity.close();
  });
  chmodSync(place, 0o755);
  expect(readdirSync(place)).toEqual(['something']);
});

if (isRoot) {
  describe('a small disk', () => {
    const mount = (...options: string[]) => execFileSync('mount', ['-t', 'tmpfs', ...options, 'tmpfs', folder]);
    beforeEach(() => mount('-o', 'size=64k'));
    afterEach(() => execFileSync('umount', ['--lazy', folder]));

    test('that fills up in the middle of an entry takes what waited when there is room, in order', async () => {
      const filler = join(folder, 'filler');
      const { activity, note } = openIn(join(folder, 'activity'));
      await note('first');
      writeFileSync(filler, Buffer.alloc(40 * 1024));
      const users = ['first'];
      let status: ActivityStatus | undefined;
      do {
        users.push(`user-${users.length}`);
        status = await note(users.at(-1) ?? '');
      } while (status?.recording === 'chained' && users.length < 1000);
      expect(status).toMatchObject({ recording: 'stopped', failure: { code: 'disk.full' }, waiting: 1 });
      unlinkSync(filler);
      users.push('last');
      expect(await note('last')).toMatchObject({ recording: 'chained', waiting: 0, newest: users.length });
      expect(await usersIn(activity)).toEqual(users);
      expect(await activity.check()).toMatchObject({
        entries: users.length,
        proved: users.length,
        findings: [],
        torn: 0,
      });
    });

    test('that becomes read-only, and writable again', async () => {
      const { activity, note } = openIn(join(folder, 'activity'));
      await note('first');
      execFileSync('mount', ['-o', 'remount,ro', folder]);
      expect(await note('second')).toMatchObject({ recording: 'stopped', failure: { code: 'disk.read-only' } });
      expect(existsSync(join(folder, 'activity', '000001.jsonl'))).toBe(true);
      execFileSync('mount', ['-o', 'remount,rw', folder]);
      expect(await note('third')).toMatchObject({ recording: 'chained', waiting: 0, newest: 3 });
      expect(await usersIn(activity)).toEqual(['first', 'second', 'third']);
    });
  });
} else {
  console.log('Left out: the activity log on a disk that fills up or becomes read-only, which only root can mount.');
}
