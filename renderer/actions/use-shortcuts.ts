import { useEffect, useRef } from 'react';
import { isPressed } from '../format/shortcut';
import { text } from '../messages';
import { useSnapshot } from '../stores/app-context';
import { useToast } from '../stores/toaster';
import type { Tools } from './action';
import { actions } from './actions';
import { useStanding } from './use-standing';

/**
 * Hears the shortcuts of all actions, wherever the focus is; not while a dialog asks something, which is answered first.
 * What is not possible just now is told with its reason, as its button tells it.
 * @param palette it is closed by the shortcut that opened it
 */
export function useShortcuts(tools: Tools, palette: { isOpen: boolean; close: () => void }): void {
  const mac = useSnapshot(({ platform }) => platform === 'darwin');
  const standing = useStanding();
  const toast = useToast();

  const hear = (event: KeyboardEvent) => {
    // What fills in a form says that keys are pressed, and not which.
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.repeat || event.isComposing) return;
    if (!event.ctrlKey && !event.metaKey && event.key.length === 1 && isTyping(event.target)) return;
    const heard = actions.filter(
      ({ ofMenu, shortcuts = [] }) => !ofMenu && shortcuts.some((one) => isPressed(event, one, mac)),
    );
    if (heard.length === 0) return;
    event.preventDefault();
    if (palette.isOpen && heard.some(({ name }) => name === 'palette')) return palette.close();
    if (document.querySelector('[role="alertdialog"], [role="dialog"]') !== null) return;
    for (const action of heard) {
      const whether = action.whether(standing);
      if (whether === 'yes') return action.run(tools);
      const reason = whether === 'absent' ? action.whyAbsent?.(standing) : whether.reason;
      if (reason !== undefined) return toast({ is: 'not-now', words: text.palette.notNow(action.title, reason) });
    }
  };

  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => {
    const press = (event: KeyboardEvent) => latest.current(event);
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Whether a letter that is pressed there is a letter, and no shortcut. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]');
}
