import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../main/account/key-credential';
import type { ErrorCode } from '../../shared/errors';
import {
  added,
  copyPermission,
  newKey,
  number,
  other,
  recordName,
  refusalOf,
  restarted,
  view,
} from './fakes/key-accounts';
import { restAccount } from './fakes/rest-service';

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
