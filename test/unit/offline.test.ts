import { describe, expect, it } from 'vitest';
import { recordNames } from '../../main/keychain/records';
import type { SecretStore } from '../../main/ports';
import { AppError } from '../../shared/errors';
import { FakePortal, makeKey } from './fakes/portal';
import { fakeCore, signedIn, signIn } from './fakes/ports';

const number = 'EFAX-1000-0001';
const other = 'EFAX-1000-0002';
const day = 24 * 60 * 60_000;
const whose = ['https://portal.example.com', 'u1'] as const;
const keyName = recordNames.key(...whose, number);
const accountName = recordNames.account(...whose, number);

const kept = async (keychain: SecretStore, name = keyName) => JSON.parse((await keychain.get(name)) ?? 'null');

/** Signed in, with the key of the only account kept. */
async function ready() {
  const all = await signedIn();
  await all.clock.advance(0);
  return all;
}

/** The app as it starts when it was left with a key that is kept, and the portal as `change` makes it. */
async function warm(change: (portal: FakePortal) => void = () => {}, portal = new FakePortal()) {
  const first = await signedIn({}, portal);
  await first.core.readKey.copy();
  await first.core.stop();
  const key = portal.key;
  change(portal);
  const next = fakeCore({ keychain: first.keychain, clock: first.clock }, portal);
  return { ...next, clock: first.clock, keychain: first.keychain, key };
}

