import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyAccountId } from '../../main/account/key-account-records';
import { fingerprintOf } from '../../main/account/key-credential';
import type { Core, CorePorts } from '../../main/core-contract';
import { recordNames } from '../../main/keychain/records';
import { AppError, type ErrorCode } from '../../shared/errors';
import { defaultRestBase } from '../../shared/limits';
import { FakePortal } from './fakes/portal';
import { type fakeClock, fakeCore, signIn } from './fakes/ports';
import { FakeRest, restAccount } from './fakes/rest-service';

const number = 'EFAX-1000-0001';
const other = 'EFAX-2000-0002';
const day = 24 * 60 * 60 * 1000;
const newKey = () => randomBytes(32).toString('base64');
const id = keyAccountId({ restBase: defaultRestBase, accountNumber: number });
const recordName = recordNames.keyAccount(id);

/** An app whose portal is a web page, and a REST service that takes one key. */
async function started(change: Partial<CorePorts> = {}) {
  const rest = new FakeRest();
  const key = newKey();
  rest.accounts.set(key, restAccount(number));
  const portal = new FakePortal();
  portal.faults.push({ call: 'discover', code: 'connect.web-page' });
  const all = fakeCore({ rest, ...change }, portal);
  await all.core.start();
  return { ...all, rest, key };
}

async function added(change: Partial<CorePorts> = {}) {
  const all = await started(change);
  await all.core.keyAccounts.add({ key: all.key });
  return all;
}

/** The app started anew over the same keychain. */
async function restarted({ ports, rest }: { ports: CorePorts; rest: FakeRest }, change: Partial<CorePorts> = {}) {
  const portal = new FakePortal();
  portal.faults.push({ call: 'discover', code: 'connect.web-page' });
  const { clipboard: _of, ...kept } = ports;
  const all = fakeCore({ ...kept, rest, openPortal: async () => portal, ...change }, portal);
  await all.core.start();
  return { ...all, rest };
}

async function refusalOf(promise: Promise<unknown>): Promise<ErrorCode | 'none'> {
  try {
    await promise;
    return 'none';
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown.code;
    throw thrown;
  }
}

const view = (core: Core) => core.state.get().keyAccount;
const copyPermission = (core: Core) => core.state.permissions().copy;

