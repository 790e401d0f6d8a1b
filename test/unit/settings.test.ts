import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../main/keychain/memory-store';
import { recordNames } from '../../main/keychain/records';
import { createVault } from '../../main/keychain/vault';
import { createSettings, withinPolicy } from '../../main/session/settings';
import { createStateStore } from '../../main/state/store';
import { AppError } from '../../shared/errors';
import { defaultSettings } from '../../shared/limits';
import { noPolicy, type Policy } from '../../shared/policy';
import { fakeLog } from './fakes/ports';

async function open(keychain = createMemoryStore(), policy: Policy = noPolicy) {
  const state = createStateStore({ version: '1.0.0', platform: 'linux' }, policy);
  const vault = createVault(keychain, createMemoryStore(), (status) => state.update({ keychain: status }), fakeLog());
  await vault.open();
  const settings = createSettings(vault, policy, state, fakeLog());
  await settings.load();
  return { settings, keychain, state };
}

describe('settings', () => {
  it('are what they are as long as nobody sets them, and leave no record', async () => {
    const { settings, keychain } = await open();
    expect(settings.current()).toEqual({ ...defaultSettings, most: {} });
    expect(defaultSettings).toEqual({ idleLockMinutes: 10, clipboardSeconds: 30, offlineDays: 30, remindAfterDays: 0 });
    expect(await keychain.get(recordNames.settings)).toBeUndefined();
  });

  it('are kept, each by itself', async () => {
    const { settings, keychain } = await open();
    await settings.change({ idleLockMinutes: 5 });
    await settings.change({ offlineDays: 0 });
    const next = await open(keychain);
    expect(next.settings.current()).toMatchObject({ idleLockMinutes: 5, clipboardSeconds: 30, offlineDays: 0 });
  });

  it('of before there were reminders are read, and remind of nothing', async () => {
    const keychain = createMemoryStore();
    await keychain.set(recordNames.settings, '{"version":1,"idleLockMinutes":2,"clipboardSeconds":10,"offlineDays":7}');
    const { settings } = await open(keychain);
    expect(settings.current()).toMatchObject({ idleLockMinutes: 2, clipboardSeconds: 10, remindAfterDays: 0 });
    await settings.change({ remindAfterDays: 180 });
    expect((await open(keychain)).settings.current()).toMatchObject({ offlineDays: 7, remindAfterDays: 180 });
  });

  it.each([
    ['damaged', '{"version":1,'],
    ['out of bounds', '{"version":1,"idleLockMinutes":-1,"clipboardSeconds":100000,"offlineDays":30}'],
    ['of a newer version', '{"version":2}'],
  ])('that cannot be read are left as they are, and the usual ones hold: %s', async (_name, text) => {
    const keychain = createMemoryStore();
    await keychain.set(recordNames.settings, text);
    const { settings, state } = await open(keychain);
    expect(settings.current()).toMatchObject(defaultSettings);
    expect(await keychain.get(recordNames.settings)).toBe(text);
    // Sessions are still kept in the keychain.
    expect(state.get().keychain.status).toBe('available');
  });

  it('that are damaged are replaced by what is set anew; those of a newer version are not', async () => {
    const keychain = createMemoryStore();
    await keychain.set(recordNames.settings, 'nonsense');
    const damaged = await open(keychain);
    await damaged.settings.change({ idleLockMinutes: 2 });
    expect((await open(keychain)).settings.current().idleLockMinutes).toBe(2);

    await keychain.set(recordNames.settings, '{"version":2}');
    const newer = await open(keychain);
    await expect(newer.settings.change({ idleLockMinutes: 3 })).rejects.toMatchObject({ code: 'settings.not-kept' });
    expect(newer.settings.current().idleLockMinutes).toBe(3);
    expect(await keychain.get(recordNames.settings)).toBe('{"version":2}');
  });

  it('that the keychain does not take hold until the app closes, and it is said so', async () => {
    const { settings, keychain } = await open();
    keychain.set = () => Promise.reject(new AppError('keychain.locked', 'locked'));
    await expect(settings.change({ clipboardSeconds: 10 })).rejects.toMatchObject({ code: 'settings.not-kept' });
    expect(settings.current().clipboardSeconds).toBe(10);
  });
});

describe('what the organisation allows', () => {
  it('is never exceeded, whatever is set; what is stricter stays', () => {
    const minutes = fc.integer({ min: 0, max: 1440 });
    const own = fc.record({
      idleLockMinutes: minutes,
      clipboardSeconds: fc.integer({ min: 5, max: 300 }),
      offlineDays: fc.integer({ min: 0, max: 365 }),
      remindAfterDays: fc.integer({ min: 0, max: 3650 }),
    });
    const most = fc.record({
      idleLockMinutes: fc.integer({ min: 1, max: 1440 }),
      clipboardSeconds: fc.integer({ min: 5, max: 300 }),
      offlineDays: fc.integer({ min: 0, max: 365 }),
      remindAfterDays: fc.integer({ min: 1, max: 3650 }),
    });
    const endless: string[] = ['idleLockMinutes', 'remindAfterDays'];
    fc.assert(
      fc.property(own, most, (set, policy) => {
        const held = withinPolicy(set, { ...noPolicy, ...policy });
        expect(held.idleLockMinutes).toBeGreaterThan(0);
        expect(held.remindAfterDays).toBeGreaterThan(0);
        for (const name of ['idleLockMinutes', 'clipboardSeconds', 'offlineDays', 'remindAfterDays'] as const) {
          expect(held[name]).toBeLessThanOrEqual(policy[name]);
          if (set[name] <= policy[name] && !(endless.includes(name) && set[name] === 0)) {
            expect(held[name]).toBe(set[name]);
          }
        }
        expect(held.most).toEqual(policy);
      }),
    );
  });

  it('leaves alone what it says nothing of', () => {
    const held = withinPolicy({ ...defaultSettings, idleLockMinutes: 0 }, { ...noPolicy, offlineDays: 7 });
    expect(held).toEqual({ ...defaultSettings, idleLockMinutes: 0, offlineDays: 7, most: { offlineDays: 7 } });
  });
});
