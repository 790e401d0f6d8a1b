import { expect, test } from 'vitest';
import { createMemoryStore } from '../../main/keychain/memory-store';
import { recordNames } from '../../main/keychain/records';
import { listStored } from '../../main/keychain/stored';
import { createVault } from '../../main/keychain/vault';
import { type Stored, storedSchema } from '../../shared/stored';
import { moodyKeychain } from './fakes/moody-keychain';
import { FakePortal, makeKey } from './fakes/portal';
import { fakeLog } from './fakes/ports';

const portal = 'https://portal.example.com';
const number = 'EFAX-1000-0001';
const at = Date.UTC(2026, 0, 5, 9);

const session = {
  version: 1,
  portal,
  userId: 'u1',
  email: 'ada@example.com',
  methods: ['totp'],
  refreshToken: crypto.randomUUID(),
  refreshTokenExpiresAt: '2026-02-05T09:00:00Z',
  signedInAt: at,
};
const key = makeKey('key-1');

async function vaultWith(records: Record<string, unknown>) {
  const keychain = moodyKeychain();
  const vault = createVault(keychain, createMemoryStore(Number.POSITIVE_INFINITY), () => {}, fakeLog());
  await vault.open();
  for (const [name, record] of Object.entries(records)) {
    await vault.store().set(name, typeof record === 'string' ? record : JSON.stringify(record));
  }
  return { keychain, vault };
}

const listed = async (records: Record<string, unknown>): Promise<Stored['entries']> => {
  const stored = storedSchema.parse(await listStored((await vaultWith(records)).vault));
  expect(stored.place).toBe('keychain');
  return stored.entries;
};

test('everything that is kept is told of, by what people know it by', async () => {
  const account = await new FakePortal().account('access-0', number);
  const entries = await listed({
    [recordNames.index]: { version: 1, sessions: [{ portal, userId: 'u1' }] },
    [recordNames.clock]: { version: 1, latest: at, era: 'era' },
    [recordNames.key(portal, 'u1', number)]: { version: 1, key, confirmedAt: at, era: 'era' },
    [recordNames.account(portal, 'u1', number)]: { version: 1, account, confirmedAt: at, era: 'era' },
    [recordNames.accounts(portal, 'u1')]: {
      version: 1,
      accounts: [{ accountNumber: number, companyName: 'Northside Clinic', favourite: true }],
    },
    [recordNames.journal(portal, 'u1')]: {
      version: 1,
      pending: [{ operation: 'generate', idempotencyKey: crypto.randomUUID(), accountNumber: number, at }],
    },
    [recordNames.session(portal, 'u1')]: session,
    [recordNames.settings]: { version: 1, idleLockMinutes: 10, clipboardSeconds: 30, offlineDays: 30 },
    [recordNames.passcode]: { version: 1, salt: 'c2FsdA==', hash: 'aGFzaA==', n: 2, r: 1, p: 1, failures: 0 },
  });
  expect(entries).toEqual([
    { kind: 'sign-in', label: 'ada@example.com', detail: 'portal.example.com', at, readable: true },
    {
      kind: 'account',
      label: 'Northside Clinic',
      detail: number,
      fingerprint: key.fingerprint,
      at,
      readable: true,
    },
    { kind: 'unsettled', label: number, at, readable: true },
    { kind: 'accounts', label: 'ada@example.com', count: 1, readable: true },
    { kind: 'settings', readable: true },
    { kind: 'passcode', readable: true },
    { kind: 'bookkeeping', readable: true },
  ]);
});

test('no secret is in it', async () => {
  const entries = await listed({
    [recordNames.key(portal, 'u1', number)]: { version: 1, key, confirmedAt: at, era: 'era' },
    [recordNames.session(portal, 'u1')]: session,
  });
  expect(JSON.stringify(entries)).not.toContain(session.refreshToken);
  expect(JSON.stringify(entries)).not.toContain(key.value);
  expect(entries).toMatchObject([{ kind: 'sign-in' }, { kind: 'key', fingerprint: key.fingerprint }]);
});

test('what cannot be read is told of all the same', async () => {
  const entries = await listed({
    [recordNames.session(portal, 'u1')]: '{"version":1,',
    [recordNames.account(portal, 'u1', number)]: '{"version":9}',
    [recordNames.key(portal, 'u1', number)]: { version: 1, key, confirmedAt: at, era: 'era' },
    [recordNames.index]: 'nothing legible',
  });
  expect(entries).toMatchObject([
    { kind: 'sign-in', readable: false },
    { kind: 'account', readable: false },
    { kind: 'key', fingerprint: key.fingerprint, readable: true },
    { kind: 'bookkeeping', readable: false },
  ]);
});

test('an empty keychain has nothing to tell, and one that cannot be used nothing but what is in memory', async () => {
  const { keychain, vault } = await vaultWith({});
  expect(await listStored(vault)).toEqual({ place: 'keychain', entries: [] });
  keychain.fail('keychain.locked');
  await vault.keep((into) => into.set(recordNames.session(portal, 'u1'), JSON.stringify(session)));
  expect(await listStored(vault)).toMatchObject({ place: 'memory', entries: [{ label: 'ada@example.com' }] });
});

test('a keychain that fails meanwhile is no empty one', async () => {
  const { keychain, vault } = await vaultWith({ [recordNames.session(portal, 'u1')]: session });
  keychain.fail('keychain.locked');
  await expect(listStored(vault)).rejects.toMatchObject({ code: 'keychain.locked' });
});