describe('adding an account', () => {
  it('by its key: asks the service, keeps it, and opens it', async () => {
    const { core, rest, key, log } = await started();
    expect(core.state.get().phase).toBe('connect');
    await core.keyAccounts.add({ key: `  ${key}\n` });
    expect(rest.asked).toEqual([{ base: defaultRestBase, credential: { key } }]);
    expect(core.state.get()).toMatchObject({
      phase: 'account',
      accountNumber: number,
      connectivity: 'online',
      offlineCopy: { status: 'ready' },
      keyAccounts: [{ id, accountNumber: number, name: 'Northside Clinic', favourite: false }],
      keyAccount: { id, restBase: defaultRestBase, fingerprint: fingerprintOf(key), account: { ports: 24 } },
    });
    expect(JSON.stringify(core.state.snapshot())).not.toContain(key);
    expect(log.lines.join()).not.toContain(key);
  });

  it('lets the key be shown and copied, and never changed', async () => {
    const { core } = await added();
    const { show, copy, generate, reset } = core.state.permissions();
    expect([show, copy]).toEqual([{ allowed: true }, { allowed: true }]);
    for (const permission of [generate, reset]) {
      expect(permission).toEqual({ allowed: false, button: 'absent', reason: 'portal' });
    }
    expect(core.refusal('copy')).toBeUndefined();
    expect(core.refusal('account')).toBeUndefined();
    expect(core.refusal('session')).toMatchObject({ code: 'auth.not-signed-in' });
  });

  it('by its service account: the password is asked for once and kept nowhere', async () => {
    const { core, rest, keychain, log } = await started();
    const password = newKey();
    rest.passwords.set(`${number}/appservice`, password);
    await core.keyAccounts.add({ accountNumber: ` ${number.toLowerCase()} `, user: 'appservice', password });
    expect(view(core)).toMatchObject({ account: { accountNumber: number }, fingerprint: undefined });
    expect(copyPermission(core)).toEqual({ allowed: false, button: 'absent', reason: 'no-key' });
    const everything = [
      JSON.stringify(core.state.snapshot()),
      log.lines.join(),
      await keychain.get(recordName),
      await keychain.get(recordNames.index),
    ].join();
    expect(everything).not.toContain(password);
    await core.openKeyAccount.check();
    expect(rest.asked).toHaveLength(1);
  });

  it.each<[string, ErrorCode]>([
    ['', 'rest.bad-key'],
    ['two words', 'rest.bad-key'],
    ['••••••••', 'rest.bad-key'],
    ['********', 'rest.bad-key'],
    ['naïve', 'rest.bad-key'],
    ['nobodys-key', 'rest.not-accepted'],
  ])('with %j as the key is refused with %s', async (key, code) => {
    const { core, keychain } = await started();
    expect(await refusalOf(core.keyAccounts.add({ key }))).toBe(code);
    expect(core.state.get()).toMatchObject({ phase: 'connect', keyAccounts: [] });
    expect(view(core)).toBeUndefined();
    expect(await keychain.get(recordName)).toBeUndefined();
  });

  it.each<[string, string]>([
    [number, 'app:service'],
    [`${number}/x`, 'appservice'],
    [`${number}:x`, 'appservice'],
  ])('with the service account %s and user %s is refused before anything is sent', async (accountNumber, user) => {
    const { core, rest } = await started();
    expect(await refusalOf(core.keyAccounts.add({ accountNumber, user, password: newKey() }))).toBe('rest.bad-user');
    expect(rest.asked).toEqual([]);
  });

  it('asks the address that was typed, and refuses an unsafe one', async () => {
    const { core, rest, key } = await started();
    for (const restBase of ['http://rest.example.com/api', 'https://a:b@rest.example.com/api', 'no address']) {
      expect(await refusalOf(core.keyAccounts.add({ key, restBase }))).toMatch(/^connect\./);
    }
    expect(rest.asked).toEqual([]);
    await core.keyAccounts.add({ key, restBase: 'rest.example.com/api/' });
    expect(rest.asked.map(({ base }) => base)).toEqual(['https://rest.example.com/api']);
    expect(view(core)?.restBase).toBe('https://rest.example.com/api');
  });

  it('asks the address of the command line unless another is typed', async () => {
    const { core, rest, key } = await started({ commandLineRest: 'http://127.0.0.1:4000/rest' });
    await core.keyAccounts.add({ key });
    expect(rest.asked.map(({ base }) => base)).toEqual(['http://127.0.0.1:4000/rest']);
  });

  it('a failure of the network adds nothing and says why', async () => {
    const { core, rest, key } = await started();
    rest.faults.push('connect.timeout');
    expect(await refusalOf(core.keyAccounts.add({ key }))).toBe('connect.timeout');
    expect(core.state.get().keyAccounts).toEqual([]);
  });

  it('once more, by its service account, keeps the key and what is known of it', async () => {
    const { core, rest, key, clock } = await added();
    await core.readKey.copy();
    await clock.advance(0);
    const password = newKey();
    rest.passwords.set(`${number}/appservice`, password);
    await core.keyAccounts.add({ accountNumber: number, user: 'appservice', password });
    expect(view(core)).toMatchObject({ fingerprint: fingerprintOf(key), copiedAt: expect.any(Number) });
    expect(core.state.get().keyAccounts).toHaveLength(1);
  });

  it('while the keychain cannot be used, lives in memory and says so', async () => {
    const broken = { ...fakeCore().keychain, probe: () => Promise.reject(new AppError('keychain.unavailable', 'no')) };
    const { core, clipboard, key } = await added({ keychain: broken });
    expect(core.state.get().keychain).toMatchObject({ status: 'unavailable' });
    await core.readKey.copy();
    expect(clipboard.text).toBe(key);
  });
});