describe('what is kept', () => {
  it('is asked for once, also while it is being written', async () => {
    const { core, portal, clock } = await signedIn();
    await Promise.all([core.copy.makeReady(), clock.advance(1000)]);
    expect(portal.calls.filter((call) => call === 'apiKey')).toHaveLength(1);
  });

  it('is the account, and the key of the only one as soon as it was seen', async () => {
    const { core, portal, keychain } = await signedIn();
    await core.stop();
    expect(await kept(keychain)).toMatchObject({ key: { value: portal.key?.value } });
    expect(await kept(keychain, accountName)).toMatchObject({ account: { accountNumber: number } });
    expect(core.state.get()).toMatchObject({ offlineCopy: { status: 'ready' }, keepReady: true });
  });

  it('is the key of one among several when it is shown, copied, or asked to be kept', async () => {
    const portal = new FakePortal();
    portal.accountNumbers = [number, other];
    const { core, keychain, clock } = await signedIn({}, portal);
    await core.accounts.open(number);
    await clock.advance(0);
    expect(core.state.get()).toMatchObject({ keepReady: false, offlineCopy: { status: 'none' } });
    expect(await kept(keychain)).toBeNull();
    await core.readKey.show();
    await clock.advance(0);
    expect(await kept(keychain)).toMatchObject({ key: { value: portal.key?.value } });

    await core.accounts.open(other);
    await core.copy.keepReady(other, true);
    await clock.advance(0);
    expect(core.state.get()).toMatchObject({ keepReady: true, offlineCopy: { status: 'ready' } });
    expect(await core.copy.list()).toMatchObject([
      { accountNumber: number, status: 'ready' },
      { accountNumber: other, companyName: 'Northside Clinic', fingerprint: portal.key?.fingerprint },
    ]);

    await core.copy.drop(number);
    await core.copy.keepReady(other, false);
    expect(await core.copy.list()).toEqual([]);
    expect(core.state.get()).toMatchObject({ keepReady: false, offlineCopy: { status: 'none' } });
  });

  it('is the new key after a reset, also of an account that is not kept ready', async () => {
    const portal = new FakePortal();
    portal.accountNumbers = [number, other];
    const { core, clock, keychain } = await signedIn({}, portal);
    await core.accounts.open(number);
    await core.changeKey.reset(number, portal.key?.keyId ?? '');
    await clock.advance(0);
    // Its record is still being written while the account is read again.
    expect(core.state.get().offlineCopy.status).toBe('ready');
    expect(await kept(keychain)).toMatchObject({ key: { value: portal.key?.value } });
  });

  it('follows what the portal says when the key is fetched to be kept', async () => {
    const portal = new FakePortal();
    portal.accountNumbers = [number, other];
    const { core, clock, keychain } = await signedIn({}, portal);
    await core.accounts.open(number);
    const former = portal.key;
    portal.key = makeKey('key-by-somebody-else');
    await core.copy.keepReady(number, true);
    await clock.advance(0);
    expect(core.state.get().keyChange).toMatchObject({ previous: former?.fingerprint });
    expect(await kept(keychain)).toMatchObject({ key: { value: portal.key.value } });

    await core.copy.drop(number);
    await core.readKey.copy();
    portal.key = undefined;
    clock.sleep(31 * day);
    await core.copy.keepReady(number, true);
    await clock.advance(0);
    expect(core.state.get().copyRemoved).toEqual({ reason: 'no-key' });
    expect(await kept(keychain)).toBeNull();
  });

  it('goes when the user signs out', async () => {
    const { core, keychain } = await signedIn();
    await core.readKey.copy();
    await core.signOut();
    for (const name of [keyName, accountName, recordNames.clock, recordNames.accounts(...whose)]) {
      expect(await keychain.get(name)).toBeUndefined();
    }
  });

  it('goes with a session that the portal has ended, and that is said', async () => {
    const { core, keychain } = await warm((portal) => {
      portal.faults.push({ call: 'refresh', code: 'auth.session-revoked' });
    });
    await core.start();
    expect(core.state.get()).toMatchObject({ phase: 'sign-in', signedOut: { copies: 'removed' } });
    expect(await keychain.get(keyName)).toBeUndefined();
    expect(await keychain.get(accountName)).toBeUndefined();
  });

  it('is no key where none is to be kept, and what there was goes', async () => {
    const { core, keychain } = await warm();
    await core.start();
    await core.settings.change({ offlineDays: 0 });
    await core.readKey.copy();
    await core.stop();
    expect(await keychain.get(keyName)).toBeUndefined();
    expect(core.state.get()).toMatchObject({ keepReady: undefined, offlineCopy: { status: 'none' } });
  });

  it('loses nothing but itself when its records are damaged, and is made anew', async () => {
    const { core, portal, keychain } = await warm();
    for (const name of [keyName, accountName, recordNames.clock]) await keychain.set(name, '{"version":1,');
    await core.start();
    await core.stop();
    expect(core.state.get()).toMatchObject({ keychain: { status: 'available' }, offlineCopy: { status: 'ready' } });
    expect(await kept(keychain)).toMatchObject({ key: { value: portal.key?.value } });
  });

  it('leaves records of a newer version alone', async () => {
    const { core, keychain } = await warm();
    for (const name of [keyName, accountName]) await keychain.set(name, '{"version":2}');
    await core.start();
    await core.stop();
    expect(core.state.get()).toMatchObject({ keychain: { status: 'available' }, offlineCopy: { status: 'none' } });
    for (const name of [keyName, accountName]) expect(await keychain.get(name)).toBe('{"version":2}');
  });
});

describe('without a network', () => {
  it('the account is there at once, and the key is copied and shown from here', async () => {
    const { core, key, clipboard } = await warm((portal) => portal.goOffline());
    await core.start();
    expect(core.state.get()).toMatchObject({
      phase: 'account',
      account: { accountNumber: number },
      accountFrom: 'cache',
      connectivity: 'offline',
      offlineCopy: { status: 'ready' },
    });
    expect(core.state.snapshot().permissions).toMatchObject({
      show: { allowed: true },
      copy: { allowed: true },
      reset: { allowed: false, reason: 'offline' },
    });
    expect(await core.readKey.copy()).toMatchObject({ source: 'offline-copy', fingerprint: key?.fingerprint });
    expect(clipboard.text).toBe(key?.value);
    expect(await core.readKey.show()).toMatchObject({ source: 'offline-copy', value: key?.value });
  });

  it('nothing is there when nothing was kept, and the failure says why', async () => {
    const { core, keychain } = await warm((portal) => portal.goOffline('connect.name-not-resolved'));
    await keychain.delete(keyName);
    await keychain.delete(accountName);
    await core.start();
    expect(core.state.get()).toMatchObject({
      phase: 'account',
      account: undefined,
      connectivity: 'offline',
      accountFailure: { code: 'connect.name-not-resolved' },
    });
  });

  it.each([
    ['connect.timeout', 'offline-copy'],
    ['portal.unavailable', 'offline-copy'],
    ['portal.maintenance', 'offline-copy'],
  ] as const)('a click that finds out (%s) still gives the key', async (code, source) => {
    const { core, portal, clipboard } = await ready();
    portal.goOffline(code);
    expect(await core.readKey.copy()).toMatchObject({ source });
    expect(clipboard.text).toBe(portal.key?.value);
    expect(core.state.get()).toMatchObject({ connectivity: 'offline', accountFailure: { code } });
  });

  it.each(['portal.invalid-reply', 'account.forbidden', 'portal.too-many-requests'] as const)(
    'is not what %s says',
    async (code) => {
      const { core, portal, clipboard } = await ready();
      portal.faults.push({ call: 'apiKey', code });
      await expect(core.readKey.copy()).rejects.toMatchObject({ code });
      expect(clipboard.text).toBe('');
    },
  );

  it('an old key is not given, nor one of which nobody knows how old it is', async () => {
    const portal = new FakePortal();
    const { core, clock, key } = await warm((gone) => gone.goOffline(), portal);
    await core.start();
    await clock.advance(30 * day);
    expect(core.refusal('copy')).toBeUndefined();
    await clock.advance(10 * 60_000);
    expect(core.state.snapshot().permissions.copy).toMatchObject({ reason: 'copy-expired' });
    await expect(core.readKey.copy()).rejects.toMatchObject({ code: 'account.not-allowed' });

    clock.sleep(-20 * day);
    core.networkChanged();
    core.copy.refresh();
    expect(core.state.snapshot().permissions.copy).toMatchObject({ reason: 'clock-set-back' });
    expect(portal.key).toBe(key);
  });

  it('a clock that is set back gives no key, until the portal has confirmed it', async () => {
    const { core, portal, clock } = await warm((gone) => gone.goOffline());
    await core.start();
    clock.sleep(-day);
    core.copy.refresh();
    expect(core.state.snapshot().permissions.copy).toMatchObject({ reason: 'clock-set-back' });
    portal.comeBack();
    await core.reload();
    expect(core.state.get().offlineCopy.status).toBe('ready');
    portal.goOffline();
    expect(await core.readKey.copy()).toMatchObject({ source: 'offline-copy' });
  });
});

describe('a portal that hangs', () => {
  it('is not waited for when the key is kept here, and still confirms it', async () => {
    const { core, portal, clock, clipboard } = await ready();
    const answer = portal.hang('apiKey');
    const copying = core.readKey.copy();
    await clock.advance(2499);
    expect(clipboard.text).toBe('');
    await clock.advance(1);
    expect(await copying).toMatchObject({ source: 'offline-copy' });
    expect(clipboard.text).toBe(portal.key?.value);
    await clock.advance(500);
    answer();
    await clock.advance(0);
    expect(clipboard.text).toBe(portal.key?.value);
    expect(core.state.get().offlineCopy.confirmedAt).toBe(clock.now());
  });

  it('is waited for when it is not', async () => {
    const portal = new FakePortal();
    portal.accountNumbers = [number, other];
    const { core, clock } = await signedIn({}, portal);
    await core.accounts.open(number);
    const answer = portal.hang('apiKey');
    const copying = core.readKey.copy();
    await clock.advance(9000);
    answer();
    expect(await copying).toMatchObject({ source: 'portal' });
  });

  it('and then gives another key takes the former one off the clipboard, and that is told', async () => {
    const { core, portal, clock, clipboard } = await ready();
    const answer = portal.hang('apiKey');
    const copying = core.readKey.copy();
    await clock.advance(2500);
    const { fingerprint } = await copying;
    portal.key = makeKey('key-by-somebody-else');
    answer();
    await clock.advance(0);
    expect(clipboard.text).toBe('');
    expect(core.state.get().keyChange).toMatchObject({ previous: fingerprint, copiedAt: expect.any(Number) });
  });

  it('and then refuses the key takes it off the clipboard', async () => {
    const { core, portal, clock, clipboard, keychain } = await ready();
    const answer = portal.hang('apiKey');
    const copying = core.readKey.copy();
    await clock.advance(2500);
    await copying;
    portal.role = 'read_only';
    answer('account.forbidden');
    await clock.advance(0);
    expect(clipboard.text).toBe('');
    expect(core.state.get()).toMatchObject({ copyRemoved: { reason: 'role' }, offlineCopy: { status: 'none' } });
    expect(await keychain.get(keyName)).toBeUndefined();
  });
});

