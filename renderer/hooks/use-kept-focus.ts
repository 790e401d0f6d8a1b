import { type RefObject, useEffect } from 'react';

const dialogs = '[role="alertdialog"], [role="dialog"]';
const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Keeps the focus on the page when what had it is taken away: a button that has done its work, a row that was removed, a
 * dialog that closes while much else changes. It goes to where the dialog was opened, else to the first thing that can have
 * it in the nearest place that is still there, else to the page's heading.
 * @param within where it is looked after
 */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = within.current;
    if (place === null) return;
    /** What has the focus and all that it stands in, from the inside outwards. */
    let line: HTMLElement[] = [];
    /** Whether it is in a dialog meanwhile, which was opened from there. */
    let inDialog = false;
    let asked = 0;

    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      inDialog = target.closest(dialogs) !== null;
      if (!inDialog) line = place.contains(target) ? upTo(target, place) : [];
    };
    const restore = () => {
      const [last] = line;
      if (last === undefined || document.activeElement !== document.body) return;
      if (document.querySelector(dialogs) !== null) return;
      const isThere = last.isConnected && isSeen(last);
      // Somebody has clicked beside it.
      if (isThere && !inDialog) line = [];
      else (isThere ? last : refuge(line, place))?.focus();
    };
    // Whoever takes the focus on purpose, as dialogs that close, is faster.
    const later = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => {
        asked = requestAnimationFrame(restore);
      });
    };

    document.addEventListener('focusin', note);
    document.addEventListener('focusout', later);
    const watch = new MutationObserver(() => {
      if (line.length > 0 && document.activeElement === document.body) later();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(asked);
      watch.disconnect();
      document.removeEventListener('focusin', note);
      document.removeEventListener('focusout', later);
    };
  }, [within]);
}

function upTo(element: HTMLElement, place: HTMLElement): HTMLElement[] {
  const line: HTMLElement[] = [];
  for (let one: HTMLElement | null = element; one !== null && one !== place; one = one.parentElement) line.push(one);
  return line;
}

function refuge(line: readonly HTMLElement[], place: HTMLElement): HTMLElement | undefined {
  for (const one of line.filter((it) => it.isConnected && isSeen(it))) {
    const first = Array.from(one.querySelectorAll<HTMLElement>(focusable)).find(isSeen);
    if (first) return first;
  }
  return place.querySelector<HTMLElement>('h1') ?? undefined;
}

const isSeen = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });
