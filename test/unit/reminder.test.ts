import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatIsDue } from '../../main/account/reminder';
import { createCore } from '../../main/core';
import type { CorePorts } from '../../main/core-contract';
import type { Notice } from '../../main/ports';
import { oldKeyDays } from '../../shared/key-age';
import { noPolicy } from '../../shared/policy';
import type { AccountStatus, ApiKeyState } from '../../shared/portal-api';
import { FakePortal, makeKey } from './fakes/portal';
import { signedIn, signIn } from './fakes/ports';

const minute = 60 * 1000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 0, 5, 9);
const instant = (at: number) => new Date(at).toISOString();

describe('a key is old', () => {
  const aged = (milliseconds: number, change: Partial<ApiKeyState> = {}, status: AccountStatus = 'active') => ({
    status,
    apiKey: { available: true, exists: true, createdAt: instant(now - milliseconds), ...change },
  });

  it.each([
    ['a moment too young', aged(90 * day - 1), 90, undefined],
    ['just old enough', aged(90 * day), 90, 90],
    ['a moment before the next day', aged(91 * day - 1), 90, 90],
    ['older', aged(400 * day), 365, 400],
    ['of tomorrow, by a clock that is behind', aged(-day), 90, undefined],
    ['old, and nobody wants to know', aged(400 * day), 0, undefined],
    ['of no known age', { ...aged(0), apiKey: { available: true, exists: true } }, 90, undefined],
    ['not there', aged(400 * day, { exists: false }), 90, undefined],
    ['not to be had', aged(400 * day, { available: false }), 90, undefined],
    ['of a suspended account, where nothing can be done', aged(400 * day, {}, 'suspended'), 90, undefined],
    ['of a closed account', aged(400 * day, {}, 'closed'), 90, undefined],
  ])('%s', (_name, account, setting, days) => expect(oldKeyDays(account, setting, now)).toBe(days));

  it('from the day of the setting on, whatever both are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 * day }), fc.integer({ min: 1, max: 3650 }), (age, setting) => {
        const days = oldKeyDays(aged(age), setting, now);
        expect(days).toBe(age >= setting * day ? Math.floor(age / day) : undefined);
      }),
    );
  });
});

describe('a reminder is due', () => {
  it.each([
    ['when there was none', undefined, 'reminder'],
    ['not yet', now - 7 * day + 1, 'nothing'],
    ['after a week', now - 7 * day, 'reminder'],
    ['not when the clock was put right by a little', now + 4 * minute, 'nothing'],
    ['not when the clock was set back, but a week after that', now + 300 * day, 'new-pause'],
  ])('%s', (_name, last, due) => expect(whatIsDue(last, now)).toBe(due));
});

const year = { ...noPolicy, remindAfterDays: 365 };

/** Somebody signed in whose key is that many days old. */
async function world(days: number, change: Partial<CorePorts> = {}, portal = new FakePortal()) {
  const notices: (Notice & { click(): void; away: boolean })[] = [];
  let revealed = 0;
  portal.key = { ...makeKey('key-1'), createdAt: instant(now - days * day) };
  const all = await signedIn(
    {
      policy: year,
      notifications: {
        show(notice, click) {
          const shown = { ...notice, click, away: false };
          notices.push(shown);
          return () => {
            shown.away = true;
          };
        },
      },
      reveal: () => {
        revealed += 1;
      },
      ...change,
    },
    portal,
  );
  await all.clock.advance(0);
  /** The portal confirms the account again, so much later. */
  const later = async (milliseconds: number) => {
    all.clock.sleep(milliseconds);
    await all.core.reload();
    await all.clock.advance(0);
  };
  return { ...all, notices, later, revealed: () => revealed };
}

