import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivityLog } from '../../main/activity/activity';
import { recordNames } from '../../main/keychain/records';
import type { SecretStore } from '../../main/ports';
import type { ActivityCheck } from '../../shared/activity';
import { checked, everything, keychainInMemory, openActivity, writing, written } from './fakes/activity';
import { type FakeDisk, fakeDisk } from './fakes/disk';

const isInOrder = ({ findings, more, torn }: ActivityCheck) => findings.length === 0 && more === 0 && torn === 0;

/** A way to damage the bytes of a log; `seed` decides where. */
type Damage = (content: Map<string, Buffer>, seed: number, other: number) => void;

const names = (content: Map<string, Buffer>) => [...content.keys()].sort();
const pick = <Item>(items: readonly Item[], seed: number) => items[seed % items.length] as Item;
const place = (bytes: Buffer, seed: number) => seed % Math.max(1, bytes.length);

function inFile(content: Map<string, Buffer>, seed: number, change: (bytes: Buffer) => Buffer) {
  const name = pick(names(content), seed);
  content.set(name, change(Buffer.from(content.get(name) ?? '')));
}

function inLines(content: Map<string, Buffer>, seed: number, change: (lines: string[]) => string[]) {
  inFile(content, seed, (bytes) => {
    const lines = change(bytes.toString('latin1').split('\n').slice(0, -1));
    return Buffer.from(lines.map((line) => `${line}\n`).join(''), 'latin1');
  });
}

const damages: Record<string, Damage> = {
  'a byte becomes another': (content, seed, other) =>
    inFile(content, seed, (bytes) => {
      const at = place(bytes, other);
      bytes[at] = ((bytes[at] ?? 0) + 1 + (seed % 255)) % 256;
      return bytes;
    }),
  'bytes are taken out': (content, seed, other) =>
    inFile(content, seed, (bytes) => {
      const at = place(bytes, other);
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + (seed % 40))]);
    }),
  'bytes are put in': (content, seed, other) =>
    inFile(content, seed, (bytes) => {
      const at = place(bytes, other);
      return Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(pick(['x', '\n', '1', ' ', '"}\n'], seed)),
        bytes.subarray(at),
      ]);
    }),
  'the end of a file is cut off': (content, seed, other) =>
    inFile(content, seed, (bytes) => bytes.subarray(0, place(bytes, other))),
  'a line is removed': (content, seed, other) =>
    inLines(content, seed, (lines) => lines.toSpliced(other % lines.length, 1)),
  'a line is repeated': (content, seed, other) =>
    inLines(content, seed, (lines) => lines.toSpliced(other % lines.length, 0, pick(lines, other))),
  'two lines change places': (content, seed, other) =>
    inLines(content, seed, (lines) => {
      const [at, to] = [other % lines.length, (other + 1) % lines.length];
      return lines.with(at, lines[to] ?? '').with(to, lines[at] ?? '');
    }),
  'a field is rewritten': (content, seed, other) =>
    inLines(content, seed, (lines) => {
      const line = pick(lines, other).replace('user-', 'User-').replace('"version":1', '"version": 1');
      return lines.with(other % lines.length, line);
    }),
  'a file is removed': (content, seed) => void content.delete(pick(names(content), seed)),
  'two files change places': (content, seed) => {
    const all = names(content);
    const [one, two] = [pick(all, seed), pick(all, seed + 1)];
    const [a, b] = [content.get(one), content.get(two)];
    if (a && b) content.set(one, b).set(two, a);
  },
  'the log starts anew': (content) => content.clear(),
};

const same = (a: Map<string, Buffer>, b: Map<string, Buffer>) =>
  a.size === b.size && [...a].every(([name, bytes]) => b.get(name)?.equals(bytes));

/** When somebody looks at a damaged log: what remains to be seen must not depend on it. */
const moments: Record<string, (disk: FakeDisk, keychain: SecretStore, open: ActivityLog) => Promise<ActivityCheck>> = {
  'while the app runs': (_disk, _keychain, open) => open.check(),
  'after a restart': (disk, keychain) => checked(disk, keychain),
  'after it has gone on for a while': async (disk, keychain) => {
    for (const count of [2, 1]) await written(count, keychain, disk);
    return checked(disk, keychain);
  },
  'after it has gone on without a keychain, and then with it': async (disk, keychain) => {
    for (const with_ of [undefined, keychain]) await written(3, with_, disk);
    return checked(disk, keychain);
  },
};

