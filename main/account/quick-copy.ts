import { AppError, type Failure } from '../../shared/errors';
import type { Copied } from '../../shared/ipc-accounts';
import type { Needs } from '../../shared/ipc-command';
import type { Places } from '../session/places';
import type { StateStore } from '../state/store';
import type { KeyAccounts } from './key-accounts';
import type { ReadKey } from './read-key';
import type { Recents } from './recents';

/** An account of a sign-in, or one that was added by its key. */
export type QuickTarget = { signIn: string; accountNumber: string } | { keyAccount: string };

/** A favourite, as it is offered outside of the window. */
export interface QuickEntry {
  target: QuickTarget;
  name: string;
  /** Where several sign-ins are kept: which one. */
  whose?: { label: string; environment: 'production' | 'test' };
}

/** Copy without the window: for favourites, from wherever one is. */
export interface QuickCopy {
  /** The favourites of every sign-in, and of the accounts that were added by their key, by name. */
  entries(): Promise<QuickEntry[]>;
  /**
   * Opens an account and copies its key, under the very checks of the button.
   * @throws `app.locked`, `account.not-allowed`, and what {@link ReadKey.copy} throws
   */
  copy(target: QuickTarget): Promise<Copied>;
}

interface Parts {
  state: StateStore;
  places: Places;
  recents: Recents;
  keyAccounts: KeyAccounts;
  readKey: Pick<ReadKey, 'copy'>;
  refusal(needs: Needs): Failure | undefined;
}

export function createQuickCopy({ state, places, recents, keyAccounts, readKey, refusal }: Parts): QuickCopy {
  function insist(needs: Needs): void {
    const refused = refusal(needs);
    if (refused) throw new AppError(refused.code, refused.message);
  }

  function isOpen(target: QuickTarget): boolean {
    const { signIn, accountNumber, keyAccount } = state.get();
    if ('keyAccount' in target) return keyAccount?.id === target.keyAccount;
    return signIn === target.signIn && accountNumber === target.accountNumber;
  }

  function open(target: QuickTarget): Promise<void> {
    if ('keyAccount' in target) return places.inTurn(() => keyAccounts.open(target.keyAccount));
    return places.switchTo(target.signIn, target.accountNumber);
  }

  /** Opens an account, and waits no longer for its portal than until the key may be copied. */
  async function openToCopy(target: QuickTarget): Promise<void> {
    let stop = () => {};
    const mayCopy = new Promise<void>((resolve) => {
      stop = state.subscribe(() => {
        if (isOpen(target) && state.permissions().copy.allowed) resolve();
      });
    });
    await Promise.race([open(target), mayCopy]).finally(() => stop());
  }

  return {
    async entries() {
      const { signIns, keyAccounts: added } = state.get();
      const several = signIns.length > 1;
      const known = (await recents.all()).flatMap(({ signIn, accounts }) => {
        const view = signIns.find(({ id }) => id === signIn);
        const whose = several && view ? { whose: { label: view.label, environment: view.environment } } : {};
        return accounts
          .filter(({ favourite }) => favourite)
          .map(({ accountNumber, companyName }) => ({
            target: { signIn, accountNumber },
            name: companyName,
            ...whose,
          }));
      });
      const byKey = added
        .filter(({ favourite }) => favourite)
        .map(({ id, name, accountNumber }) => ({ target: { keyAccount: id }, name: name ?? accountNumber }));
      return [...known, ...byKey].sort((a, b) => a.name.localeCompare(b.name));
    },
    async copy(target) {
      insist('unlocked');
      if (!isOpen(target)) await openToCopy(target);
      if (!isOpen(target)) throw new AppError('account.not-allowed', 'Another account was opened meanwhile.');
      insist('copy');
      return readKey.copy();
    },
  };
}
