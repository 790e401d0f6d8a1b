import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createContentsRecord } from '../../main/keychain/contents';
import { createMemoryStore } from '../../main/keychain/memory-store';
import { recordKind } from '../../main/keychain/record-kinds';
import { recordNames } from '../../main/keychain/records';
import { createSplittingStore } from '../../main/keychain/splitting-store';
import { createVault, type VaultStatus } from '../../main/keychain/vault';
import { createSavedSessions } from '../../main/session/saved-sessions';
import type { ErrorCode } from '../../shared/errors';
import type { PendingChange, SessionRecord } from '../../shared/records';
import { moodyKeychain } from './fakes/moody-keychain';
import { fakeLog, nothingBeside } from './fakes/ports';

const portal = 'https://portal.example.com';
const users = ['ada', 'ben', 'cyd'] as const;
type User = (typeof users)[number];

const session = (userId: User, refreshToken: string): SessionRecord => ({
  version: 1,
  portal,
  userId,
  email: `${userId}@example.com`,
  methods: ['totp'],
  refreshToken,
  refreshTokenExpiresAt: '2026-02-05T09:00:00Z',
});
const sessionName = (user: User) => recordNames.session(portal, user);
const journalName = (user: User) => recordNames.journal(portal, user);
const change = (idempotencyKey: string): PendingChange => ({
  operation: 'generate',
  idempotencyKey,
  accountNumber: 'EFAX-1000-0001',
  at: 1,
});

/** One run of the app over a keychain. */
function run(keychain = moodyKeychain()) {
  const told: VaultStatus[] = [];
  const memory = createMemoryStore(Number.POSITIVE_INFINITY);
  const vault = createVault(keychain, memory, (status) => told.push(status), fakeLog());
  const contents = createContentsRecord();
  const saved = createSavedSessions(vault, contents, nothingBeside);
  return { keychain, vault, contents, saved, memory, status: () => told.at(-1) };
}

const read = (records: Map<string, string>, name: string) => {
  const text = records.get(name);
  return text === undefined ? undefined : JSON.parse(text);
};
const listed = (records: Map<string, string>): string[] =>
  (read(records, recordNames.index)?.sessions ?? []).map((one: { userId: string }) => one.userId);

test('every kind of record has its way back to the keychain', () => {
  for (const [key, name] of Object.entries(recordNames)) {
    if (key === 'names') continue;
    const example = typeof name === 'string' ? name : name('a', 'b', 'c');
    expect(() => recordKind(example)).not.toThrow();
  }
});

