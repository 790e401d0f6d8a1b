import { describe, expect, it } from 'vitest';
import { createTrustedClock } from '../../main/account/trusted-clock';
import { createMemoryStore } from '../../main/keychain/memory-store';
import { recordNames } from '../../main/keychain/records';
import { createVault } from '../../main/keychain/vault';
import type { SecretStore } from '../../main/ports';
import { fakeClock, fakeLog } from './fakes/ports';

const hour = 60 * 60_000;

async function opened(keychain: SecretStore = createMemoryStore(), after = 0) {
  const log = fakeLog();
  let now = Date.UTC(2026, 0, 5, 9) + after;
  const clock = { ...fakeClock(), now: () => now };
  const vault = createVault(keychain, createMemoryStore(), () => {}, log);
  await vault.open();
  const times = createTrustedClock(vault, clock, log);
  await times.open();
  return { keychain, times, log, set: (to: number) => (now = to), clock };
}

describe('the trusted clock', () => {
  it('remembers over a restart how far the clock has been', async () => {
    const first = await opened();
    const copy = first.times.confirm();
    first.set(first.clock.now() + hour);
    first.times.note();
    await first.times.kept();
    const same = await opened(first.keychain, hour);
    expect(same.times.age(copy, 30)).toBe('ready');
    const second = await opened(first.keychain);
    expect(second.times.age(copy, 30)).toBe('clock-set-back');
  });

  it('knows no age any more once the clock was set back, also when it has caught up', async () => {
    const { times, set, clock } = await opened();
    const copy = times.confirm();
    set(clock.now() - 20 * 24 * hour);
    times.note();
    set(clock.now() + 21 * 24 * hour);
    times.note();
    expect(times.age(copy, 30)).toBe('clock-set-back');
  });

  it('makes no copy young again by what is confirmed after the clock was set back', async () => {
    const { times, set, clock } = await opened();
    const old = times.confirm();
    set(clock.now() + 29 * 24 * hour);
    times.note();
    set(clock.now() - 29 * 24 * hour);
    expect(times.age(old, 30)).toBe('clock-set-back');
    const fresh = times.confirm();
    expect(times.age(fresh, 30)).toBe('ready');
    expect(times.age(old, 30)).toBe('clock-set-back');
  });

  it.each([
    ['missing', undefined],
    ['damaged', '{"version":1,"latest":"soon"}'],
    ['of a newer version', '{"version":2,"latest":0,"era":"a"}'],
  ])('knows no age when its record is %s', async (_name, content) => {
    const first = await opened();
    const copy = first.times.confirm();
    await first.times.kept();
    if (content === undefined) await first.keychain.delete(recordNames.clock);
    else await first.keychain.set(recordNames.clock, content);
    const second = await opened(first.keychain);
    expect(second.times.age(copy, 30)).toBe('clock-set-back');
    expect(second.times.age(second.times.confirm(), 30)).toBe('ready');
    await second.times.kept();
    const kept = await second.keychain.get(recordNames.clock);
    if (content?.includes('"version":2')) expect(kept).toBe(content);
    else expect(kept).toContain('"version":1');
  });

  it('leaves nothing while nothing was confirmed, and after it is told to forget', async () => {
    const { keychain, times } = await opened();
    times.note();
    await times.kept();
    expect(await keychain.get(recordNames.clock)).toBeUndefined();
    times.confirm();
    await times.forget(keychain);
    expect(await keychain.get(recordNames.clock)).toBeUndefined();
    times.note();
    await times.kept();
    expect(await keychain.get(recordNames.clock)).toBeUndefined();
    times.confirm();
    await times.kept();
    expect(await keychain.get(recordNames.clock)).toBeDefined();
  });

  it('goes on when the keychain does not take the record', async () => {
    const { keychain, times, log } = await opened();
    keychain.set = () => Promise.reject(new Error('no'));
    const copy = times.confirm();
    await times.kept();
    expect(times.age(copy, 30)).toBe('ready');
    expect(log.lines.join()).toContain('clock-not-kept');
  });
});