describe('Show and Copy', () => {
  it('come from what is kept, and ask nobody', async () => {
    const { core, rest, key, clipboard, clock } = await added();
    rest.faults.push('connect.network');
    expect(await core.readKey.show()).toEqual({
      source: 'kept-key',
      value: key,
      fingerprint: fingerprintOf(key),
      hidesAt: clock.now() + 30_000,
    });
    expect(await core.readKey.copy()).toMatchObject({ fingerprint: fingerprintOf(key), source: 'kept-key' });
    expect(clipboard.text).toBe(key);
    expect(rest.asked).toHaveLength(1);
    await clock.advance(0);
    expect(view(core)?.copiedAt).toBe(clock.now());
  });

  it('look beside it whether the key still works, when that was long ago', async () => {
    const { core, rest, key, clipboard, clock } = await added();
    rest.accounts.delete(key);
    await clock.advance(2 * 60_000);
    await core.readKey.copy();
    expect(clipboard.text).toBe(key);
    await clock.advance(0);
    expect(view(core)?.refused).toMatchObject({ because: 'not-accepted' });
  });

  it('a copy that is too old is confirmed first, and refused without a network', async () => {
    const { core, rest, key, clipboard, clock } = await added();
    await clock.advance(31 * day);
    rest.faults.push('connect.network');
    expect(await refusalOf(core.readKey.copy())).toBe('account.not-allowed');
    expect(copyPermission(core)).toMatchObject({ allowed: false, reason: 'copy-expired' });
    expect(clipboard.text).toBe('');
    await core.reload();
    await core.readKey.copy();
    expect(clipboard.text).toBe(key);
  });

  it('a copy grows old while the app is open, and when the settings say so', async () => {
    const { core, rest, clock } = await added();
    rest.faults.push('connect.network', ...Array(99).fill('connect.network'));
    await core.reload();
    expect(copyPermission(core)).toEqual({ allowed: true });
    await core.settings.change({ offlineDays: 0 });
    expect(copyPermission(core)).toMatchObject({ reason: 'copy-expired' });
    await core.settings.change({ offlineDays: 1 });
    expect(copyPermission(core)).toEqual({ allowed: true });
    rest.faults.push(...Array(5000).fill('connect.network'));
    await clock.advance(day + 20 * 60_000);
    expect(copyPermission(core)).toMatchObject({ reason: 'copy-expired' });
  });

  it('where no offline copies are allowed, the key can be had after the service has confirmed it', async () => {
    const { core, rest, key, clipboard, clock } = await added();
    await core.settings.change({ offlineDays: 0 });
    await core.readKey.copy();
    expect(clipboard.text).toBe(key);
    await clock.advance(60_000);
    rest.faults.push('connect.network');
    expect(await refusalOf(core.readKey.copy())).toBe('account.not-allowed');
    expect(clipboard.text).toBe('');
  });
});

