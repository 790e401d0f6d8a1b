import { type RefObject, useEffect, useRef } from 'react';

/** Puts the focus on an element when its screen appears: the heading, or the first field of a form. */
export function useArrivalFocus<Focusable extends HTMLElement>(): RefObject<Focusable | null> {
  const ref = useRef<Focusable>(null);
  useEffect(() => ref.current?.focus(), []);
  return ref;
}
