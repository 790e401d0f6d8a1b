import { describe, expect, it, vi } from 'vitest';
import { recordNames } from '../../main/keychain/records';
import { AppError } from '../../shared/errors';
import { noPolicy } from '../../shared/policy';
import { allRefused, click, codeOf, passcode, right, tells, withPasscode, wrong } from './fakes/locking';
import { makeKey } from './fakes/portal';
import { fakeCore, signIn } from './fakes/ports';
import { FakeRest, restAccount } from './fakes/rest-service';

const number = 'EFAX-1000-0001';

describe('five wrong passcodes', () => {
  const everything = (keychain: { get(name: string): Promise<string | undefined> }) =>
    Promise.all(
      [
        recordNames.index,
        recordNames.passcode,
        recordNames.settings,
        recordNames.session('https://portal.example.com', 'u1'),
      ].map((name) => keychain.get(name)),
    );

  it('sign everybody out, tell the portal, and say so', async () => {
    const { core, keychain, portal } = await withPasscode();
    await core.settings.change({ idleLockMinutes: 60 });
    core.lock.lock('idle');
    const codes: string[] = [];
    for (let n = 0; n < 5; n += 1) codes.push(await core.lock.unlock(wrong).then(() => 'ok', codeOf));
    expect(codes.slice(0, 4)).toEqual(Array(4).fill('lock.wrong-passcode'));
    expect(codes[4]).toBe('lock.no-tries-left');
    expect(await everything(keychain)).toEqual([undefined, undefined, undefined, undefined]);
    expect(core.state.snapshot()).toMatchObject({
      phase: 'sign-in',
      lock: undefined,
      passcode: { isSet: false },
      settings: { idleLockMinutes: 10 },
      signedOut: { failure: { code: 'lock.no-tries-left' } },
    });
    await vi.waitFor(() => expect(portal.calls).toContain('signOut'));
  });

  it('do so, too, when they are typed to change the passcode, and all at once', async () => {
    const { core, keychain } = await withPasscode();
    const guesses = Array.from({ length: 12 }, (_, n) => core.lock.setPasscode('another one', `guess ${n}`));
    for (const guess of guesses) await expect(guess).rejects.toBeInstanceOf(AppError);
    expect(await everything(keychain)).toEqual([undefined, undefined, undefined, undefined]);
    expect(core.state.snapshot().phase).toBe('sign-in');
  });

  it('do so at the next start when the app was ended before it could', async () => {
    const { keychain, portal } = await withPasscode();
    const record = JSON.parse((await keychain.get(recordNames.passcode)) ?? '');
    await keychain.set(recordNames.passcode, JSON.stringify({ ...record, failures: 5 }));
    const next = fakeCore({ keychain }, portal);
    await next.core.start();
    expect(await everything(keychain)).toEqual([undefined, undefined, undefined, undefined]);
    expect(next.core.state.snapshot()).toMatchObject({
      phase: 'sign-in',
      signedOut: { failure: { code: 'lock.no-tries-left' } },
    });
  });

  it('say so when the keychain does not let go, and stay locked at the next start', async () => {
    const { core, keychain, portal } = await withPasscode();
    core.lock.lock('idle');
    const { delete: remove } = keychain;
    keychain.delete = () => Promise.reject(new AppError('keychain.denied', 'denied'));
    for (let n = 0; n < 5; n += 1) await core.lock.unlock(wrong).catch(codeOf);
    expect(core.state.snapshot()).toMatchObject({
      phase: 'sign-in',
      user: undefined,
      signedOut: { failure: { code: 'keychain.not-removed' } },
    });
    const next = fakeCore({ keychain }, portal);
    await next.core.start();
    expect(next.core.state.snapshot().phase).toBe('locked');
    await expect(next.core.lock.unlock(right)).rejects.toMatchObject({ code: 'lock.no-tries-left' });
    keychain.delete = remove;
  });
});

