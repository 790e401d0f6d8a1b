import { expect, it, vi } from 'vitest';
import { createMemoryStore } from '../../main/keychain/memory-store';
import { recordNames } from '../../main/keychain/records';
import { moodyKeychain, recordsOfUsers } from './fakes/moody-keychain';
import { FakePortal } from './fakes/portal';
import { fakeCore, signedIn, signIn } from './fakes/ports';

const sessionName = recordNames.session('https://portal.example.com', 'u1');

it('a keychain that is locked at the start is tried again, and the session that it has is gone on with', async () => {
  const keychain = moodyKeychain();
  const { portal } = await signedIn({ keychain });
  keychain.fail('keychain.locked');
  const { core } = fakeCore({ keychain, memory: createMemoryStore(Number.POSITIVE_INFINITY) }, portal);
  await core.start();
  expect(core.state.get()).toMatchObject({
    phase: 'sign-in',
    keychain: { status: 'unavailable', failure: { code: 'keychain.locked' } },
  });
  await expect(core.retryKeychain()).rejects.toMatchObject({ code: 'keychain.locked' });
  keychain.recover();
  await core.retryKeychain();
  expect(core.state.get()).toMatchObject({
    phase: 'account',
    keychain: { status: 'available' },
    account: { accountNumber: 'EFAX-1000-0001' },
  });
});

it('a sign-in that is half done is left alone when the keychain is back', async () => {
  const keychain = moodyKeychain();
  const { portal } = await signedIn({ keychain });
  keychain.fail('keychain.locked');
  const { core } = fakeCore({ keychain }, portal);
  await core.start();
  await core.signIn.start(portal, 'ada@example.com', 'anything');
  keychain.recover();
  await core.retryKeychain();
  expect(core.state.get().phase).toBe('second-factor');
});

it('a keychain that goes while the app runs takes nothing along, and gets it when it is back', async () => {
  const keychain = moodyKeychain();
  const { core, portal } = await signedIn({ keychain });
  const first = portal.refreshToken;
  keychain.fail('keychain.unavailable');
  portal.accessToken = 'expired';
  await core.readKey.copy();
  expect(core.state.get()).toMatchObject({
    phase: 'account',
    keychain: { status: 'unavailable', failure: { code: 'keychain.unavailable' } },
  });
  keychain.recover();
  await core.retryKeychain();
  expect(core.state.get().keychain).toEqual({ status: 'available' });
  expect(portal.refreshToken).not.toBe(first);
  expect(keychain.records.get(sessionName)).toContain(portal.refreshToken);
});

it.each([
  ['its session record is gone', (records: Map<string, string>) => void records.delete(sessionName)],
  ['the index is gone', (records: Map<string, string>) => void records.delete(recordNames.index)],
  ['the list of names is gone', (records: Map<string, string>) => void records.delete(recordNames.names)],
  ['all is gone', (records: Map<string, string>) => records.clear()],
])('a start when %s is a fresh sign-in at most, which is kept', async (_name, lose) => {
  const keychain = moodyKeychain();
  const { portal } = await signedIn({ keychain });
  lose(keychain.records);
  const { core } = fakeCore({ keychain }, portal);
  await core.start();
  expect(core.state.get().keychain).toEqual({ status: 'available' });
  if (core.state.get().phase === 'sign-in') await signIn(core);
  expect(core.state.get()).toMatchObject({ phase: 'account', account: { accountNumber: 'EFAX-1000-0001' } });
  const { core: next } = fakeCore({ keychain }, portal);
  await next.start();
  expect(next.state.get().account).toBeDefined();
  await next.signOut();
  expect(recordsOfUsers(keychain.records)).toEqual([]);
});

