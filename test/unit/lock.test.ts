import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Core } from '../../main/core';
import { recordNames } from '../../main/keychain/records';
import type { Unlocking } from '../../main/session/lock';
import { AppError } from '../../shared/errors';
import { contract, type Needs } from '../../shared/ipc';
import { commandNames } from '../../shared/ipc-names';
import { noPolicy } from '../../shared/policy';
import { FakePortal, fakeCore, makeKey, signedIn, signIn } from './fakes/ports';

const passcode = 'correct horse';
const wrong: Unlocking = { way: 'passcode', passcode: 'a wrong guess' };
const right: Unlocking = { way: 'passcode', passcode };
const click: Unlocking = { way: 'click' };
const number = 'EFAX-1000-0001';

const codeOf = (thrown: unknown) => (thrown instanceof AppError ? thrown.code : String(thrown));
const everyNeed = [...new Set(commandNames.map((name) => contract[name].needs))];
const allRefused = (core: Core) =>
  everyNeed.filter((need: Needs) => need !== 'nothing').every((need) => core.refusal(need)?.code === 'app.locked');

/** Whether a snapshot tells of the user or the account, beyond whose sign-in it is. */
function tells(core: Core): boolean {
  const { lock, ...rest } = core.state.snapshot();
  return /ada|Reyes|EFAX|Northside/i.test(JSON.stringify(rest)) || Object.keys(rest).includes('user');
}

async function withPasscode(change: Parameters<typeof signedIn>[0] = {}) {
  const all = await signedIn(change);
  await all.core.lock.setPasscode(passcode, undefined);
  return all;
}

describe('a locked app', () => {
  it('tells nothing but whose it is, does nothing, and renews the page', async () => {
    const renewPage = vi.fn();
    const { core } = await signedIn({ renewPage });
    expect(tells(core)).toBe(true);
    core.lock.lock('asked');
    expect(core.state.snapshot()).toMatchObject({
      phase: 'locked',
      lock: { reason: 'asked', ways: ['click'], label: 'ada@example.com' },
    });
    expect(tells(core)).toBe(false);
    expect(allRefused(core)).toBe(true);
    expect(renewPage).toHaveBeenCalledOnce();
    for (const permission of Object.values(core.state.permissions())) {
      expect(permission).toMatchObject({ allowed: false });
    }
  });

  it('says as its reason for every action that is not absent that it is locked', async () => {
    const { core } = await signedIn();
    core.lock.lock('asked');
    const { show, copy, reset } = core.state.permissions();
    for (const one of [show, copy, reset]) expect(one).toMatchObject({ button: 'disabled', reason: 'locked' });
  });

  it('publishes nothing of what changes beneath it', async () => {
    const { core } = await signedIn();
    core.lock.lock('idle');
    const seen: string[] = [];
    core.state.subscribe((snapshot) => void seen.push(JSON.stringify({ ...snapshot, lock: undefined })));
    await core.reload();
    core.state.update({ signedOut: { failure: { code: 'auth.session-revoked', message: 'x' }, email: 'ada@x' } });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.join()).not.toMatch(/ada|EFAX|Northside/i);
  });

  it('reads the account again when it is unlocked', async () => {
    const { core, portal } = await signedIn();
    core.lock.lock('screen');
    portal.key = makeKey('key-by-somebody-else');
    await core.lock.unlock(click);
    await vi.waitFor(() => expect(core.state.get().account?.apiKey.keyId).toBe('key-by-somebody-else'));
    expect(core.state.snapshot().phase).toBe('account');
    expect(core.refusal('copy')).toBeUndefined();
  });

  it('unlocks without a network', async () => {
    const { core, portal } = await withPasscode();
    core.lock.lock('suspend');
    for (const call of ['discover', 'account', 'me']) portal.faults.push({ call, code: 'connect.network' });
    await core.lock.unlock(right);
    expect(core.state.snapshot()).toMatchObject({ phase: 'account', user: { email: 'ada@example.com' } });
  });

  it('is not locked when there is nothing to protect', async () => {
    const { core } = fakeCore();
    await core.start();
    core.lock.lock('idle');
    expect(core.state.snapshot()).toMatchObject({ phase: 'sign-in', canLock: false });
  });

  it('is locked, too, when a sign-in is kept that nobody looks at', async () => {
    const { core } = await signedIn();
    core.session.leave();
    expect(core.state.snapshot().canLock).toBe(true);
    core.lock.lock('idle');
    expect(core.state.snapshot().phase).toBe('locked');
  });

  it('stays locked whoever becomes current, and when the session ends beneath it', async () => {
    const { core, portal } = await signedIn();
    core.lock.lock('idle');
    core.session.leave();
    await core.session.restore(portal, 'u1');
    expect(core.state.snapshot().phase).toBe('locked');
    portal.faults.push({ call: 'account', code: 'auth.session-revoked' });
    await core.reload();
    expect(core.state.snapshot().phase).toBe('locked');
    await core.lock.unlock(click);
    expect(core.state.snapshot()).toMatchObject({ phase: 'sign-in', signedOut: { email: 'ada@example.com' } });
  });

  it('locks by itself after the time that is set', async () => {
    const { core, clock } = await signedIn();
    await core.settings.change({ idleLockMinutes: 2 });
    core.idle.start();
    await clock.advance(119_000);
    core.idle.noteActivity();
    await clock.advance(119_000);
    expect(core.state.get().lock).toBeUndefined();
    await clock.advance(6_000);
    expect(core.state.get().lock?.reason).toBe('idle');
    await core.stop();
  });
});