describe('a restart', () => {
  it('opens where one was, draws what was kept, and asks the service beside it', async () => {
    const before = await added();
    let release = () => {};
    before.rest.gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const portal = new FakePortal();
    const { clipboard: _of, clock: _at, ...kept } = before.ports;
    const { core, clock, clipboard } = fakeCore({ ...kept, openPortal: async () => portal }, portal);
    const starting = core.start();
    await clock.advance(0);
    expect(core.state.get()).toMatchObject({
      phase: 'account',
      accountNumber: number,
      connectivity: 'connecting',
      keyAccount: { checking: true, account: { name: 'Northside Clinic' } },
    });
    await core.readKey.copy();
    expect(clipboard.text).toBe(before.key);
    release();
    await starting;
    expect(core.state.get()).toMatchObject({ connectivity: 'online', keyAccount: { checking: false } });
    expect(portal.calls).toEqual([]);
  });

  it('without a network the key is there all the same', async () => {
    const before = await added();
    before.rest.faults.push('connect.name-not-resolved');
    const { core, clipboard } = await restarted(before);
    expect(core.state.get()).toMatchObject({
      connectivity: 'offline',
      accountFailure: { code: 'connect.name-not-resolved' },
    });
    await core.readKey.copy();
    expect(clipboard.text).toBe(before.key);
  });

  it('finds out by itself that the network is back', async () => {
    const before = await added();
    before.rest.faults.push('connect.network', 'portal.unavailable');
    const { core, rest, ports } = await restarted(before);
    expect(core.state.get().connectivity).toBe('offline');
    rest.accounts.delete(before.key);
    await (ports.clock as ReturnType<typeof fakeClock>).advance(10_000);
    expect(core.state.get()).toMatchObject({ connectivity: 'online', keyAccount: { refused: {} } });
  });

  it('looks again when the system says that the network has changed', async () => {
    const before = await added();
    before.rest.faults.push('connect.network');
    const { core, ports } = await restarted(before);
    core.networkChanged();
    await (ports.clock as ReturnType<typeof fakeClock>).advance(0);
    expect(core.state.get().connectivity).toBe('online');
  });

  it.each<ErrorCode>(['portal.unavailable', 'portal.invalid-reply', 'portal.unexpected', 'connect.proxy'])(
    '%s is no refusal of the key',
    async (code) => {
      const before = await added();
      before.rest.faults.push(code);
      const { core } = await restarted(before);
      expect(copyPermission(core)).toEqual({ allowed: true });
      expect(view(core)?.refused).toBeUndefined();
    },
  );

  it('with the record gone, the account is there without a key', async () => {
    const before = await added();
    await before.keychain.delete(recordName);
    const { core } = await restarted(before);
    expect(view(core)).toMatchObject({ account: { accountNumber: number }, fingerprint: undefined });
    expect(copyPermission(core)).toMatchObject({ reason: 'no-key' });
  });

  it('with the record damaged, it says so, and a new key puts it right', async () => {
    const before = await added();
    await before.keychain.set(recordName, '{"version":1,"nonsense":true}');
    const { core, clipboard } = await restarted(before);
    expect(view(core)).toMatchObject({ unreadable: { code: 'keychain.damaged' }, fingerprint: undefined });
    await core.openKeyAccount.replaceKey(before.key);
    expect(view(core)).toMatchObject({ unreadable: undefined, fingerprint: fingerprintOf(before.key) });
    const again = await restarted(before);
    await again.core.readKey.copy();
    expect([clipboard.text, again.clipboard.text]).toEqual(['', before.key]);
  });

  it('after the account was left, begins with the portal', async () => {
    const before = await added();
    before.portal.faults.push({ call: 'discover', code: 'connect.web-page' });
    await before.core.keyAccounts.leave();
    expect(before.core.state.get()).toMatchObject({ phase: 'connect', keyAccount: undefined });
    const { core } = await restarted(before);
    expect(core.state.get()).toMatchObject({ phase: 'connect', keyAccounts: [{ id }] });
    expect(view(core)).toBeUndefined();
  });
});

describe('a key that the service no longer accepts', () => {
  it('is refused for good, said so, and told again after a restart', async () => {
    const { core, rest, key, ports, clock } = await added();
    await core.readKey.copy();
    rest.accounts.delete(key);
    await core.reload();
    const at = clock.now();
    expect(core.state.get()).toMatchObject({
      connectivity: 'online',
      offlineCopy: { status: 'refused' },
      keyAccount: { refused: { at, because: 'not-accepted' }, copiedAt: expect.any(Number) },
    });
    expect(copyPermission(core)).toEqual({ allowed: false, button: 'disabled', reason: 'refused' });
    expect(await refusalOf(core.readKey.copy())).toBe('account.not-allowed');
    rest.faults.push('connect.network');
    const again = await restarted({ ports, rest });
    expect(copyPermission(again.core)).toMatchObject({ reason: 'refused' });
    expect(view(again.core)?.refused?.at).toBe(at);
  });

  it('also when it now belongs to another account', async () => {
    const { core, rest, key } = await added();
    rest.accounts.set(key, restAccount(other));
    await core.reload();
    expect(view(core)).toMatchObject({ refused: { because: 'other-account' }, account: { accountNumber: number } });
    expect(copyPermission(core)).toMatchObject({ reason: 'refused' });
  });

  it('is accepted again when the service says so', async () => {
    const { core, rest, key } = await added();
    rest.faults.push('rest.not-accepted');
    await core.reload();
    await core.reload();
    expect(view(core)?.refused).toBeUndefined();
    expect(copyPermission(core)).toEqual({ allowed: true });
    expect(rest.accounts.has(key)).toBe(true);
  });
});

