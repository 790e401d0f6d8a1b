import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKnownAccounts, withAccount } from '../../main/account/known-accounts';
import { createMemoryStore } from '../../main/keychain/memory-store';
import { recordNames } from '../../main/keychain/records';
import { createSplittingStore } from '../../main/keychain/splitting-store';
import { createVault } from '../../main/keychain/vault';
import { keychainValueBytes, markedAccounts, recentAccounts } from '../../shared/limits';
import type { KnownAccount } from '../../shared/records';
import { fakeLog } from './fakes/ports';

const ada = { portal: 'https://portal.example.com', userId: 'ada' };
const ben = { ...ada, userId: 'ben' };
const name = recordNames.accounts(ada.portal, ada.userId);
const numbered = (index: number) => `EFAX-1000-${String(index).padStart(4, '0')}`;

async function opened() {
  const keychain = createSplittingStore(createMemoryStore());
  const vault = createVault(keychain, createSplittingStore(createMemoryStore()), () => {}, fakeLog());
  await vault.open();
  const known = createKnownAccounts(vault);
  const change = (index: number, how: Partial<KnownAccount>, companyName = `Company ${index}`) =>
    known.change(ada, (all) => withAccount(all, { accountNumber: numbered(index), companyName }, how));
  return { keychain, vault, known, change };
}

describe('known accounts', () => {
  it('are one list a user, and go when there is nothing left in it', async () => {
    const { keychain, known, change } = await opened();
    await change(1, { favourite: true });
    expect(await known.of(ben)).toEqual([]);
    expect(await known.of(ada)).toEqual([{ accountNumber: numbered(1), companyName: 'Company 1', favourite: true }]);
    await change(1, { favourite: false });
    expect(await keychain.get(name)).toBeUndefined();
  });

  it('keep what else is known of an account when one thing of it changes', async () => {
    const { known, change } = await opened();
    await Promise.all([change(1, { favourite: true }), change(1, { openedAt: 7 }), change(1, { keepReady: true })]);
    await change(1, { openedAt: 9 }, 'New Name');
    expect(await known.of(ada)).toEqual([
      { accountNumber: numbered(1), companyName: 'New Name', favourite: true, openedAt: 9, keepReady: true },
    ]);
  });

  it('are not written when nothing changes', async () => {
    const { keychain, known, change } = await opened();
    await change(1, { favourite: true });
    keychain.set = () => Promise.reject(new Error('written'));
    await known.change(ada, (all) => all);
  });

  it('refuse one mark too many and stay as they were', async () => {
    const { known, change } = await opened();
    for (let index = 0; index < markedAccounts; index += 1) await change(index, { favourite: true });
    await expect(change(999, { keepReady: true })).rejects.toMatchObject({ code: 'account.too-many-marked' });
    expect(await known.of(ada)).toHaveLength(markedAccounts);
    await change(999, { openedAt: 1 });
    expect(await known.of(ada)).toHaveLength(markedAccounts + 1);
  });

  it('begin anew in the place of a damaged record, and leave a newer one alone', async () => {
    const { keychain, vault, known, change } = await opened();
    await keychain.set(name, '{"version":1,');
    expect(await known.of(ada)).toEqual([]);
    await change(1, { favourite: true });
    expect(await keychain.get(name)).toContain(numbered(1));
    await keychain.set(name, '{"version":2}');
    await change(2, { favourite: true });
    expect(await keychain.get(name)).toBe('{"version":2}');
    expect(await vault.store().get(name)).toContain(numbered(2));
    expect(await known.of(ada)).toMatchObject([{ accountNumber: numbered(2) }]);
  });

  it('fit into the keychain when there are as many as there can be, with the longest names', async () => {
    const { keychain, change } = await opened();
    const reminded = { fingerprint: '0123456789ab', at: 1_767_603_600_000 };
    for (let index = 0; index < markedAccounts + recentAccounts; index += 1) {
      const mark = index < markedAccounts ? { keepReady: true } : { openedAt: 1_767_603_600_000 + index };
      await change(index, { openedAt: 1, ...mark, reminded }, '病'.repeat(300));
    }
    expect(JSON.parse((await keychain.get(name)) ?? '').accounts).toHaveLength(markedAccounts + recentAccounts);
  });

  it('never lose a mark, hold the newest that were opened, and fit into the keychain whatever the names', async () => {
    const step = fc.record({
      index: fc.nat(120),
      at: fc.nat(1_000_000),
      mark: fc.constantFrom<Partial<KnownAccount>>({}, { favourite: true }, { keepReady: true }),
      companyName: fc.string({ unit: 'binary', maxLength: 300 }),
      reminded: fc.constantFrom(undefined, { fingerprint: '0123456789ab', at: 1_767_603_600_000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 90 }), async (steps) => {
        const { keychain, known, change } = await opened();
        const marked = new Set<string>();
        for (const { index, at, mark, companyName, reminded } of steps) {
          await change(index, { openedAt: at, ...mark, ...(reminded && { reminded }) }, companyName).then(
            () => Object.keys(mark).length > 0 && marked.add(numbered(index)),
            (thrown) => expect(thrown).toMatchObject({ code: 'account.too-many-marked' }),
          );
        }
        const all = await known.of(ada);
        expect(all.filter((one) => one.favourite || one.keepReady).map((one) => one.accountNumber)).toEqual(
          expect.arrayContaining([...marked]),
        );
        const others = all.filter((one) => !one.favourite && !one.keepReady);
        expect(others.length).toBeLessThanOrEqual(recentAccounts);
        expect(Buffer.byteLength((await keychain.get(name)) ?? '')).toBeLessThan(keychainValueBytes);
      }),
      { numRuns: 40 },
    );
  });
});
