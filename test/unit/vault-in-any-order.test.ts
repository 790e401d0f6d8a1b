import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ErrorCode } from '../../shared/errors';
import type { PendingChange } from '../../shared/records';
import { moodyKeychain } from './fakes/moody-keychain';
import { change, journalName, listed, portal, read, run, session, sessionName, type User, users } from './fakes/vault';

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
