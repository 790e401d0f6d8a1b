import { toFailure } from '../../shared/errors';
import type { QuickCopy, QuickTarget } from '../account/quick-copy';
import type { Clock, Log, Notice } from '../ports';
import type { State } from '../state/store';
import type { Spoken } from '../words/spoken';
import { type TrayAction, type TrayItem, trayItems } from './tray-items';

/** The app's sign in the system's tray or menu bar. */
export interface TrayPort {
  /** Shows it with this menu. */
  show(items: TrayItem[], act: (action: TrayAction) => void): void;
  hide(): void;
}

interface TrayParts {
  state: { get(): State; subscribe(listener: (snapshot: { canLock: boolean }) => void): () => void };
  quickCopy: QuickCopy;
  /** Tells whenever a favourite was marked or is one no more. */
  favourites: { subscribe(listener: () => void): void };
  tray: TrayPort;
  spoken: Pick<Spoken, 'words'>;
  /** Tells by the system, for when there is no window to look at. */
  notify(notice: Notice): void;
  /** Shows the window. */
  open(): void;
  lock(): void;
  quit(): void;
  clock: Clock;
  log: Log;
}

/** From then on the tray is there while the user wants it, and its menu says what can be done. */
export function keepTray(parts: TrayParts): void {
  const { state, quickCopy, favourites, tray, spoken, notify, open, lock, quit, clock, log } = parts;
  let drawn = '';
  let newest = 0;
  let canLock = false;

  async function draw(): Promise<void> {
    newest += 1;
    const mine = newest;
    if (!state.get().tray) return tray.hide();
    const words = spoken.words().tray;
    const locked = state.get().lock !== undefined || state.get().phase === 'starting';
    // At once: names are not shown any longer than they may be.
    if (locked) return tray.show(trayItems({ words, locked, canLock, entries: [] }), act);
    const entries = await quickCopy.entries();
    if (mine === newest) tray.show(trayItems({ words, locked, canLock, entries }), act);
  }

  async function copy(target: QuickTarget, name: string): Promise<void> {
    try {
      const { clearsAt } = await quickCopy.copy(target);
      notify(spoken.words().tray.copied(name, Math.max(0, Math.round((clearsAt - clock.now()) / 1000))));
    } catch (thrown) {
      log.warn('tray-not-copied', { code: toFailure(thrown).code });
      notify(spoken.words().tray.notCopied(name));
    }
  }

  function act(action: TrayAction): void {
    if (action === 'open') open();
    else if (action === 'lock') lock();
    else if (action === 'quit') quit();
    else void copy(action.copy, action.name);
  }

  state.subscribe((snapshot) => {
    const { tray: wanted, lock: locked, phase, signIns, keyAccounts, language } = state.get();
    canLock = snapshot.canLock;
    const seen = [wanted, locked !== undefined, phase === 'starting', canLock, signIns, keyAccounts, language.spoken];
    const now = JSON.stringify(seen);
    if (now === drawn) return;
    drawn = now;
    void draw();
  });
  favourites.subscribe(() => void draw());
}
