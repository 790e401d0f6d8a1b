import { useCallback, useSyncExternalStore } from 'react';
import { secondsLeft } from '../format/time';

const tick = 250;

/**
 * Counts down.
 * @param until milliseconds since the epoch; `undefined` counts nothing
 * @returns whole seconds that are left, 0 at the end
 */
export function useSecondsLeft(until: number | undefined): number {
  const subscribe = useCallback(
    (changed: () => void) => {
      if (until === undefined) return () => undefined;
      const timer = setInterval(() => {
        changed();
        if (Date.now() >= until) clearInterval(timer);
      }, tick);
      return () => clearInterval(timer);
    },
    [until],
  );
  return useSyncExternalStore(subscribe, () => (until === undefined ? 0 : secondsLeft(until, Date.now())));
}