describe('reminders of old keys', () => {
  it('name the company and the age, and nothing of the key', async () => {
    const { notices, portal, log } = await world(400);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.title).toBe('Northside Clinic: the API key is 400 days old');
    const said = JSON.stringify(notices);
    for (const secret of [portal.key?.value, portal.key?.fingerprint, portal.key?.keyId]) {
      expect(said).not.toContain(secret);
    }
    expect(log.lines.join()).not.toContain(portal.key?.value);
  });

  it.each([
    ['the key is young', 364, {}, undefined],
    ['nobody has set when', 4000, { policy: noPolicy }, undefined],
    ['the user can only read', 400, {}, 'read_only' as const],
  ])('are not there when %s', async (_name, days, change, role) => {
    const portal = new FakePortal();
    if (role) portal.role = role;
    const { notices } = await world(days, change, portal);
    expect(notices).toEqual([]);
  });

  it('come once a week at most, also when the app is started anew, and at once for another key', async () => {
    const { core, notices, later, ports, clock, portal } = await world(400);
    await later(7 * day - minute);
    expect(notices).toHaveLength(1);
    await core.stop();
    const again = createCore(ports);
    await again.start();
    if (!again.state.get().user) await signIn(again);
    await clock.advance(0);
    expect(again.state.get().accountFrom).toBe('portal');
    expect(notices).toHaveLength(1);
    clock.sleep(minute);
    portal.key = { ...makeKey('key-2'), createdAt: instant(now - 500 * day) };
    await again.reload();
    await clock.advance(0);
    expect(notices).toHaveLength(2);
  });

  it('come again after a week', async () => {
    const { notices, later } = await world(400);
    await later(7 * day);
    expect(notices.map(({ title }) => title)).toEqual([
      'Northside Clinic: the API key is 400 days old',
      'Northside Clinic: the API key is 407 days old',
    ]);
  });

  it('are no more than one in any week that passes, however the app is used meanwhile', async () => {
    const step = fc.record({
      hours: fc.integer({ min: 0, max: 100 }),
      act: fc.constantFrom('reload', 'lock', 'set' as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const { core, notices, clock, later } = await world(400);
        const times = [clock.now()];
        for (const { hours, act } of steps) {
          if (act === 'lock') {
            await core.lock.lock('asked');
            const before = notices.length;
            await later(hours * 60 * minute);
            expect(notices).toHaveLength(before);
            await core.lock.unlock({ way: 'click' });
          } else {
            if (act === 'set') await core.settings.change({ remindAfterDays: 90 });
            await later(hours * 60 * minute);
          }
          await clock.advance(0);
          if (notices.length > times.length) times.push(clock.now());
          expect(notices).toHaveLength(times.length);
        }
        const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0));
        for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(7 * day);
      }),
      { numRuns: 25 },
    );
  });

  it('a clock that was set back brings none at once, and silences none for longer than a week', async () => {
    const { notices, later } = await world(800);
    await later(-100 * day);
    expect(notices).toHaveLength(1);
    await later(7 * day - 1);
    expect(notices).toHaveLength(1);
    await later(1);
    expect(notices).toHaveLength(2);
  });

  it('do not come while the app is locked, but afterwards; those that are shown go when it locks', async () => {
    const { core, notices, later, clock } = await world(360);
    await core.lock.lock('asked');
    await later(5 * day);
    expect(notices).toEqual([]);
    await core.lock.unlock({ way: 'click' });
    await clock.advance(0);
    expect(notices).toMatchObject([{ away: false }]);
    await core.lock.lock('asked');
    expect(notices).toMatchObject([{ away: true }]);
  });

  it('lead to the account, and do nothing else; while the app is locked they show the window alone', async () => {
    const { core, notices, portal, clock, revealed } = await world(400);
    const before = portal.calls.length;
    notices[0]?.click();
    await clock.advance(0);
    expect([revealed(), core.state.get().arrivals]).toEqual([1, 1]);
    expect(portal.calls).toHaveLength(before);
    await core.lock.lock('asked');
    notices[0]?.click();
    await clock.advance(0);
    expect([revealed(), core.state.get().arrivals]).toEqual([2, 1]);
    expect(portal.calls.filter((call) => /reset|generate/i.test(call))).toEqual([]);
  });

  it('lead to their own account when another one is open', async () => {
    const portal = new FakePortal();
    portal.accountNumbers = ['EFAX-1000-0001', 'EFAX-1000-0002'];
    const { core, notices, clock } = await world(400, {}, portal);
    await core.accounts.open('EFAX-1000-0001');
    await clock.advance(0);
    expect(notices).toHaveLength(1);
    await core.accounts.open('EFAX-1000-0002');
    notices[0]?.click();
    await clock.advance(0);
    expect(core.state.get().accountNumber).toBe('EFAX-1000-0001');
  });
});
