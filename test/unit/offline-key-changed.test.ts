import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/errors';
import { kept, keyName, number, warm } from './fakes/kept-keys';
import { type FakePortal, makeKey } from './fakes/portal';
import { fakeCore, signedIn } from './fakes/ports';

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
