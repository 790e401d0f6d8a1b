import { useEffect, useState } from 'react';

/** Nothing moves on the screen before a wait is this long, in milliseconds. */
export const skeletonAfter = 150;

/** A wait this long is put into words, in milliseconds. */
export const wordsAfter = 2000;

/** Whether something has been going on (`active`) for that many milliseconds. */
export function useElapsed(active: boolean, milliseconds: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    setElapsed(false);
    if (!active) return;
    const timer = setTimeout(() => setElapsed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [active, milliseconds]);
  return active && elapsed;
}
