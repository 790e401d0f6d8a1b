import { AppError, type ErrorCode, toFailure } from '../../shared/errors';
import type { OfflineCopyStatus } from '../../shared/permissions';
import type { ApiKey } from '../../shared/portal-api';
import type { SignedIn } from '../session/session-contract';
import type { AccountCopyPorts, Present } from './account-copy';
import { whyNotKept } from './follow-key';
import { withAccount } from './known-accounts';
import type { ListedKey } from './offline-copies';

/** Which accounts' keys are always kept, and which keys are. */
export interface KeepReady {
  /** Fetches the key of the open account if it is to be kept ready and is not. Never rejects. */
  makeReady(): Promise<void>;
  /**
   * Chooses whether an account's key is always kept. Without that, one is kept when it is shown, copied or changed.
   * @throws `account.not-found` for one that was never opened; `account.too-many-marked`; `keychain.*`
   */
  keepReady(accountNumber: string, on: boolean): Promise<void>;
  /** Removes the key that is kept of an account, and keeps it ready no more. @throws as `keepReady` */
  drop(accountNumber: string): Promise<void>;
  /** The keys that are kept for this user. @throws `keychain.*` */
  list(): Promise<(ListedKey & { status: OfflineCopyStatus })[]>;
}

interface KeepReadyPorts extends AccountCopyPorts {
  days(): number;
  present(): Present | undefined;
  /** What is kept of an account, if it is open. */
  at(user: SignedIn, accountNumber: string): Present | undefined;
  /** Whether the key is kept, or being written: then it need not be asked for again. */
  isReady(here: Present): boolean;
  given(user: SignedIn, accountNumber: string, key: ApiKey): void;
  publish(here: Present): void;
  refused(user: SignedIn, accountNumber: string, code: ErrorCode): void;
}

export function createKeepReady(ports: KeepReadyPorts): KeepReady & {
  /** Whether the key is always to be kept; `undefined` when there is none to keep, or while nobody knows. */
  isWanted(here: Present): boolean | undefined;
} {
  const {
    state,
    session,
    known,
    copies,
    times,
    policy,
    clock,
    log,
    days,
    at,
    present,
    isReady,
    publish,
    given,
    refused,
  } = ports;
  const fetching = new WeakSet<Present>();

  function isWanted({ user, account, keepReady }: Present): boolean | undefined {
    if (days() === 0 || !account || whyNotKept(account, policy)) return undefined;
    // By default that of a user who has no other.
    return keepReady ?? (user.severalAccounts === undefined ? undefined : !user.severalAccounts);
  }

  async function choose(accountNumber: string, keepReady: boolean): Promise<void> {
    const user = session.current();
    await known.change(user, (all) => {
      const listed = all.find((one) => one.accountNumber === accountNumber);
      const account = at(user, accountNumber)?.account ?? listed;
      if (!account) throw new AppError('account.not-found', 'This account was not opened yet.');
      return withAccount(all, account, { keepReady, openedAt: listed?.openedAt ?? clock.now() });
    });
    const here = at(user, accountNumber);
    if (!here) return;
    here.keepReady = keepReady;
    publish(here);
  }

  async function drop(accountNumber: string): Promise<void> {
    const user = session.current();
    await choose(accountNumber, false);
    await copies.removeKey(user, accountNumber);
    const here = at(user, accountNumber);
    if (!here) return;
    here.key = undefined;
    publish(here);
  }

  async function makeReady(): Promise<void> {
    const here = present();
    if (!here || at(here.user, here.accountNumber) !== here || fetching.has(here)) return;
    if (!isWanted(here) || isReady(here)) return;
    if (state.get().connectivity !== 'online' || state.get().operation.status !== 'idle') return;
    const { user, accountNumber } = here;
    fetching.add(here);
    try {
      const key = await user.use((portal, token) => portal.apiKey(token, accountNumber));
      if (at(user, accountNumber) === here && isWanted(here)) given(user, accountNumber, key);
    } catch (thrown) {
      const { code } = toFailure(thrown);
      log.warn('key-not-fetched', { code });
      refused(user, accountNumber, code);
    } finally {
      fetching.delete(here);
    }
  }

  return {
    isWanted,
    makeReady,
    async keepReady(accountNumber, on) {
      if (!on) return drop(accountNumber);
      await choose(accountNumber, true);
      await makeReady();
    },
    drop,
    async list() {
      const listed = await copies.list(session.current());
      return listed.map((one) => ({ ...one, status: times.age(one, days()) }));
    },
  };
}
