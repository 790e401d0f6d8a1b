import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordNames } from '../../main/keychain/records';
import { AppError, type ErrorCode } from '../../shared/errors';
import { checked, everything, keychainInMemory, openActivity, writing, written } from './fakes/activity';
import { fakeDisk } from './fakes/disk';

describe('a computer that goes down at any moment', () => {
  test('leaves a log that is in order, with every entry that was on the disk, and tells of what was cut off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 12 }),
        fc.record({ writes: fc.integer({ min: 0, max: 6 }), partly: fc.integer({ min: 0, max: 500 }) }),
        fc.boolean(),
        async (before, crash, keychainLagsBehind) => {
          const keychain = keychainInMemory();
          const disk = await written(before, keychain);
          const lagging = { ...keychain, set: (name: string, value: string) => set(name, value) };
          const set = async (name: string, value: string) => {
            if (name === recordNames.activityHead && keychainLagsBehind) throw new AppError('keychain.timeout', 'late');
            await keychain.set(name, value);
          };
          disk.crash = crash;
          const { activity, status } = openActivity({ files: disk, keychain: lagging, segmentBytes: 700 });
          let kept = before;
          for (let n = 0; n < 8; n += 1) {
            activity.note({ action: 'copied', user: `lost-${n}` });
            await activity.settled();
            if (status()?.recording === 'chained') kept = status()?.newest ?? 0;
          }

          const next = fakeDisk(disk.content);
          await written(2, keychain, next);
          const all = await everything(next);
          expect(all.length).toBeGreaterThanOrEqual(kept + 2);
          expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => all.length - index));
          const { findings, torn } = await checked(next, keychain);
          expect(findings).toEqual([]);
          expect(torn).toBe([...next.content.keys()].filter((name) => name.includes('.torn-')).length);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('also when it goes down again while the end of the log is mended', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.record({ writes: fc.integer({ min: 0, max: 2 }), partly: fc.integer({ min: 0, max: 90 }) }),
        async (partly, second) => {
          const keychain = keychainInMemory();
          const disk = await written(3, keychain);
          disk.crash = { writes: 0, partly: partly * 60 };
          await writing(1, keychain, disk);
          const again = fakeDisk(disk.content);
          again.crash = second;
          await writing(1, keychain, again);
          const last = await written(1, keychain, fakeDisk(again.content));
          expect((await checked(last, keychain)).findings).toEqual([]);
        },
      ),
    );
  });
});

describe('a disk that does not take the entries', () => {
  const codes: ErrorCode[] = ['disk.full', 'disk.read-only', 'disk.denied', 'disk.failed'];

  test.each(codes)('%s: it says so, and writes them in their order when it can', async (code) => {
    const keychain = keychainInMemory();
    const disk = await written(3, keychain);
    const { activity, status, clock } = openActivity({ files: disk, keychain });
    disk.fault = { code, partly: 150 };
    activity.note({ action: 'shown', user: 'first@example.com' });
    await activity.settled();
    activity.note({ action: 'copied', user: 'second@example.com' });
    await activity.settled();
    expect(status()).toMatchObject({ recording: 'stopped', failure: { code }, waiting: 2, newest: 3 });

    disk.fault = undefined;
    await clock.advance(30_000);
    await activity.settled();
    expect(status()).toEqual({ recording: 'chained', waiting: 0, newest: 5 });
    expect((await everything(disk)).slice(0, 3).map(({ user }) => user)).toEqual([
      'second@example.com',
      'first@example.com',
      'user-2@example.com',
    ]);
    expect(await activity.check()).toMatchObject({ entries: 5, proved: 5, findings: [], torn: 0 });
  });

  test('for long: entries wait up to a limit, and how many were lost stands in the log', async () => {
    const disk = fakeDisk();
    const { activity, status } = openActivity({ files: disk, keychain: keychainInMemory() });
    disk.fault = { code: 'disk.full' };
    for (let n = 0; n < 1100; n += 1) activity.note({ action: 'shown', user: `user-${n}` });
    await activity.settled();
    expect(status()).toMatchObject({ recording: 'stopped', waiting: 1000 });
    disk.fault = undefined;
    await activity.close();
    const [newest, ...others] = await everything(disk, 500);
    expect(newest).toMatchObject({ seq: 1001, action: 'not-recorded', count: 100 });
    expect(others.map(({ user }) => user)).toEqual(Array.from({ length: 1000 }, (_, n) => `user-${999 - n}`));
  });

  test('a folder that can’t be read: nothing is written over, and it is tried again', async () => {
    const keychain = keychainInMemory();
    const disk = await written(4, keychain);
    const names = disk.names;
    disk.names = () => Promise.reject(new AppError('disk.denied', 'injected'));
    const { activity, status } = openActivity({ files: disk, keychain });
    activity.note({ action: 'shown' });
    await activity.settled();
    expect(status()).toMatchObject({ recording: 'stopped', failure: { code: 'disk.denied' }, waiting: 1 });
    await expect(activity.list({ filter: {}, limit: 5 })).rejects.toMatchObject({ code: 'disk.denied' });
    await expect(activity.check()).rejects.toMatchObject({ code: 'disk.denied' });
    disk.names = names;
    await activity.close();
    expect(await checked(disk, keychain)).toMatchObject({ entries: 5, proved: 5, findings: [] });
  });
});

