import { describe, expect, it } from 'vitest';
import { accountName, day, keyName, number, other, ready, warm } from './fakes/kept-keys';
import { FakePortal, makeKey } from './fakes/portal';
import { signedIn } from './fakes/ports';

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
