import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOfCopy } from '../../main/account/copy-age';

const minute = 60_000;
const day = 24 * 60 * minute;
const noon = Date.UTC(2026, 0, 5, 12);

describe('the age of a copy', () => {
  it.each([
    ['just confirmed', 0, 0, 30, 'ready'],
    ['in its last millisecond', 30 * day, 30 * day, 30, 'ready'],
    ['one millisecond too old', 30 * day + 1, 30 * day + 1, 30, 'expired'],
    ['that was never to be kept', 0, 0, 0, 'expired'],
    ['with a clock that went back a little', 10 * day - 5 * minute, 10 * day, 30, 'ready'],
    ['with a clock that was set back', 10 * day - 5 * minute - 1, 10 * day, 30, 'clock-set-back'],
    ['with a clock that was set back beyond its confirmation', -6 * minute, 0, 30, 'clock-set-back'],
    ['expired by the latest time, the clock set back', day, 31 * day, 30, 'expired'],
    ['expired by the clock, the latest time not noted', 31 * day, day, 30, 'expired'],
    ['at a clock a little before its confirmation', -5 * minute, 0, 30, 'ready'],
  ])('%s', (_name, now, latest, days, expected) => {
    const time = { now: noon + now, latest: noon + latest, era: 'a' };
    expect(ageOfCopy({ confirmedAt: noon, era: 'a' }, time, days)).toBe(expected);
  });

  it('is not known in another era of the clock', () => {
    const time = { now: noon, latest: noon, era: 'b' };
    expect(ageOfCopy({ confirmedAt: noon, era: 'a' }, time, 30)).toBe('clock-set-back');
  });

  it('never lets a copy be used after its days, whatever the clock says later', () => {
    const times = fc.array(fc.integer({ min: -400 * day, max: 400 * day }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 60 }), (said, days) => {
        let latest = noon;
        for (const offset of said) {
          const now = noon + offset;
          const age = ageOfCopy({ confirmedAt: noon, era: 'a' }, { now, latest, era: 'a' }, days);
          latest = Math.max(latest, now);
          if (age === 'ready') {
            expect(latest - noon).toBeLessThanOrEqual(days * day);
            expect(now).toBeGreaterThanOrEqual(latest - 5 * minute);
          }
        }
      }),
    );
  });
});