describe.each(Object.entries(moments))('what is done to the log from outside is noticed %s:', (_when, look) => {
  test.each(Object.entries(damages))('%s', async (_what, damage) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 25 }), fc.nat(), fc.nat(), async (count, seed, other) => {
        const keychain = keychainInMemory();
        const disk = fakeDisk();
        const activity = await writing(count, keychain, disk);
        await activity.close();
        const before = new Map(disk.content);
        damage(disk.content, seed, other);
        fc.pre(!same(before, disk.content));
        expect(isInOrder(await look(disk, keychain, activity))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the check says what and where:', () => {
  // Line 0 is the header of the file, line n the entry with the number n, up to 10.
  const lineWith = (line: string | undefined, from: string, to: string) => line?.replace(from, to) ?? '';
  const rows: { what: string; lines: (lines: string[]) => string[]; findings: object[] }[] = [
    {
      what: 'a changed entry',
      lines: (lines) => lines.with(4, lineWith(lines[4], 'user-3', 'user-9')),
      findings: [{ kind: 'changed', from: 4, to: 4 }],
    },
    {
      what: 'a line that is none',
      lines: (lines) => lines.with(4, 'nonsense'),
      findings: [{ kind: 'changed', from: 4, to: 4 }],
    },
    {
      what: 'removed entries',
      lines: (lines) => lines.toSpliced(4, 3),
      findings: [{ kind: 'removed', from: 4, to: 6 }],
    },
    {
      what: 'a moved entry',
      lines: (lines) => lines.toSpliced(4, 1).toSpliced(7, 0, lines[4] ?? ''),
      findings: [{ kind: 'moved', from: 4, to: 4 }],
    },
    {
      what: 'a repeated entry',
      lines: (lines) => lines.toSpliced(5, 0, lines[4] ?? ''),
      findings: [{ kind: 'added', from: 4, to: 4 }],
    },
    {
      what: 'the end that is gone',
      lines: (lines) => lines.slice(0, 8),
      findings: [{ kind: 'cut', from: 8, to: 10 }],
    },
    {
      what: 'a line at the end that is none',
      lines: (lines) => [...lines, 'nonsense'],
      findings: [{ kind: 'added', from: 11, to: 11 }],
    },
    {
      what: 'an entry that somebody else has made',
      lines: (lines) => [...lines, lineWith(lines[10], '"seq":10', '"seq":11')],
      findings: [{ kind: 'added', from: 11, to: 11 }],
    },
    {
      what: 'a changed first line of a file',
      lines: (lines) => lines.with(0, lineWith(lines[0], '"first":1', '"first":2')),
      findings: [{ kind: 'changed', from: 2, to: 2 }],
    },
    {
      what: 'three at once',
      lines: (lines) =>
        lines
          .with(2, lineWith(lines[2], 'user', 'User'))
          .toSpliced(8, 1)
          .toSpliced(5, 1),
      findings: [
        { kind: 'changed', from: 2, to: 2 },
        { kind: 'removed', from: 5, to: 5 },
        { kind: 'removed', from: 8, to: 8 },
      ],
    },
  ];

  test.each(rows)('$what', async ({ lines, findings }) => {
    const keychain = keychainInMemory();
    const disk = fakeDisk();
    const { activity } = openActivity({ files: disk, keychain });
    for (let n = 0; n < 10; n += 1) activity.note({ action: 'shown', user: `user-${n}@example.com` });
    await activity.close();
    inLines(disk.content, 0, lines);
    expect(await activity.check()).toMatchObject({ findings, more: 0 });
  });

  test('a log that is cut off and goes on says so itself, for good', async () => {
    const keychain = keychainInMemory();
    const disk = await written(10, keychain);
    inLines(disk.content, names(disk.content).length - 1, (lines) => lines.slice(0, -1));
    await written(2, keychain, disk);
    await written(2, keychain, disk);
    const all = await everything(disk);
    expect(all.map(({ seq }) => seq)).toEqual([15, 14, 13, 12, 11, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(all.find(({ seq }) => seq === 11)?.action).toBe('altered');
    expect(await checked(disk, keychain)).toMatchObject({
      findings: [{ kind: 'removed', from: 10, to: 10 }],
      entries: 14,
    });
  });

  test('a key that is gone makes what it sealed unproved, and no more', async () => {
    const keychain = keychainInMemory();
    const disk = await written(5, keychain);
    await keychain.delete(recordNames.activityKey);
    await keychain.delete(recordNames.activityHead);
    await written(3, keychain, disk);
    expect(await checked(disk, keychain)).toMatchObject({ entries: 8, proved: 3, unproved: 5, findings: [] });
  });

  test('without a keychain it says that nothing can be proved', async () => {
    const disk = await written(5, undefined);
    expect(await checked(disk, undefined)).toMatchObject({
      keyed: false,
      entries: 5,
      proved: 0,
      unproved: 5,
      findings: [],
    });
  });
});
