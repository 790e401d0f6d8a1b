import { useCallback, useSyncExternalStore } from 'react';
import { useSnapshot } from '../stores/app-context';

/** @returns whether it is known that the portal will want a fresh code before a Generate or Reset; that comes with time */
export function useNeedsCode(): boolean {
  const until = useSnapshot(({ session }) => session?.provedUntil);
  const subscribe = useCallback(
    (changed: () => void) => {
      const left = until === undefined ? 0 : until - Date.now();
      if (left <= 0) return () => undefined;
      const timer = setTimeout(changed, left);
      return () => clearTimeout(timer);
    },
    [until],
  );
  return useSyncExternalStore(subscribe, () => until !== undefined && Date.now() >= until);
}