describe('signing out of everything', () => {
  it('is the way out of a forgotten passcode, for every sign-in that is kept', async () => {
    const { core, keychain, portal } = await withPasscode();
    // Somebody who was signed in before this start, too.
    const other = { version: 1, portal: portal.address, userId: 'u2', email: 'bo@example.com', methods: ['totp'] };
    const session = { ...other, refreshToken: 'refresh-of-u2', refreshTokenExpiresAt: '2026-02-05T09:00:00Z' };
    await keychain.set(recordNames.session(portal.address, 'u2'), JSON.stringify(session));
    const sessions = ['u1', 'u2'].map((userId) => ({ portal: portal.address, userId }));
    await keychain.set(recordNames.index, JSON.stringify({ version: 1, sessions }));
    core.lock.lock('idle');
    await core.signOutOfAll();
    expect(core.state.snapshot()).toMatchObject({ phase: 'sign-in', lock: undefined, signedOut: undefined });
    for (const userId of ['u1', 'u2']) {
      expect(await keychain.get(recordNames.session(portal.address, userId))).toBeUndefined();
    }
    expect(await keychain.get(recordNames.index)).toBeUndefined();
    expect(core.state.snapshot().canLock).toBe(false);
  });

  it('does not wait for a portal that hangs, but quitting gives it its time', async () => {
    const { core, portal, clock } = await withPasscode();
    portal.signOut = () => new Promise(() => {});
    core.lock.lock('idle');
    await core.signOutOfAll();
    expect(core.state.snapshot().phase).toBe('sign-in');
    let stopped = false;
    void core.stop().then(() => {
      stopped = true;
    });
    await clock.advance(4000);
    expect(stopped).toBe(false);
    await clock.advance(2000);
    expect(stopped).toBe(true);
  });
});

describe('signing out', () => {
  it('of the last sign-in takes the passcode with it', async () => {
    const { core, keychain } = await withPasscode();
    await core.signOut();
    expect(await keychain.get(recordNames.passcode)).toBeUndefined();
    expect(core.state.snapshot()).toMatchObject({ canLock: false, passcode: { isSet: false } });
    await signIn(core);
    core.lock.lock('idle');
    await core.lock.unlock(click);
  });
});

describe('accounts that were added by their key', () => {
  async function withKeyAccount() {
    const rest = new FakeRest();
    const key = makeKey('key-1');
    rest.accounts.set(key.value, restAccount(number));
    const all = fakeCore({ rest });
    await all.core.start();
    await all.core.keyAccounts.add({ key: key.value });
    return { ...all, key };
  }

  it('are protected as sign-ins are', async () => {
    const { core, clipboard, key } = await withKeyAccount();
    await core.readKey.copy();
    expect(clipboard.text).toBe(key.value);
    core.lock.lock('idle');
    expect(core.state.snapshot()).toMatchObject({ phase: 'locked', keyAccounts: [] });
    expect(tells(core)).toBe(false);
    expect(allRefused(core)).toBe(true);
    await vi.waitFor(() => expect(clipboard.text).toBe(''));
    await expect(core.readKey.copy()).rejects.toBeInstanceOf(AppError);
    await core.lock.unlock(click);
    expect(core.state.snapshot().keyAccount?.account.accountNumber).toBe(number);
  });

  it('go with everything else when the passcode was wrong too often', async () => {
    const { core, keychain } = await withKeyAccount();
    await core.lock.setPasscode(passcode, undefined);
    core.lock.lock('idle');
    for (let n = 0; n < 5; n += 1) await core.lock.unlock(wrong).catch(codeOf);
    expect(core.state.snapshot()).toMatchObject({ phase: 'sign-in', keyAccounts: [], canLock: false });
    expect(core.state.snapshot().keyAccount).toBeUndefined();
    for (const name of [recordNames.index, recordNames.passcode, recordNames.clock]) {
      expect(await keychain.get(name)).toBeUndefined();
    }
  });

  it('take the passcode with them when the last of them is removed', async () => {
    const { core } = await withKeyAccount();
    await core.lock.setPasscode(passcode, undefined);
    await core.keyAccounts.remove();
    expect(core.state.snapshot()).toMatchObject({ passcode: { isSet: false }, canLock: false });
  });

  it('wait for the passcode that the organisation wants', async () => {
    const rest = new FakeRest();
    const key = makeKey('key-1');
    rest.accounts.set(key.value, restAccount(number));
    const { core } = fakeCore({ rest, policy: { ...noPolicy, passcodeRequired: true } });
    await core.start();
    await core.keyAccounts.add({ key: key.value });
    expect(core.state.snapshot()).toMatchObject({ phase: 'locked', lock: { ways: ['choose-passcode'] } });
  });
});
