import type { Clock } from '../ports';

/** How often the time is looked at, in milliseconds. One long timer would sleep while the computer does. */
const lookEvery = 5000;

/** Notices that nobody has used the app for a while. */
export interface IdleWatch {
  /** The user pressed, moved or typed something. */
  noteActivity(): void;
  /** Looks at the time from now on. */
  start(): void;
  stop(): void;
}

/**
 * @param minutes how long is too long, asked for at every look; 0 is never
 * @param onIdle called when it has been too long; then it begins anew
 */
export function createIdleWatch(clock: Clock, minutes: () => number, onIdle: () => void): IdleWatch {
  // Added up from look to look: the difference of two times would be wrong once the clock was set back in between.
  let idle = 0;
  let lastLook = clock.now();
  let cancel: (() => void) | undefined;

  function look(): void {
    const passed = clock.now() - lastLook;
    lastLook = clock.now();
    idle += passed < 0 ? lookEvery : passed;
    const limit = minutes() * 60_000;
    if (limit === 0 || idle < limit) return;
    idle = 0;
    onIdle();
  }

  function lookAgain(): void {
    cancel = clock.after(lookEvery, () => {
      look();
      lookAgain();
    });
  }

  return {
    noteActivity() {
      // The first touch after the computer has slept may come before the next look: it was too long all the same.
      look();
      idle = 0;
    },
    start() {
      if (cancel) return;
      lastLook = clock.now();
      idle = 0;
      lookAgain();
    },
    stop() {
      cancel?.();
      cancel = undefined;
    },
  };
}
