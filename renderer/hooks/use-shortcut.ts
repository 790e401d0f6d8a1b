import { useEffect, useRef } from 'react';
import { useSnapshot } from '../stores/app-context';

/** What of a key press tells a shortcut. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a key was pressed with Ctrl, or on a Mac with Cmd, and nothing else. */
export function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey }: Press, wanted: string, mac: boolean): boolean {
  return key.toLowerCase() === wanted && ctrlKey === !mac && metaKey === mac && !altKey && !shiftKey;
}

/** Calls `then` when Ctrl (on a Mac Cmd) and a key are pressed, wherever the focus is. */
export function useShortcut(key: string, then: () => void): void {
  const mac = useSnapshot(({ platform }) => platform === 'darwin');
  const latest = useRef(then);
  latest.current = then;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isShortcut(event, key, mac)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [key, mac]);
}