describe('a key that somebody else has changed', () => {
  it('is told with what was copied, over restarts, until it was seen', async () => {
    const { core, portal, keychain, clock } = await warm((changed) => {
      changed.key = { ...makeKey('key-by-somebody-else'), createdBy: 'ben@example.com' };
    });
    await core.start();
    const told = { by: 'ben@example.com', fingerprint: portal.key?.fingerprint, copiedAt: expect.any(Number) };
    expect(core.state.get().keyChange).toMatchObject(told);
    await core.stop();
    expect((await kept(keychain))?.key.value).toBe(portal.key?.value);

    const third = fakeCore({ keychain, clock }, portal);
    await third.core.start();
    expect(third.core.state.get().keyChange).toMatchObject(told);
    third.core.copy.dismissKeyChange();
    await third.core.stop();
    const fourth = fakeCore({ keychain, clock }, portal);
    await fourth.core.start();
    expect(fourth.core.state.get().keyChange).toBeUndefined();
  });

  it('is no news when it was changed here, also when the answer was lost', async () => {
    const { core, portal, clock } = await signedIn();
    portal.faults.push({ call: 'resetKey', code: 'connect.network', after: true });
    void core.changeKey.reset(number, portal.key?.keyId ?? '').catch(() => {});
    await clock.advance(20_000);
    expect(core.state.get()).toMatchObject({ lastChange: { fingerprint: portal.key?.fingerprint } });
    expect(core.state.get().keyChange).toBeUndefined();
    expect(core.state.get().offlineCopy.status).toBe('ready');
  });

  it('is no news either when the app ended before the answer', async () => {
    const first = await signedIn();
    const { portal, keychain, clock } = first;
    portal.faults.push({ call: 'resetKey', code: 'connect.network', after: true });
    void first.core.changeKey.reset(number, portal.key?.keyId ?? '').catch(() => {});
    await clock.advance(10);
    portal.goOffline();
    const second = fakeCore({ keychain, clock }, portal);
    void second.core.start();
    await clock.advance(10_000);
    expect(second.core.refusal('copy')).toMatchObject({ message: expect.stringContaining('checking') });
    portal.comeBack();
    await clock.advance(60_000);
    expect(second.core.state.get()).toMatchObject({
      operation: { status: 'idle' },
      lastChange: { fingerprint: portal.key?.fingerprint },
      keyChange: undefined,
    });
    portal.goOffline();
    await second.core.readKey.copy();
    expect(second.clipboard.text).toBe(portal.key?.value);
  });
});

