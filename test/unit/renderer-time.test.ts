import { describe, expect, it } from 'vitest';
import {
  formatAgo,
  formatClock,
  formatCountdown,
  formatDay,
  formatExact,
  secondsLeft,
} from '../../renderer/format/time';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2026-11-23T12:00:00Z');

describe('formatAgo', () => {
  it.each([
    [-hour, 'just now'],
    [0, 'just now'],
    [59 * second, 'just now'],
    [minute, '1 minute ago'],
    [59 * minute, '59 minutes ago'],
    [hour, '1 hour ago'],
    [day, 'yesterday'],
    [3 * day, '3 days ago'],
    [29 * day, '29 days ago'],
    [31 * day, 'last month'],
    [100 * day, '3 months ago'],
    [364 * day, '11 months ago'],
    [365 * day, 'last year'],
    [1000 * day, '2 years ago'],
  ])('says of %i ms ago: %s', (passed, words) => expect(formatAgo(now - passed, now, 'en-US')).toBe(words));

  it('never says "this month" or "now" of what is days past', () => {
    for (let days = 1; days < 1500; days += 1) {
      expect(formatAgo(now - days * day, now, 'en-US')).toMatch(/ago$|^yesterday$|^last (?:month|year)$/);
    }
  });
});

describe('times', () => {
  it('writes days and clocks as the locale does', () => {
    const at = Date.parse('2024-03-12T14:02:11Z');
    expect(formatDay(at, 'en-US', 'UTC')).toBe('Mar 12, 2024');
    expect(formatDay(at, 'en-GB', 'UTC')).toBe('12 Mar 2024');
    expect(formatDay(at, 'en-GB', 'Pacific/Auckland')).toBe('13 Mar 2024');
    expect(formatClock(at, 'en-US', 'UTC').replaceAll('\u202f', ' ')).toBe('2:02 PM');
    expect(formatExact(at, 'en-GB', 'UTC')).toContain('14:02:11 UTC');
  });
});

describe('counting down', () => {
  it('shows 1 in the last second and 0 when the time has come', () => {
    expect(secondsLeft(now + 30 * second, now)).toBe(30);
    expect(secondsLeft(now + 1, now)).toBe(1);
    expect(secondsLeft(now, now)).toBe(0);
    expect(secondsLeft(now - hour, now)).toBe(0);
  });

  it.each([
    [0, '0 s'],
    [59, '59 s'],
    [60, '1 min 00 s'],
    [245, '4 min 05 s'],
    [3599, '59 min 59 s'],
    [3600, '1 h 00 min'],
    [7800, '2 h 10 min'],
  ])('writes %i seconds as %s', (seconds, words) => expect(formatCountdown(seconds)).toBe(words));
});
