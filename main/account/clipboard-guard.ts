import { createHash } from 'node:crypto';
import type { Clipboard, Clock } from '../ports';
import type { StateStore } from '../state/store';

/** Takes a key off the clipboard again, and never anything else. */
export interface ClipboardGuard {
  /**
   * Puts a key on the clipboard for a while. A second one starts the time anew.
   * @returns when it will be cleared, in milliseconds since the epoch
   */
  put(value: string, fingerprint: string): Promise<number>;
  /** Puts something on the clipboard that may stay there. */
  putPlain(text: string): Promise<void>;
  /** Clears the clipboard now, if it still holds the key. */
  clear(): Promise<void>;
}

/** @param seconds how long a key stays */
export function createClipboardGuard(
  clipboard: Clipboard,
  clock: Clock,
  state: StateStore,
  seconds: number,
): ClipboardGuard {
  // Enough to recognise the key, so that its value need not be kept for it.
  let ours: string | undefined;
  let cancel = () => {};

  function forget() {
    cancel();
    ours = undefined;
    if (state.get().clipboard) state.update({ clipboard: undefined });
  }

  async function clear() {
    const expected = ours;
    forget();
    if (expected !== undefined && digest(await clipboard.read()) === expected) await clipboard.clear();
  }

  return {
    async put(value, fingerprint) {
      await clipboard.write(value);
      cancel();
      ours = digest(value);
      const clearsAt = clock.now() + seconds * 1000;
      cancel = clock.after(seconds * 1000, () => void clear());
      state.update({ clipboard: { fingerprint, clearsAt } });
      return clearsAt;
    },
    async putPlain(text) {
      await clipboard.write(text);
      forget();
    },
    clear,
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
