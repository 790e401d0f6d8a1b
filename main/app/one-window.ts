import type { BrowserWindow } from 'electron';
import { focusWindow, openWindow, type WindowOptions } from './window';

/** The app's window, that is there or not. */
export interface OneWindow {
  current(): BrowserWindow | undefined;
  /** Brings it to the front, or opens it again. */
  reveal(): void;
  /** Resolves when the first of them has something to show. */
  painted: Promise<void>;
  /** Calls for the window that is open, and for each that is opened from then on. */
  onOpen(listener: (window: BrowserWindow) => void): void;
}

export function keepOneWindow(options: WindowOptions): OneWindow {
  let window: BrowserWindow | undefined;
  let firstPaint = () => {};
  const painted = new Promise<void>((resolve) => {
    firstPaint = resolve;
  });
  const listeners: ((window: BrowserWindow) => void)[] = [];

  function open(): void {
    const opened = openWindow(options);
    window = opened;
    opened.once('ready-to-show', firstPaint);
    opened.once('closed', () => {
      window = undefined;
    });
    for (const listener of listeners) listener(opened);
  }

  return {
    current: () => window,
    reveal() {
      if (window) focusWindow(window);
      else open();
    },
    painted,
    onOpen(listener) {
      listeners.push(listener);
      if (window) listener(window);
    },
  };
}