describe('the keychain', () => {
  test('that is missing: the log goes on, unchained, and says so', async () => {
    const { activity, status } = openActivity();
    activity.note({ action: 'shown' });
    await activity.settled();
    expect(status()).toEqual({ recording: 'unchained', waiting: 0, newest: 1 });
  });

  test('that comes later is used from then on', async () => {
    const keychain = keychainInMemory();
    let present = false;
    const disk = await written(2, keychain);
    const { activity, status } = openActivity({ files: disk, secrets: () => (present ? keychain : undefined) });
    activity.note({ action: 'shown' });
    await activity.settled();
    expect(status()?.recording).toBe('unchained');
    present = true;
    activity.note({ action: 'copied' });
    await activity.settled();
    expect(status()?.recording).toBe('chained');
    expect(await activity.check()).toMatchObject({ entries: 4, proved: 3, unproved: 1, findings: [] });
  });

  test('that fails is not written over, and asked again a minute later', async () => {
    const keychain = keychainInMemory();
    const disk = await written(2, keychain);
    let fails = true;
    const flaky = {
      ...keychain,
      get: (name: string) => (fails ? Promise.reject(new AppError('keychain.timeout', 'late')) : keychain.get(name)),
    };
    const { activity, status, clock } = openActivity({ files: disk, keychain: flaky });
    const noteOne = async () => {
      activity.note({ action: 'shown' });
      await activity.settled();
      return status()?.recording;
    };
    expect(await noteOne()).toBe('unchained');
    fails = false;
    expect(await noteOne()).toBe('unchained');
    await clock.advance(60_000);
    expect(await noteOne()).toBe('chained');
    expect(await activity.check()).toMatchObject({ entries: 5, proved: 3, unproved: 2, findings: [] });
  });

  test.each([
    [recordNames.activityKey, { proved: 2, unproved: 3 }],
    [recordNames.activityHead, { proved: 5, unproved: 0 }],
  ])('whose record "%s" is damaged gets another', async (name, found) => {
    const keychain = keychainInMemory();
    const disk = await written(3, keychain);
    await keychain.set(name, '{"version":1,"ke');
    await written(2, keychain, disk);
    expect(await checked(disk, keychain)).toMatchObject({ entries: 5, findings: [], ...found });
  });

  test('whose record is of a later version is left alone: the entries are not sealed', async () => {
    const keychain = keychainInMemory();
    const disk = await written(3, keychain);
    const later = '{"version":2,"keys":[]}';
    await keychain.set(recordNames.activityKey, later);
    await written(2, keychain, disk);
    expect(await checked(disk, keychain)).toMatchObject({ keyed: false, entries: 5, unproved: 5, findings: [] });
    expect(await keychain.get(recordNames.activityKey)).toBe(later);
  });

  test('holds two records, neither of which is in the log', async () => {
    const keychain = keychainInMemory();
    const disk = await written(5, keychain);
    const record = JSON.parse((await keychain.get(recordNames.activityKey)) ?? '{}');
    expect(Buffer.from(record.key, 'base64')).toHaveLength(32);
    const head = JSON.parse((await keychain.get(recordNames.activityHead)) ?? '{}');
    expect(head).toMatchObject({ version: 1, seq: 5 });
    const all = Buffer.concat([...disk.content.values()]).toString();
    expect(all).not.toContain(record.key);
    expect(all).not.toContain(Buffer.from(record.key, 'base64').toString('hex'));
  });
});
