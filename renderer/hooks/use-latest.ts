import { useEffect, useMemo } from 'react';

/**
 * Tells the answer to the newest question from those to older ones, which come too late. When the component is gone, every
 * answer does.
 */
export function useLatest() {
  const latest = useMemo(() => {
    let newest = 0;
    return {
      /** Begins a question. @returns whether it is still the newest */
      begin(): () => boolean {
        newest += 1;
        const mine = newest;
        return () => mine === newest;
      },
    };
  }, []);
  useEffect(() => () => void latest.begin(), [latest]);
  return latest;
}
