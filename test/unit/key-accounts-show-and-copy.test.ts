import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../main/account/key-credential';
import { added, copyPermission, refusalOf, view } from './fakes/key-accounts';

const day = 24 * 60 * 60 * 1000;

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