describe('what is under way when it locks', () => {
  it('a reset goes on, and its outcome is there after unlocking', async () => {
    const { core, portal } = await signedIn();
    const before = portal.key?.keyId ?? '';
    const reset = core.changeKey.reset(number, before);
    core.lock.lock('screen');
    await reset;
    expect(portal.key?.keyId).not.toBe(before);
    expect(core.state.snapshot().lastChange).toBeUndefined();
    await core.lock.unlock(click);
    expect(core.state.snapshot().lastChange).toMatchObject({ kind: 'reset', fingerprint: portal.key?.fingerprint });
  });

  it('a copy puts no key on the clipboard any more', async () => {
    const { core, clipboard } = await signedIn();
    const copying = core.readKey.copy().catch(codeOf);
    core.lock.lock('screen');
    expect(await copying).toBe('app.locked');
    expect(clipboard.text).toBe('');
  });

  it.each([
    ['takes our key off the clipboard', undefined, ''],
    ['leaves what somebody else has put there', 'a shopping list', 'a shopping list'],
  ])('%s', async (_what, other, left) => {
    const { core, clipboard, portal } = await signedIn();
    await core.readKey.copy();
    expect(clipboard.text).toBe(portal.key?.value);
    if (other) clipboard.text = other;
    core.lock.lock('idle');
    await vi.waitFor(() => expect(core.state.get().clipboard).toBeUndefined());
    await vi.waitFor(() => expect(clipboard.text).toBe(left));
  });
});

describe('ways to unlock', () => {
  const touchId = (recognised: boolean) => ({ available: () => true, confirm: async () => recognised });

  it('a click does not open what has a passcode or Touch ID', async () => {
    for (const { core } of [await withPasscode(), await signedIn({ biometrics: touchId(true) })]) {
      core.lock.lock('idle');
      await expect(core.lock.unlock(click)).rejects.toMatchObject({ code: 'app.locked' });
      expect(core.state.snapshot().phase).toBe('locked');
    }
  });

  it('Touch ID comes first, a passcode beside it', async () => {
    const { core } = await withPasscode({ biometrics: touchId(true) });
    core.lock.lock('idle');
    expect(core.state.get().lock?.ways).toEqual(['touch-id', 'passcode']);
    await core.lock.unlock(wrong).catch(codeOf);
    await core.lock.unlock({ way: 'touch-id' });
    expect(core.state.snapshot().phase).toBe('account');
    // Whoever was recognised starts with all tries again.
    core.lock.lock('idle');
    expect(core.state.get().lock?.triesLeft).toBe(5);
  });

  it('Touch ID that does not recognise anyone leaves it locked', async () => {
    const { core } = await signedIn({ biometrics: touchId(false) });
    core.lock.lock('idle');
    await expect(core.lock.unlock({ way: 'touch-id' })).rejects.toMatchObject({ code: 'lock.not-recognised' });
    expect(core.state.snapshot().phase).toBe('locked');
  });

  it('a passcode that the organisation wants is chosen at the lock, and cannot be removed', async () => {
    const { core } = await signedIn({ policy: { ...noPolicy, passcodeRequired: true } });
    expect(core.state.snapshot()).toMatchObject({ phase: 'locked', lock: { ways: ['choose-passcode'] } });
    const short = core.lock.unlock({ way: 'choose-passcode', passcode: '12345' });
    await expect(short).rejects.toMatchObject({ code: 'lock.passcode-too-short' });
    await core.lock.unlock({ way: 'choose-passcode', passcode });
    expect(core.state.snapshot()).toMatchObject({ phase: 'account', passcode: { isSet: true, isRequired: true } });
    await expect(core.lock.removePasscode(passcode)).rejects.toMatchObject({ code: 'lock.passcode-required' });
    core.lock.lock('idle');
    await expect(core.lock.unlock({ way: 'choose-passcode', passcode: 'another one' })).rejects.toMatchObject({
      code: 'app.locked',
    });
  });

  it('a passcode that was removed is asked for no more', async () => {
    const { core, keychain } = await withPasscode();
    await expect(core.lock.removePasscode('a wrong guess')).rejects.toMatchObject({ code: 'lock.wrong-passcode' });
    await core.lock.removePasscode(passcode);
    expect(await keychain.get(recordNames.passcode)).toBeUndefined();
    core.lock.lock('idle');
    await core.lock.unlock(click);
    expect(core.state.snapshot()).toMatchObject({ phase: 'account', passcode: { isSet: false } });
  });
});

