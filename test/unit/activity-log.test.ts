import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checked, everything, keychainInMemory, written } from './fakes/activity';
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
