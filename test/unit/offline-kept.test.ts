import { describe, expect, it } from 'vitest';
import { recordNames } from '../../main/keychain/records';
import { AppError } from '../../shared/errors';
import { accountName, day, kept, keyName, number, other, warm, whose } from './fakes/kept-keys';
import { FakePortal, makeKey } from './fakes/portal';
import { signedIn, signIn } from './fakes/ports';

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

it('a sign-out that is under way is not outlived by what was being kept', async () => {
  const { core, keychain } = await signedIn();
  const copying = core.readKey.copy();
  await core.signOut();
  await copying.catch(() => undefined);
  await core.stop();
  for (const name of [keyName, accountName]) expect(await keychain.get(name)).toBeUndefined();
  await signIn(core);
});