describe('a start with a passcode', () => {
  it('is locked from the first moment, while the session is gone on with beneath it', async () => {
    const { keychain, portal } = await withPasscode();
    const next = fakeCore({ keychain }, portal);
    const seen: string[] = [];
    next.core.state.subscribe((snapshot) => void seen.push(JSON.stringify({ ...snapshot, lock: undefined })));
    await next.core.start();
    expect(seen.join()).not.toMatch(/ada|EFAX|Northside/i);
    expect(next.core.state.snapshot().lock).toMatchObject({ reason: 'start', ways: ['passcode'], triesLeft: 5 });
    expect(next.core.state.get().account?.accountNumber).toBe(number);
    await next.core.lock.unlock(right);
    expect(next.core.state.snapshot()).toMatchObject({ phase: 'account', account: { accountNumber: number } });
  });

  it('keeps the count of wrong tries', async () => {
    const { core, keychain, portal } = await withPasscode();
    core.lock.lock('idle');
    for (let n = 0; n < 4; n += 1) expect(await core.lock.unlock(wrong).catch(codeOf)).toBe('lock.wrong-passcode');
    const next = fakeCore({ keychain }, portal);
    await next.core.start();
    expect(next.core.state.get().lock?.triesLeft).toBe(1);
    await next.core.lock.unlock(right);
    expect(next.core.state.snapshot().phase).toBe('account');
  });
});

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

describe('any order of locking, unlocking, guessing, losing the network, being revoked, and starting again', () => {
  const step = fc.constantFrom(
    'lock',
    'wrong',
    'right',
    'click',
    'touch',
    'offline',
    'revoked',
    'reset',
    'copy',
    'idle',
    'restart',
    'leave',
    'back',
  );

  it('a locked app tells nothing and does nothing, and nothing but the passcode opens it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const first = await withPasscode();
        const { keychain, portal } = first;
        let { core, clock, clipboard } = first;
        for (const one of steps) {
          const wasLocked = core.state.get().lock !== undefined;
          const hadPasscode = core.state.get().passcode.isSet;
          if (one === 'lock') core.lock.lock('asked');
          else if (one === 'wrong') await core.lock.unlock(wrong).catch(codeOf);
          else if (one === 'right') await core.lock.unlock(right).catch(codeOf);
          else if (one === 'click') await core.lock.unlock(click).catch(codeOf);
          else if (one === 'touch') await core.lock.unlock({ way: 'touch-id' }).catch(codeOf);
          else if (one === 'offline') portal.faults.push({ call: 'account', code: 'connect.network' });
          else if (one === 'revoked') portal.faults.push({ call: 'account', code: 'auth.session-revoked' });
          else if (one === 'reset' && core.state.get().user)
            await core.changeKey.reset(number, portal.key?.keyId ?? '').catch(codeOf);
          else if (one === 'copy' && core.state.get().user) await core.readKey.copy().catch(codeOf);
          else if (one === 'idle') core.lock.lock('idle');
          else if (one === 'leave') core.session.leave();
          else if (one === 'back') await core.session.restore(portal, 'u1').catch(codeOf);
          else if (one === 'restart') {
            await core.stop();
            ({ core, clock, clipboard } = fakeCore({ keychain }, new FakePortal()));
            await core.start();
          }
          await clock.advance(0);
          const isLocked = core.state.get().lock !== undefined;
          if (wasLocked && hadPasscode && one !== 'right' && one !== 'wrong' && one !== 'restart') {
            expect(isLocked, `still locked after ${one}`).toBe(true);
          }
          if (wasLocked && !isLocked && one === 'wrong') {
            expect(core.state.get()).toMatchObject({ user: undefined, signIns: [] });
          }
          if (one === 'restart' && hadPasscode) expect(isLocked).toBe(true);
          if (isLocked) {
            expect(tells(core)).toBe(false);
            expect(allRefused(core)).toBe(true);
            expect(clipboard.text).toBe('');
          }
        }
        await core.stop();
      }),
      { numRuns: 120 },
    );
  });
});
