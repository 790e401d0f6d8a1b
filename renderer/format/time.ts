import { text } from '../messages';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * A day as people say it.
 * @param at milliseconds since the epoch
 * @param timeZone an IANA name; without it the computer's
 */
export function formatDay(at: number, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', ...zone(timeZone) }).format(
    at,
  );
}

/**
 * Whether two times lie on the same day of this computer's time zone.
 */
export function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}

/** The exact time, for tooltips: day, time to the second, time zone. Arguments as for {@link formatDay}. */
export function formatExact(at: number, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long', ...zone(timeZone) }).format(at);
}

/** A day and the time of day to the minute. Arguments as for {@link formatDay}. */
export function formatMoment(at: number, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', ...zone(timeZone) }).format(at);
}

/** The time of day to the minute. Arguments as for {@link formatDay}. */
export function formatClock(at: number, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', ...zone(timeZone) }).format(at);
}

function zone(timeZone: string | undefined) {
  return timeZone === undefined ? {} : { timeZone };
}

/**
 * How long ago something was, in its largest whole unit: "just now", "5 minutes ago", "yesterday", "2 years ago".
 * @param at milliseconds since the epoch; a time ahead of `now` (clocks differ) counts as just now
 */
export function formatAgo(at: number, now: number, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const passed = now - at;
  if (passed < minute) return text.justNow;
  if (passed < hour) return words.format(-Math.floor(passed / minute), 'minute');
  if (passed < day) return words.format(-Math.floor(passed / hour), 'hour');
  const days = Math.floor(passed / day);
  if (days < 30) return words.format(-days, 'day');
  if (days < 365) return words.format(-Math.max(1, Math.floor(days / 30.44)), 'month');
  return words.format(-Math.max(1, Math.floor(days / 365.25)), 'year');
}

/**
 * Whole seconds until a time, counted so that the last one shows 1.
 * @returns 0 when it has come
 */
export function secondsLeft(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / second));
}

/** A countdown: "45 s", "4 min 05 s", "2 h 10 min". These symbols are the same in every language of the app. */
export function formatCountdown(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
  return `${Math.floor(seconds / 3600)} h ${String(Math.floor((seconds % 3600) / 60)).padStart(2, '0')} min`;
}
