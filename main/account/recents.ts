import { toFailure } from '../../shared/errors';
import type { KnownOf } from '../../shared/ipc-accounts';
import type { Clock, Log } from '../ports';
import type { Session, SignedIn } from '../session/session-contract';
import type { SignIns } from '../session/sign-ins';
import type { StateStore } from '../state/store';
import { type KnownAccounts, withAccount } from './known-accounts';

/** An account as the page names it. */
interface NamedAccount {
  accountNumber: string;
  companyName: string;
}

/** Which accounts were opened lately, and which are favourites. */
export interface Recents {
  /** Those of every sign-in that is kept, to be offered before any portal has answered. */
  all(): Promise<KnownOf[]>;
  /**
   * Makes an account a favourite, or an ordinary one again.
   * @param signIn whose account it is
   * @throws `account.too-many-marked`; `auth.not-signed-in` when that sign-in is not kept any more
   */
  mark(signIn: string, account: NamedAccount, favourite: boolean): Promise<void>;
  /** Calls `listener` whenever an account was marked or unmarked. */
  subscribe(listener: () => void): void;
}

interface Parts {
  state: StateStore;
  session: Session;
  signIns: SignIns;
  known: KnownAccounts;
  clock: Clock;
  log: Log;
}

/** From then on every account that is opened is noted. */
export function createRecents({ state, session, signIns, known, clock, log }: Parts): Recents {
  let noted: string | undefined;
  const listeners = new Set<() => void>();

  async function note(user: SignedIn, account: NamedAccount): Promise<void> {
    try {
      await known.change(user, (accounts) => {
        const newest = accounts.reduce<number>((most, { openedAt = 0 }) => Math.max(most, openedAt), 0);
        const before = accounts.find(({ accountNumber }) => accountNumber === account.accountNumber);
        const isNewest = before?.openedAt === newest && before.companyName === account.companyName;
        // Whoever has signed out meanwhile has left nothing behind.
        if (isNewest || !session.isCurrent(user)) return accounts;
        return withAccount(accounts, account, { openedAt: clock.now() });
      });
    } catch (thrown) {
      log.warn('recent-not-kept', { code: toFailure(thrown).code });
    }
  }

  state.subscribe(() => {
    const { signIn, account } = state.get();
    const place = signIn && account && `${signIn} ${account.accountNumber}`;
    if (place === noted) return;
    noted = place;
    if (account && signIn) void note(session.current(), account);
  });

  return {
    all: () =>
      Promise.all(
        state
          .get()
          .signIns.filter(({ status }) => status === 'kept')
          .map(async ({ id }) => ({ signIn: id, accounts: await known.of(signIns.named(id)) })),
      ),
    async mark(signIn, account, favourite) {
      const owner = signIns.named(signIn);
      const { account: open, signIn: current } = state.get();
      // What the portal has said of the open account counts more than what the page read elsewhere.
      const isOpen = current === signIn && open?.accountNumber === account.accountNumber;
      await known.change(owner, (accounts) => withAccount(accounts, isOpen ? open : account, { favourite }));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
    },
  };
}