describe('a new key', () => {
  it('takes the place of the old one when it works and is of the same account, whatever its case', async () => {
    const { core, rest, key, clipboard, ports } = await added();
    const next = newKey();
    rest.accounts.delete(key);
    rest.accounts.set(next, restAccount(number.toLowerCase(), { ports: 30 }));
    await core.reload();
    await core.openKeyAccount.replaceKey(` ${next} `);
    expect(view(core)).toMatchObject({ fingerprint: fingerprintOf(next), refused: undefined, account: { ports: 30 } });
    expect(core.state.get().keyAccounts).toHaveLength(1);
    await core.readKey.copy();
    expect(clipboard.text).toBe(next);
    const again = await restarted({ ports, rest });
    await again.core.readKey.copy();
    expect(again.clipboard.text).toBe(next);
    expect(await ports.keychain.get(recordName)).not.toContain(key);
  });

  it('is refused, and the old one stays, when it is none, the same, not accepted, another account’s, or not to be checked', async () => {
    const { core, rest, key, ports } = await added();
    const foreign = newKey();
    const right = newKey();
    rest.accounts.set(foreign, restAccount(other));
    rest.accounts.set(right, restAccount(number));
    const before = await ports.keychain.get(recordName);
    const cases: [string, ErrorCode][] = [
      ['two words', 'rest.bad-key'],
      [key, 'rest.same-key'],
      [newKey(), 'rest.not-accepted'],
      [foreign, 'rest.other-account'],
    ];
    for (const [pasted, code] of cases) expect(await refusalOf(core.openKeyAccount.replaceKey(pasted))).toBe(code);
    rest.faults.push('connect.timeout');
    expect(await refusalOf(core.openKeyAccount.replaceKey(right))).toBe('connect.timeout');
    expect(await ports.keychain.get(recordName)).toBe(before);
    expect(view(core)).toMatchObject({ fingerprint: fingerprintOf(key), account: { accountNumber: number } });
  });

  it('that was tested too late, for an account that is no longer open, changes nothing', async () => {
    const { core, rest, ports, portal } = await added();
    const next = newKey();
    rest.accounts.set(next, restAccount(number));
    const before = await ports.keychain.get(recordName);
    let release = () => {};
    rest.gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const replacing = refusalOf(core.openKeyAccount.replaceKey(next));
    portal.faults.push({ call: 'discover', code: 'connect.web-page' });
    await core.keyAccounts.leave();
    release();
    expect(await replacing).toBe('account.not-allowed');
    expect(await ports.keychain.get(recordName)).toBe(before);
  });

  it('is not undone by a check of the old one that comes back later', async () => {
    const { core, rest, key, clock } = await added();
    const next = newKey();
    rest.accounts.delete(key);
    rest.accounts.set(next, restAccount(number));
    let release = () => {};
    rest.gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const checking = core.openKeyAccount.check();
    await clock.advance(0);
    rest.gate = Promise.resolve();
    await core.openKeyAccount.replaceKey(next);
    release();
    await checking;
    expect(view(core)).toMatchObject({ fingerprint: fingerprintOf(next), refused: undefined, checking: false });
  });
});

describe('removing an account', () => {
  it('leaves no record, no list and nothing on the clipboard', async () => {
    const { core, ports, portal, clipboard } = await added();
    await core.readKey.copy();
    portal.faults.push({ call: 'discover', code: 'connect.web-page' });
    await core.keyAccounts.remove();
    expect(core.state.get()).toMatchObject({ phase: 'connect', keyAccounts: [], keyAccount: undefined });
    expect(await ports.keychain.get(recordName)).toBeUndefined();
    expect(await ports.keychain.get(recordNames.index)).toBeUndefined();
    expect(await ports.keychain.get(recordNames.clock)).toBeUndefined();
    expect(clipboard.text).toBe('');
  });

  it('is not said to have happened when the keychain refused', async () => {
    const { core, ports, keychain } = await added();
    const remove = keychain.delete;
    keychain.delete = () => Promise.reject(new AppError('keychain.locked', 'no'));
    expect(await refusalOf(core.keyAccounts.remove())).toBe('keychain.not-removed');
    expect(view(core)).toBeDefined();
    keychain.delete = remove;
    await core.keyAccounts.remove();
    expect(await ports.keychain.get(recordName)).toBeUndefined();
  });

  it('is not undone by what was still to be written', async () => {
    const { core, ports, clock } = await added();
    await core.readKey.copy();
    await core.keyAccounts.remove();
    await clock.advance(0);
    expect(await ports.keychain.get(recordName)).toBeUndefined();
  });
});

