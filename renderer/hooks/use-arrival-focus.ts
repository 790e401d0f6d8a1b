import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Puts the focus on an element when its screen appears: the heading, or the first field of a form.
 * @param wanted whether it belongs there, as it was when the screen appeared
 */
export function useArrivalFocus<Focusable extends HTMLElement>(wanted = true): RefObject<Focusable | null> {
  const ref = useRef<Focusable>(null);
  const [atFirst] = useState(wanted);
  // With the screen, not after it is painted: a key that is pressed as soon as it is seen belongs to it.
  useLayoutEffect(() => {
    if (atFirst) ref.current?.focus();
  }, [atFirst]);
  return ref;
}
