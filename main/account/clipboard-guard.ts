import { createHash } from 'node:crypto';
import { AppError } from '../../shared/errors';
import type { Clipboard, Clock } from '../ports';
import { createTurns } from '../session/in-turn';
import type { StateStore } from '../state/store';

/** Takes a key off the clipboard again, and never anything else. It outlives the window. */
export interface ClipboardGuard {
  /**
   * Puts a key on the clipboard for as long as the settings say. A second one starts the time anew.
   * @returns when it will be cleared, in milliseconds since the epoch
   */
  put(value: string, fingerprint: string): Promise<number>;
  /** Puts something on the clipboard that may stay there. */
  putPlain(text: string): Promise<void>;
  /** Clears the clipboard now, if it still holds the key. */
  clear(): Promise<void>;
}

export function createClipboardGuard(clipboard: Clipboard, clock: Clock, state: StateStore): ClipboardGuard {
  // Enough to recognise the key, so that its value need not be kept for it.
  let ours: string | undefined;
  let cancel = () => {};
  // Whoever clears while a key is being put there clears that one, too: locking and quitting leave nothing behind.
  const inTurn = createTurns();

  function forget() {
    cancel();
    ours = undefined;
    if (state.get().clipboard) state.update({ clipboard: undefined });
  }

  async function clearNow() {
    const expected = ours;
    forget();
    if (expected !== undefined && digest(await clipboard.read()) === expected) await clipboard.clear();
  }

  const clear = () => inTurn(clearNow);

  return {
    put: (value, fingerprint) =>
      inTurn(async () => {
        if (state.get().lock) throw new AppError('app.locked', 'The app was locked before the key came.');
        // The time of a key that was there before must not end that of this one.
        cancel();
        try {
          await clipboard.write(value);
        } catch (thrown) {
          await clearNow();
          throw thrown;
        }
        ours = digest(value);
        const milliseconds = state.get().settings.clipboardSeconds * 1000;
        const clearsAt = clock.now() + milliseconds;
        cancel = clock.after(milliseconds, () => void clear());
        state.update({ clipboard: { fingerprint, clearsAt } });
        return clearsAt;
      }),
    putPlain: (text) =>
      inTurn(async () => {
        await clipboard.write(text);
        forget();
      }),
    clear,
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
