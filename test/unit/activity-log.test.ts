import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { matcher } from '../../main/activity/reader';
import type { ActivityFilter } from '../../shared/activity';
import { checked, everything, keychainInMemory, openActivity, written } from './fakes/activity';
import { fakeDisk } from './fakes/disk';

describe('the log', () => {
  test('gives back what was noted, newest first, in pages of any size, and is in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 80 }), async (count, limit) => {
        const keychain = keychainInMemory();
        const disk = await written(count, keychain);
        const all = await everything(disk, limit);
        expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: count }, (_, n) => count - n));
        expect(all.map(({ user }) => user)).toEqual(
          Array.from({ length: count }, (_, n) => `user-${count - 1 - n}@example.com`),
        );
        if (count > 20) expect(disk.content.size).toBeGreaterThan(4);
        const found = await checked(disk, keychain);
        expect(found).toMatchObject({ entries: count, proved: count, findings: [], more: 0, torn: 0 });
      }),
      { numRuns: 40 },
    );
  });

  test('goes on over restarts, with and without a keychain, and tells how much it can prove', async () => {
    const sitting = fc.record({ count: fc.integer({ min: 0, max: 6 }), keyed: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(sitting, { maxLength: 8 }), async (sittings) => {
        const keychain = keychainInMemory();
        const disk = fakeDisk();
        for (const { count, keyed } of sittings) await written(count, keyed ? keychain : undefined, disk);
        const total = sittings.reduce((sum, { count }) => sum + count, 0);
        const proved = sittings.reduce((sum, { count, keyed }) => sum + (keyed ? count : 0), 0);
        const found = await checked(disk, keychain);
        expect(found).toMatchObject({ entries: total, proved, unproved: total - proved, findings: [] });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the check', () => {
  test('lets a page that somebody opens meanwhile come first', async () => {
    const keychain = keychainInMemory();
    const disk = await written(60, keychain);
    const { activity } = openActivity({ files: disk, keychain });
    await activity.settled();
    const names = await disk.names();
    let answer = (_names: string[]) => {};
    const slow = new Promise<string[]>((resolve) => {
      answer = resolve;
    });
    const asked = vi.spyOn(disk, 'names').mockReturnValueOnce(slow);
    disk.bytesRead = 0;

    const page = activity.list({ filter: {}, limit: 5 });
    const check = activity.check();
    for (let turn = 0; turn < 200; turn += 1) await setImmediate();
    const [first = ''] = names.toSorted();
    expect([asked.mock.calls.length, disk.bytesRead]).toEqual([2, disk.content.get(first)?.length]);

    answer(names);
    expect((await page).items).toHaveLength(5);
    expect(await check).toMatchObject({ entries: 60, proved: 60, findings: [] });
  });

  test('is one, however often it is asked for before it has answered, and a new one after that', async () => {
    const keychain = keychainInMemory();
    const disk = await written(60, keychain);
    const { activity } = openActivity({ files: disk, keychain });
    await activity.settled();
    const size = [...disk.content.values()].reduce((sum, { length }) => sum + length, 0);
    disk.bytesRead = 0;
    const [one, other] = await Promise.all([activity.check(), activity.check()]);
    expect([other, disk.bytesRead]).toEqual([one, size]);
    await activity.check();
    expect(disk.bytesRead).toBe(2 * size);
  });
});

describe('the table', () => {
  test('has every entry that matches, newest first, whatever they hold', async () => {
    const { activity } = openActivity({ keychain: keychainInMemory() });
    for (let n = 1; n <= 2500; n += 1) {
      activity.note({ action: n % 2 === 0 ? 'copied' : 'shown', user: n === 10 ? '=1+1, "x"' : `user-${n}`, count: n });
      // Not more than can wait.
      if (n % 500 === 0) await activity.settled();
    }
    let text = '';
    const unused = async () => undefined;
    const write = async (more: string) => {
      text += more;
    };
    const count = await activity.exportTo({ write, keep: unused, discard: unused }, { action: 'copied' });
    const [head, ...lines] = text.split('\r\n').slice(0, -1);
    expect([count, lines.length, head?.startsWith('\ufeffNumber,Time (UTC),Action,')]).toEqual([1250, 1250, true]);
    expect(lines[0]).toBe('2500,2026-01-05T09:00:00.000Z,copied,done,user-2500,,,,2500,');
    expect(lines.at(-5)).toBe(`10,2026-01-05T09:00:00.000Z,copied,done,"'=1+1, ""x""",,,,10,`);
  });
});

describe('what is asked for', () => {
  const entry = {
    seq: 7,
    at: 1000,
    action: 'copied',
    user: 'Ada@Example.com',
    accountNumber: 'EFAX-1000-0001',
    fingerprint: '3f9a01c277be',
    portal: 'https://clients.example.com',
    code: 'account.forbidden',
  };

  test.each<[string, ActivityFilter, boolean]>([
    ['nothing in particular', {}, true],
    ['its action', { action: 'copied' }, true],
    ['another action', { action: 'shown' }, false],
    ['failures', { failed: true }, true],
    ['its account, in any case', { accountNumber: 'efax-1000-0001' }, true],
    ['another account', { accountNumber: 'EFAX-1000-0002' }, false],
    ['from its time on', { from: 1000 }, true],
    ['until its time', { until: 1000 }, false],
    ['its user, in any case', { text: 'ADA@' }, true],
    ['all of several words', { text: 'ada 1000-0001 forbidden' }, true],
    ['a word that is not there', { text: 'ada grace' }, false],
    ['a fingerprint in groups of four', { text: '3f9a 01c2 77be' }, true],
    ['a part of it', { text: '01c2' }, true],
    ['the portal', { text: 'clients.example' }, true],
  ])('%s', (_what, filter, matches) => {
    expect(matcher(filter)(entry)).toBe(matches);
  });

  test('failures, of which it is none', () => {
    const { code: _code, ...done } = entry;
    expect(matcher({ failed: true })(done)).toBe(false);
  });
});
