import { describe, expect, it, vi } from 'vitest';
import { recordNames } from '../../main/keychain/records';
import { noPolicy } from '../../shared/policy';
import { allRefused, click, codeOf, passcode, right, tells, withPasscode, wrong } from './fakes/locking';
import { makeKey } from './fakes/portal';
import { fakeCore, signedIn } from './fakes/ports';

const number = 'EFAX-1000-0001';

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
