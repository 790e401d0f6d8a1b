import { useEffect, useRef, useState } from 'react';
import { isPressed } from '../format/shortcut';
import { text } from '../messages';
import { useSnapshot } from '../stores/app-context';
import { useToast } from '../stores/toaster';
import type { Action, Tools } from './action';
import { actions } from './actions';
import { useStanding } from './use-standing';

/** How long what was asked for in the first moments is waited for, in milliseconds: later it would come as a surprise. */
const waits = 10_000;

/**
 * Hears the shortcuts of all actions, wherever the focus is; not while a dialog asks something, which is answered first.
 * What is not possible just now is told with its reason, as its button tells it. What is not decided yet (the app has just
 * started) is done when it is, so that a key pressed too early need not be pressed again.
 * @param palette it is closed by the shortcut that opened it
 */
export function useShortcuts(tools: Tools, palette: { isOpen: boolean; close: () => void }): void {
  const mac = useSnapshot(({ platform }) => platform === 'darwin');
  const standing = useStanding();
  const toast = useToast();
  const [awaited, setAwaited] = useState<{ action: Action; place: string }>();
  const place = `${standing.signIn} ${standing.accountNumber}`;

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
    if (isAsked()) return;
    setAwaited(undefined);
    const undecided = heard.find(({ isUndecided }) => isUndecided?.(standing));
    if (undecided === undefined) return perform(heard);
    setAwaited({ action: undecided, place });
    toast({ is: 'not-now', words: text.palette.notNow(undecided.title, text.disabledReasons.connecting) });
  };

  /** Does the first of these that can be had, or tells why it can't. */
  const perform = (some: readonly Action[]) => {
    for (const action of some) {
      const whether = action.whether(standing);
      if (whether === 'yes') return action.run(tools);
      const reason = whether === 'absent' ? action.whyAbsent?.(standing) : whether.reason;
      if (reason !== undefined) return toast({ is: 'not-now', words: text.palette.notNow(action.title, reason) });
    }
  };

  const isDecided = awaited !== undefined && !awaited.action.isUndecided?.(standing);
  const finish = useRef(() => {});
  finish.current = () => {
    if (awaited === undefined) return;
    setAwaited(undefined);
    toast(undefined);
    // Of another account it was not asked for.
    if (!isAsked() && awaited.place === place) perform([awaited.action]);
  };
  useEffect(() => {
    if (isDecided) finish.current();
  }, [isDecided]);
  useEffect(() => {
    if (awaited === undefined) return;
    const timer = setTimeout(() => setAwaited(undefined), waits);
    return () => clearTimeout(timer);
  }, [awaited]);

  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => {
    const press = (event: KeyboardEvent) => latest.current(event);
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Whether a dialog asks something, which is answered first. */
const isAsked = () => document.querySelector('[role="alertdialog"], [role="dialog"]') !== null;

/** Whether a letter that is pressed there is a letter, and no shortcut. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]');
}
