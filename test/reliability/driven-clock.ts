import type { Clock } from '../../main/ports';

/** A clock that goes on only when it is told to: from one timer to the next. */
export interface DrivenClock extends Clock {
  /** Moves on to the next timer and fires it. @returns false when there is none */
  step(): boolean;
  /** Moves on by `milliseconds` without firing anything, as while the computer sleeps. */
  sleep(milliseconds: number): void;
}

/** @param start milliseconds since the epoch */
export function createDrivenClock(start = Date.now()): DrivenClock {
  let now = start;
  const timers = new Set<{ at: number; then: () => void }>();
  return {
    now: () => now,
    after(milliseconds, then) {
      const timer = { at: now + milliseconds, then };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    step() {
      let next: { at: number; then: () => void } | undefined;
      for (const timer of timers) if (next === undefined || timer.at < next.at) next = timer;
      if (next === undefined) return false;
      timers.delete(next);
      now = Math.max(now, next.at);
      next.then();
      return true;
    },
    sleep(milliseconds) {
      now += milliseconds;
    },
  };
}