describe('trying again', () => {
  test('moves what was kept in memory into the keychain, which is used from then on', async () => {
    const { keychain, vault, saved, status } = run();
    keychain.fail('keychain.locked');
    await vault.open();
    await saved.save(session('ada', 'one'));
    expect(status()).toMatchObject({ status: 'unavailable', failure: { code: 'keychain.locked' } });
    expect(keychain.records.size).toBe(0);
    keychain.recover();
    await vault.retry();
    expect(status()).toEqual({ status: 'available' });
    expect(read(keychain.records, sessionName('ada'))).toEqual(session('ada', 'one'));
    await saved.save(session('ada', 'two'));
    expect(read(keychain.records, sessionName('ada'))).toEqual(session('ada', 'two'));
  });

  test('says why when it is to no avail, and changes nothing', async () => {
    const { keychain, vault, saved, status } = run();
    keychain.fail('keychain.locked');
    await vault.open();
    await saved.save(session('ada', 'one'));
    keychain.fail('keychain.timeout');
    await expect(vault.retry()).rejects.toMatchObject({ code: 'keychain.timeout' });
    expect(status()).toMatchObject({ failure: { code: 'keychain.timeout' } });
    expect(await saved.find(portal, 'ada')).toEqual(session('ada', 'one'));
  });

  test('keeps what the keychain has and this run has never seen', async () => {
    const first = run();
    await first.vault.open();
    await first.saved.save(session('ada', 'one'));
    await first.saved.keepPending(portal, 'ada', [change('11111111-1111-4111-8111-111111111111')]);

    const { keychain, vault, saved } = run(first.keychain);
    keychain.fail('keychain.locked');
    await vault.open();
    await saved.save(session('ben', 'two'));
    await saved.keepPending(portal, 'ada', [change('22222222-2222-4222-8222-222222222222')]);
    keychain.recover();
    await vault.retry();
    expect(listed(keychain.records)).toEqual(['ada', 'ben']);
    expect(await saved.find(portal, 'ada')).toEqual(session('ada', 'one'));
    expect(await saved.pending(portal, 'ada')).toHaveLength(2);
  });

  test('does not let what was set without the keychain loosen what was set with it', async () => {
    const settings = { version: 1, idleLockMinutes: 10, clipboardSeconds: 30, offlineDays: 30, remindAfterDays: 90 };
    const keychain = moodyKeychain(new Map([[recordNames.settings, JSON.stringify(settings)]]));
    const { vault } = run(keychain);
    keychain.fail('keychain.locked');
    await vault.open();
    const loose = JSON.stringify({ ...settings, idleLockMinutes: 0 });
    await vault.keep((into) => into.set(recordNames.settings, loose));
    keychain.recover();
    await vault.retry();
    expect(read(keychain.records, recordNames.settings)).toEqual(settings);
    keychain.fail('keychain.locked');
    await vault.keep((into) => into.set(recordNames.settings, loose));
    keychain.recover();
    await vault.retry();
    expect(read(keychain.records, recordNames.settings)).toMatchObject({ idleLockMinutes: 0 });
  });

  test('never writes over a record that cannot be read, and lets the others be kept', async () => {
    const keychain = moodyKeychain(new Map([[sessionName('ada'), '{"version":1,']]));
    const { vault, saved, status } = run(keychain);
    keychain.fail('keychain.locked');
    await vault.open();
    await saved.save(session('ada', 'one'));
    await saved.save(session('ben', 'two'));
    keychain.recover();
    await vault.retry();
    expect(status()).toMatchObject({ status: 'unavailable', failure: { code: 'keychain.damaged' } });
    expect(keychain.records.get(sessionName('ada'))).toBe('{"version":1,');
    expect(read(keychain.records, sessionName('ben'))).toEqual(session('ben', 'two'));
    expect(await saved.find(portal, 'ada')).toEqual(session('ada', 'one'));

    keychain.records.delete(sessionName('ada'));
    await vault.retry();
    expect(status()).toEqual({ status: 'available' });
    expect(read(keychain.records, sessionName('ada'))).toEqual(session('ada', 'one'));
  });

  test('moves what was written while it was moving', async () => {
    const { keychain, vault, saved } = run();
    keychain.fail('keychain.locked');
    await vault.open();
    await saved.save(session('ada', 'one'));
    keychain.recover();
    const retrying = vault.retry();
    for (const token of ['two', 'three', 'four', 'five', 'six']) {
      await saved.save(session('ada', token));
      await saved.save(session('ben', token));
    }
    await retrying;
    expect(read(keychain.records, sessionName('ada'))).toEqual(session('ada', 'six'));
    expect(read(keychain.records, sessionName('ben'))).toEqual(session('ben', 'six'));
    expect(listed(keychain.records).sort()).toEqual(['ada', 'ben']);
  });

  test('leaves nothing in memory that could be taken for new later', async () => {
    const { keychain, vault, saved, memory } = run();
    keychain.fail('keychain.locked');
    await vault.open();
    await saved.save(session('ada', 'one'));
    keychain.recover();
    await vault.retry();
    expect(await memory.get(sessionName('ada'))).toBeUndefined();
    expect(await memory.get(recordNames.index)).toBeUndefined();
  });
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

/** What may happen to a keychain and to what is kept in it. */
const anyUser = fc.constantFrom(...users);
const step = fc.oneof(
  fc.record({ do: fc.constant('save' as const), user: anyUser }),
  fc.record({ do: fc.constant('pend' as const), user: anyUser, key: fc.uuid({ version: 4 }) }),
  fc.record({ do: fc.constantFrom('drop' as const, 'remove' as const), user: anyUser }),
  fc.record({
    do: fc.constant('fail' as const),
    code: fc.constantFrom<ErrorCode>('keychain.locked', 'keychain.unavailable', 'keychain.timeout', 'keychain.denied'),
    after: fc.nat({ max: 8 }),
  }),
  fc.record({ do: fc.constantFrom('recover' as const, 'retry' as const, 'restart' as const) }),
);

test('whatever the keychain does, after a retry it has what was kept last and nothing that was removed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const keychain = moodyKeychain();
      let app = run(keychain);
      let seen = false;
      const sessions = new Map<User, string>();
      const pending = new Map<User, Set<string>>(users.map((user) => [user, new Set()]));
      /** Whom the index has to name: a save that was cut short by the end of the app leaves a record without an entry. */
      let named = new Set<string>();
      const removed = new Set<string>();
      const look = () => {
        removed.clear();
        named = new Set(listed(keychain.records));
        for (const user of users) {
          const kept = read(keychain.records, sessionName(user))?.refreshToken;
          if (kept === undefined) sessions.delete(user);
          else sessions.set(user, kept);
          const journal: PendingChange[] = read(keychain.records, journalName(user))?.pending ?? [];
          pending.set(user, new Set(journal.map(({ idempotencyKey }) => idempotencyKey)));
        }
      };
      const start = async () => {
        app = run(keychain);
        await app.vault.open();
        seen = app.status()?.status === 'available';
        look();
      };
      await start();
      let serial = 0;
      for (const one of steps) {
        if (one.do === 'save') {
          serial += 1;
          await app.saved.save(session(one.user, `token-${serial}`));
          sessions.set(one.user, `token-${serial}`);
          named.add(one.user);
          removed.delete(one.user);
        } else if (one.do === 'pend') {
          await app.saved.keepPending(portal, one.user, [
            ...(await app.saved.pending(portal, one.user)),
            change(one.key),
          ]);
          pending.get(one.user)?.add(one.key);
        } else if (one.do === 'drop') {
          await app.saved.drop(portal, one.user);
          // What this run has not seen is not dropped: the portal has ended another session than that.
          const isThere = !seen && !removed.has(one.user);
          const unseen = isThere ? read(keychain.records, sessionName(one.user))?.refreshToken : undefined;
          if (unseen === undefined) sessions.delete(one.user);
          else sessions.set(one.user, unseen);
        } else if (one.do === 'remove') {
          await app.saved.remove(portal, one.user).catch(() => undefined);
          sessions.delete(one.user);
          pending.get(one.user)?.clear();
          removed.add(one.user);
        } else if (one.do === 'fail') keychain.fail(one.code, one.after);
        else if (one.do === 'recover') keychain.recover();
        else if (one.do === 'restart') await start();
        else
          await app.vault.retry().then(
            () => {
              seen = true;
            },
            () => undefined,
          );
        seen ||= app.status()?.status === 'available';
      }
      keychain.recover();
      await app.vault.retry();

      expect(app.status()).toEqual({ status: 'available' });
      for (const user of users) {
        expect(read(keychain.records, sessionName(user))?.refreshToken).toBe(sessions.get(user));
        const kept: PendingChange[] = read(keychain.records, journalName(user))?.pending ?? [];
        expect(kept.map(({ idempotencyKey }) => idempotencyKey)).toEqual(
          expect.arrayContaining([...(pending.get(user) ?? [])]),
        );
      }
      const expected = [...sessions.keys()].filter((user) => named.has(user));
      expect(listed(keychain.records)).toEqual(expect.arrayContaining(expected));
      expect(listed(keychain.records).filter((user) => removed.has(user))).toEqual([]);
      const { names } = await app.vault.contents();
      expect([...names, 'names']).toEqual(expect.arrayContaining([...keychain.records.keys()]));
      await app.vault.removeAll();
      expect([...keychain.records]).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a damaged record stays as it is until it is removed, and keeps no other from the keychain', async () => {
  const anyStep = fc.oneof(
    fc.record({ do: fc.constantFrom('save' as const, 'damage' as const, 'remove' as const), user: anyUser }),
    fc.record({ do: fc.constantFrom('retry' as const, 'restart' as const), user: anyUser }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 25 }), async (steps) => {
      const keychain = moodyKeychain();
      let app = run(keychain);
      await app.vault.open();
      const damaged = new Set<User>();
      const kept = new Map<User, string>();
      let serial = 0;
      for (const { do: what, user } of steps) {
        serial += 1;
        if (what === 'save') {
          await app.saved.save(session(user, `token-${serial}`));
          if (!damaged.has(user)) kept.set(user, `token-${serial}`);
        } else if (what === 'damage' && keychain.records.has(sessionName(user))) {
          keychain.records.set(sessionName(user), '{"version":1,');
          damaged.add(user);
          kept.delete(user);
        } else if (what === 'remove') {
          await app.saved.remove(portal, user);
          damaged.delete(user);
          kept.delete(user);
        } else if (what === 'retry') await app.vault.retry();
        else if (what === 'restart') {
          app = run(keychain);
          await app.vault.open();
        }
        for (const one of users) {
          const text = keychain.records.get(sessionName(one));
          if (damaged.has(one)) expect(text).toBe('{"version":1,');
          else if (kept.has(one)) expect(text).toContain(kept.get(one));
        }
      }
      await app.vault.removeAll();
      expect([...keychain.records]).toEqual([]);
      expect(app.status()).toEqual({ status: 'available' });
    }),
    { numRuns: 300 },
  );
});
