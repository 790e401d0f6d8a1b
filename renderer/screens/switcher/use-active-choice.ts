import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Choice } from './choices';

/** How many choices Page up and Page down pass over. */
const page = 8;

/**
 * Which choice of a list is the active one while the focus stays in the search field (the combobox pattern of the WAI-ARIA
 * practices): the first, until the arrow keys or the pointer say otherwise. Before anything is typed the first that is not
 * open already, so that Enter alone goes back to where one was.
 * @param typed what was typed last: a new search begins at the top
 */
export function useActiveChoice(choices: readonly Choice[], typed: string) {
  const [at, setAt] = useState<{ typed: string; key: string | undefined }>();
  const moved = useRef(false);
  const found = at?.typed === typed ? choices.findIndex(({ key }) => key === at.key) : -1;
  const elsewhere = typed === '' ? choices.findIndex((one) => !('isOpen' in one && one.isOpen)) : 0;
  const index = Math.max(0, found < 0 ? elsewhere : found);
  const active = choices[index];

  // What was reached by a key is brought into view; what the pointer is on, is there.
  useEffect(() => {
    if (!moved.current || active === undefined) return;
    moved.current = false;
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const pointAt = (choice: Choice) => setAt({ typed, key: choice.key });

  /** @returns whether the key was one that moves */
  const move = (event: KeyboardEvent): boolean => {
    const steps: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: choices.length - 1,
    };
    const target = steps[event.key];
    if (target === undefined || event.shiftKey || choices.length === 0) return false;
    moved.current = true;
    setAt({ typed, key: choices[Math.min(Math.max(target, 0), choices.length - 1)]?.key });
    return true;
  };

  return { active, isLast: index === choices.length - 1, pointAt, move };
}

export const optionId = ({ key }: Choice) => `choice-${key.replaceAll(/[^\w-]/g, '-')}`;