describe('a right that is gone', () => {
  it.each<[string, string, (portal: FakePortal) => void]>([
    ['the role was lowered', 'role', (portal) => Object.assign(portal, { role: 'read_only' })],
    ['the key was removed', 'no-key', (portal) => Object.assign(portal, { key: undefined })],
    [
      'the account is not shown any more',
      'gone',
      (portal) => portal.faults.push({ call: 'account', code: 'account.forbidden' }),
    ],
  ])('takes the key with it: %s', async (_name, reason, change) => {
    const { core, keychain } = await warm(change);
    await core.start();
    await core.stop();
    expect(core.state.get().copyRemoved).toEqual({ reason });
    expect(await keychain.get(keyName)).toBeUndefined();
  });

  it('takes it also when the keychain does not let it go', async () => {
    const { core, portal, keychain, clock } = await warm((lowered) => Object.assign(lowered, { role: 'read_only' }));
    const remove = keychain.delete;
    keychain.delete = () => Promise.reject(new AppError('keychain.locked', 'locked'));
    await core.start();
    await core.stop();
    keychain.delete = remove;
    expect(await keychain.get(keyName)).toBeDefined();
    portal.goOffline();
    const next = fakeCore({ keychain, clock }, portal);
    await next.core.start();
    expect(next.core.state.snapshot().permissions.copy).toMatchObject({ allowed: false, reason: 'role' });
    await expect(next.core.readKey.copy()).rejects.toMatchObject({ code: 'account.not-allowed' });
  });
});

describe('a new key that the keychain does not take', () => {
  it('is shown and copied all the same, and the page is told', async () => {
    const { core, portal, keychain, clock, clipboard } = await signedIn();
    const set = keychain.set.bind(keychain);
    keychain.set = (name: string, value: string): Promise<void> =>
      name === keyName ? Promise.reject(new AppError('keychain.denied', 'denied')) : set(name, value);
    await core.changeKey.reset(number, portal.key?.keyId ?? '');
    await clock.advance(0);
    expect(core.state.get().offlineCopy).toMatchObject({ status: 'none', failure: { code: 'keychain.denied' } });
    expect(core.state.get().keychain.status).toBe('available');
    await core.readKey.copy();
    expect(clipboard.text).toBe(portal.key?.value);
    await core.stop();
    expect(await keychain.get(keyName)).toBeUndefined();
  });
});

describe('the portal coming back', () => {
  it('is noticed, and the account read again', async () => {
    const { core, portal, clock } = await warm((gone) => gone.goOffline());
    await core.start();
    portal.comeBack();
    expect(core.state.get().connectivity).toBe('offline');
    await clock.advance(2000);
    expect(core.state.get()).toMatchObject({
      connectivity: 'online',
      accountFrom: 'portal',
      accountFailure: undefined,
      user: { name: 'Ada Reyes' },
    });
  });

  it('is looked for less and less often, and at once when the system says something', async () => {
    const { core, portal, clock } = await warm((gone) => gone.goOffline());
    await core.start();
    portal.calls = [];
    await clock.advance(10 * 60_000);
    const looked = portal.calls.length;
    expect(looked).toBeGreaterThan(10);
    expect(looked).toBeLessThan(25);
    core.networkChanged();
    await clock.advance(0);
    expect(portal.calls.length).toBe(looked + 1);
  });

  it('is looked for where nobody is signed in, too', async () => {
    const { core, portal, clock } = fakeCore();
    portal.goOffline();
    await core.start();
    expect(core.state.get().phase).toBe('connect');
    portal.comeBack();
    await clock.advance(2000);
    expect(core.state.get()).toMatchObject({ phase: 'sign-in', portal: { status: 'ready' } });
  });

  it('and going is noticed when the system says something', async () => {
    const { core, portal, clock } = await signedIn();
    portal.goOffline('connect.name-not-resolved');
    core.networkChanged();
    await clock.advance(0);
    expect(core.state.get()).toMatchObject({
      connectivity: 'offline',
      accountFailure: { code: 'connect.name-not-resolved' },
    });
  });

  it('is nobody’s concern after the app was told to stop', async () => {
    const { core, portal, clock } = await warm((gone) => gone.goOffline());
    await core.start();
    await core.stop();
    portal.calls = [];
    await clock.advance(10 * 60_000);
    expect(portal.calls).toEqual([]);
  });
});

it('a sign-out that is under way is not outlived by what was being kept', async () => {
  const { core, keychain } = await signedIn();
  const copying = core.readKey.copy();
  await core.signOut();
  await copying.catch(() => undefined);
  await core.stop();
  for (const name of [keyName, accountName]) expect(await keychain.get(name)).toBeUndefined();
  await signIn(core);
});
