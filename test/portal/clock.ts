/** The portal's own time, which tests move on rather than wait. */
export interface PortalClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves the clock on by `milliseconds` from now on. */
  advance(milliseconds: number): void;
}

/** A clock that goes with the computer's until it is moved on. */
export function createClock(): PortalClock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
  };
}

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** RFC 3339 in UTC, as the contract writes times. */
export const instant = (milliseconds: number) => new Date(milliseconds).toISOString();