describe('beside a portal’s user', () => {
  it('opening such an account signs nobody out, and leaving it leads back', async () => {
    const rest = new FakeRest();
    const key = newKey();
    rest.accounts.set(key, restAccount(other));
    const { core, portal } = fakeCore({ rest });
    await core.start();
    await signIn(core);
    await core.keyAccounts.add({ key });
    expect(core.state.get()).toMatchObject({ user: undefined, account: undefined, accountNumber: other });
    await core.keyAccounts.leave();
    expect(core.state.get()).toMatchObject({
      phase: 'account',
      user: { userId: 'u1' },
      account: { accountNumber: number },
      keyAccount: undefined,
    });
    expect(portal.calls).not.toContain('signOut');
  });

  it('a portal’s answer that comes late does not draw its account over it', async () => {
    const rest = new FakeRest();
    const key = newKey();
    rest.accounts.set(key, restAccount(number));
    const { core, clock } = fakeCore({ rest });
    await core.start();
    await signIn(core);
    const late = core.accounts.reload();
    await core.keyAccounts.add({ key });
    await late;
    await clock.advance(0);
    expect(core.state.get().account).toBeUndefined();
    expect(core.state.permissions().reset).toMatchObject({ reason: 'portal' });
  });

  it('the portal names the REST service that is asked unless another is typed', async () => {
    const rest = new FakeRest();
    const key = newKey();
    rest.accounts.set(key, restAccount(number));
    const { core } = fakeCore({ rest });
    await core.start();
    await core.keyAccounts.add({ key });
    expect(rest.asked.map(({ base }) => base)).toEqual(['https://portal.example.com/rest/3.0/api']);
  });

  it('what one portal has said of its REST service does not hold for the next', async () => {
    const { core, portal } = fakeCore();
    await core.start();
    expect(core.state.get().restBase).toBe('https://portal.example.com/rest/3.0/api');
    portal.faults.push({ call: 'discover', code: 'connect.web-page' });
    await core.places.connect('https://clients.connect.etherfax.net');
    expect(core.state.get().restBase).toBe(defaultRestBase);
  });
});

it('a favourite stays one', async () => {
  const before = await added();
  await before.core.keyAccounts.mark(id, true);
  expect(before.core.state.get().keyAccounts).toMatchObject([{ id, favourite: true }]);
  before.rest.accounts.set(before.key, restAccount(number, { name: 'Another name' }));
  await before.core.reload();
  const { core } = await restarted(before);
  expect(core.state.get().keyAccounts).toMatchObject([{ id, favourite: true, name: 'Another name' }]);
});

it('commands for such an account are refused while none is open', async () => {
  const { core } = await started();
  expect(core.refusal('key-account')).toMatchObject({ code: 'account.not-found' });
  expect(core.refusal('account')).toMatchObject({ code: 'auth.not-signed-in' });
  expect(core.refusal('copy')).toMatchObject({ code: 'auth.not-signed-in' });
  expect(await refusalOf(core.keyAccounts.open('0'.repeat(32)))).toBe('account.not-found');
});

it('a service that could not be asked is asked again without a click', async () => {
  const { core, rest, clock } = await added();
  rest.faults.push('connect.name-not-resolved', 'connect.timeout');
  await core.openKeyAccount.check();
  expect(core.state.get()).toMatchObject({
    connectivity: 'offline',
    accountFailure: { code: 'connect.name-not-resolved' },
  });
  await clock.advance(10_000);
  expect(core.state.get()).toMatchObject({ connectivity: 'online', accountFailure: undefined });
});