it('a damaged index is a fresh sign-in in memory, and goes when the user signs out', async () => {
  const keychain = moodyKeychain();
  const { portal } = await signedIn({ keychain });
  keychain.records.set(recordNames.index, '{"version":1,"sess');
  const { core } = fakeCore({ keychain }, portal);
  await core.start();
  expect(core.state.get()).toMatchObject({
    phase: 'sign-in',
    keychain: { status: 'unavailable', failure: { code: 'keychain.damaged' } },
  });
  await signIn(core);
  expect(keychain.records.get(recordNames.index)).toBe('{"version":1,"sess');
  await core.signOut();
  expect(core.state.get().keychain).toEqual({ status: 'available' });
  expect(recordsOfUsers(keychain.records)).toEqual([]);
});

it('a portal that ends the session while the keychain is away ends it all the same', async () => {
  const keychain = moodyKeychain();
  const { core, portal } = await signedIn({ keychain });
  keychain.fail('keychain.locked');
  portal.accessToken = 'expired';
  portal.faults.push({ call: 'refresh', code: 'auth.session-revoked' });
  await expect(core.readKey.copy()).rejects.toMatchObject({ code: 'auth.session-revoked' });
  expect(core.state.get()).toMatchObject({
    phase: 'sign-in',
    signedOut: { failure: { code: 'auth.session-revoked' } },
  });
  keychain.recover();
  await core.retryKeychain();
  expect(keychain.records.get(sessionName)).toBeUndefined();
  expect(core.state.get().phase).toBe('sign-in');
});

it('one who signed out while the keychain was away is not signed in again when it is back', async () => {
  const keychain = moodyKeychain();
  const { core } = await signedIn({ keychain });
  keychain.fail('keychain.locked');
  await core.signOut();
  expect(core.state.get().signedOut).toMatchObject({ failure: { code: 'keychain.not-removed' } });
  keychain.recover();
  await core.retryKeychain().catch(() => undefined);
  expect(recordsOfUsers(keychain.records)).toEqual([]);
  expect(core.state.get()).toMatchObject({ phase: 'sign-in', user: undefined });
});

it('a start with a keychain that hangs goes on without it', async () => {
  const { core } = fakeCore({ keychain: { ...moodyKeychain(), probe: () => new Promise(() => {}) } }, new FakePortal());
  void core.start();
  await new Promise((resolve) => setImmediate(resolve));
  expect(core.state.get()).toMatchObject({ phase: 'starting', keychain: { status: 'unknown' } });
});

it('a passcode that the locked keychain has locks the app when the keychain is back', async () => {
  const keychain = moodyKeychain();
  const { core: first, portal } = await signedIn({ keychain, passcodeCost: { n: 2, r: 1, p: 1 } });
  await first.lock.setPasscode('correct horse', undefined);
  keychain.fail('keychain.locked');
  const { core } = fakeCore({ keychain, passcodeCost: { n: 2, r: 1, p: 1 } }, portal);
  await core.start();
  expect(core.state.snapshot().phase).toBe('sign-in');
  keychain.recover();
  await core.retryKeychain();
  expect(core.state.snapshot().phase).toBe('locked');
  expect(core.state.snapshot().user ?? core.state.snapshot().account).toBeUndefined();
  await core.lock.unlock({ way: 'passcode', passcode: 'correct horse' });
  expect(core.state.snapshot()).toMatchObject({ phase: 'account', user: { email: 'ada@example.com' } });
});

it('a key that was removed while the keychain was away is not there when it is back', async () => {
  const keychain = moodyKeychain();
  const { core, portal } = await signedIn({ keychain });
  const keyName = recordNames.key(portal.address, 'u1', 'EFAX-1000-0001');
  await core.readKey.copy();
  await vi.waitFor(() => expect(keychain.records.has(keyName)).toBe(true));
  keychain.fail('keychain.locked');
  portal.role = 'read_only';
  await core.reload();
  await vi.waitFor(() => expect(core.state.get().keychain.status).toBe('unavailable'));
  keychain.recover();
  await core.retryKeychain();
  await vi.waitFor(() => expect(keychain.records.has(keyName)).toBe(false));
});
