import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../main/account/key-credential';
import type { ErrorCode } from '../../shared/errors';
import { added, copyPermission, id, number, recordName, restarted, view } from './fakes/key-accounts';
import { FakePortal } from './fakes/portal';
import { type fakeClock, fakeCore } from './fakes/ports';
import { restAccount } from './fakes/rest-service';

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

it('a favourite stays one', async () => {
  const before = await added();
  await before.core.keyAccounts.mark(id, true);
  expect(before.core.state.get().keyAccounts).toMatchObject([{ id, favourite: true }]);
  before.rest.accounts.set(before.key, restAccount(number, { name: 'Another name' }));
  await before.core.reload();
  const { core } = await restarted(before);
  expect(core.state.get().keyAccounts).toMatchObject([{ id, favourite: true, name: 'Another name' }]);
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
