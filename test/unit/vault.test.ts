import { describe, expect, test } from 'vitest';
import { recordKind } from '../../main/keychain/record-kinds';
import { recordNames } from '../../main/keychain/records';
import { createSplittingStore } from '../../main/keychain/splitting-store';
import type { ErrorCode } from '../../shared/errors';
import { moodyKeychain } from './fakes/moody-keychain';
import { change, portal, read, run, session, sessionName, users } from './fakes/vault';

test('every kind of record has its way back to the keychain', () => {
  for (const [key, name] of Object.entries(recordNames)) {
    if (key === 'names') continue;
    const example = typeof name === 'string' ? name : name('a', 'b', 'c');
    expect(() => recordKind(example)).not.toThrow();
  }
});

describe('a store that was got while the keychain could be used', () => {
  test('does not lead to memory when that is over', async () => {
    const { keychain, vault } = run();
    await vault.open();
    const store = vault.store();
    await store.set(recordNames.passcode, 'kept');
    keychain.fail('keychain.locked');
    vault.giveUp(await store.get('a').catch((thrown: unknown) => thrown));
    await expect(store.get(recordNames.passcode)).rejects.toMatchObject({ code: 'keychain.locked' });
    expect(await vault.store().get(recordNames.passcode)).toBeUndefined();
  });
});

test('a record that is too long is kept in memory, and the others are not', async () => {
  const keychain = moodyKeychain();
  const { vault, saved, status } = run({ ...keychain, ...createSplittingStore(keychain) });
  await vault.open();
  await saved.save(session('ada', 'x'.repeat(40_000)));
  await saved.save(session('ben', 'two'));
  expect(status()).toMatchObject({ status: 'unavailable', failure: { code: 'keychain.too-large' } });
  expect(read(keychain.records, sessionName('ben'))).toEqual(session('ben', 'two'));
  expect((await saved.find(portal, 'ada'))?.refreshToken).toHaveLength(40_000);
});

test('writes that are under way when the keychain goes are all kept in memory', async () => {
  const { keychain, vault, saved } = run();
  await vault.open();
  keychain.fail('keychain.locked', 3);
  await Promise.all([
    ...users.map((user) => saved.save(session(user, 'one'))),
    ...users.map((user) => saved.keepPending(portal, user, [change('11111111-1111-4111-8111-111111111111')])),
  ]);
  for (const user of users) {
    expect(await saved.find(portal, user)).toEqual(session(user, 'one'));
    expect(await saved.pending(portal, user)).toHaveLength(1);
  }
});

describe('removing everything', () => {
  test('removes what is damaged, what nothing leads to any more, and what is in memory', async () => {
    const { keychain, vault, saved, status } = run();
    await vault.open();
    await saved.save(session('ada', 'one'));
    await saved.keepPending(portal, 'ada', [change('11111111-1111-4111-8111-111111111111')]);
    await vault.keep((into) => into.set(recordNames.key(portal, 'ada', 'EFAX-1000-0001'), 'orphan'));
    keychain.records.set(recordNames.index, '{"version":');
    keychain.records.set(sessionName('ada'), 'damaged');
    expect(await saved.find(portal, 'ada')).toBeUndefined();
    await vault.removeAll();
    expect([...keychain.records]).toEqual([]);
    expect(status()).toEqual({ status: 'available' });
    expect((await vault.contents()).names.filter((name) => keychain.records.has(name))).toEqual([]);
  });

  test('finds by the index what was written before there was a list of names', async () => {
    const first = run();
    await first.vault.open();
    await first.saved.save(session('ada', 'one'));
    first.keychain.records.delete(recordNames.names);
    const { keychain, vault } = run(first.keychain);
    await vault.open();
    await vault.removeAll();
    expect([...keychain.records]).toEqual([]);
  });

  test.each<ErrorCode>(['keychain.locked', 'keychain.timeout', 'keychain.unavailable'])(
    'says so when the keychain does not let it (%s)',
    async (code) => {
      const { keychain, vault, saved } = run();
      await vault.open();
      await saved.save(session('ada', 'one'));
      keychain.fail(code);
      await expect(vault.removeAll()).rejects.toMatchObject({ code });
      keychain.recover();
      await vault.removeAll();
      expect(keychain.records.size).toBe(0);
    },
  );

  test('is no failure where there is no keychain', async () => {
    const { keychain, vault, saved, memory } = run();
    keychain.fail('keychain.unavailable');
    await vault.open();
    await saved.save(session('ada', 'one'));
    await vault.removeAll();
    expect(await memory.get(sessionName('ada'))).toBeUndefined();
  });
});
