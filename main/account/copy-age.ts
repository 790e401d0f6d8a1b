import { clockToleranceMinutes } from '../../shared/limits';
import type { OfflineCopyStatus } from '../../shared/permissions';
import type { Confirmation } from '../../shared/records';

const minute = 60 * 1000;
const day = 24 * 60 * minute;

/** What is known of the time. */
export interface KnownTime {
  /** What the clock says, in milliseconds since the epoch. */
  now: number;
  /** The latest that it ever said in its present era. */
  latest: number;
  era: string;
}

/**
 * Whether a copy may still be used. A clock that was set back makes no copy younger: beyond a small tolerance nothing is
 * known of any copy's age until a server has confirmed it again.
 * @param days how long a copy may be used; 0: not at all
 */
export function ageOfCopy(
  { confirmedAt, era }: Confirmation,
  time: KnownTime,
  days: number,
): Extract<OfflineCopyStatus, 'ready' | 'expired' | 'clock-set-back'> {
  const newest = Math.max(time.now, time.latest);
  if (days <= 0 || newest - confirmedAt > days * day) return 'expired';
  if (era !== time.era || isSetBack(time.now, Math.max(time.latest, confirmedAt))) return 'clock-set-back';
  return 'ready';
}

/** Whether a clock that says `now` was set back since it said `then`. */
export function isSetBack(now: number, then: number): boolean {
  return now < then - clockToleranceMinutes * minute;
}
