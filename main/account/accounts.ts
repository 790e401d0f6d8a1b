import { AppError, type ErrorCode, toFailure } from '../../shared/errors';
import type { AccountPage } from '../../shared/portal-api';
import { type Session, type SignedIn, userView } from '../session/session';
import { noAccount, type StateStore } from '../state/store';

/** The account that is looked at, and the list to choose it from. */
export interface Accounts {
  /** After a sign-in or a restart: to the account of last time, to the only one there is, or to the list. */
  enter(): Promise<void>;
  list(query: { search?: string | undefined; cursor?: string | undefined }): Promise<AccountPage>;
  open(accountNumber: string): Promise<void>;
  /** Reads the account again. Whether that went well is in the state. */
  reload(): Promise<void>;
  /**
   * Makes a call that concerns the account: a refusal that contradicts what is shown re-reads it, and a portal that
   * cannot be reached is noted.
   * @throws what the call throws
   */
  watch<Value>(call: (accountNumber: string, user: SignedIn) => Promise<Value>): Promise<Value>;
}

/** Refusals that the page should have known of: what it shows is out of date. */
const outOfDate: readonly ErrorCode[] = [
  'account.forbidden',
  'account.not-found',
  'account.suspended',
  'account.no-key',
  'account.key-not-available',
  'account.key-exists',
  'account.key-changed',
];

/**
 * @param unsettled looks, before an account is read, for what was left unsettled on it; the result settles that
 */
export function createAccounts(
  state: StateStore,
  session: Session,
  unsettled: (accountNumber: string) => Promise<() => Promise<void>>,
): Accounts {
  // The reading that was asked for last; an older one that comes in later is out of date.
  let latest = 0;
  const isOpen = (user: SignedIn, accountNumber: string) =>
    session.isCurrent(user) && state.get().accountNumber === accountNumber;

  function note(thrown: unknown): void {
    // Once the session is gone the state speaks of the sign-in, not of an account.
    if (!state.get().user) return;
    const failure = toFailure(thrown);
    state.update({ accountFailure: failure, ...(isUnreachable(failure.code) && { connectivity: 'offline' }) });
  }

  async function load(user: SignedIn, accountNumber: string): Promise<void> {
    latest += 1;
    const reading = latest;
    try {
      const account = await user.use((portal, token) => portal.account(token, accountNumber));
      if (isOpen(user, accountNumber) && reading === latest)
        state.update({ account, accountFailure: undefined, connectivity: 'online' });
    } catch (thrown) {
      if (!isOpen(user, accountNumber)) return;
      const gone = thrown instanceof AppError && /^account\.(forbidden|not-found)$/.test(thrown.code);
      if (gone) state.update({ account: undefined });
      note(thrown);
    }
  }

  async function open(accountNumber: string): Promise<void> {
    const user = session.current();
    state.update({ ...noAccount, phase: 'account', accountNumber });
    await session.rememberAccount(accountNumber);
    if (!isOpen(user, accountNumber)) return;
    const settle = await unsettled(accountNumber);
    await Promise.all([isOpen(user, accountNumber) && load(user, accountNumber), settle()]);
  }

  async function readUser(): Promise<void> {
    if (state.get().user?.name !== undefined) return;
    const mine = session.current();
    const user = await mine.use((portal, token) => portal.me(token));
    if (session.isCurrent(mine)) state.update({ user: userView(user) });
  }

  /** Enough of the list to know whether there is anything to choose. */
  async function readChoice(): Promise<void> {
    const user = session.current();
    const { items } = await user.use((portal, token) => portal.accounts(token, { limit: 2 }));
    if (!session.isCurrent(user)) return;
    state.update({ severalAccounts: items.length > 1 });
    const { accountNumber } = state.get();
    const [only] = items;
    // Also when last time's account is no longer one of this user's.
    if (items.length === 1 && only && only.accountNumber !== accountNumber) await open(only.accountNumber);
    else if (!accountNumber) state.update({ phase: 'choose-account' });
  }

  return {
    async enter() {
      const { accountNumber } = state.get();
      state.update({ accountFailure: undefined });
      const user = session.current();
      try {
        await Promise.all([readUser(), readChoice(), accountNumber ? open(accountNumber) : undefined]);
      } catch (thrown) {
        if (session.isCurrent(user)) note(thrown);
      }
    },
    list: ({ search, cursor }) =>
      session
        .current()
        .use((portal, token) =>
          portal.accounts(token, { limit: 50, ...(search && { search }), ...(cursor && { cursor }) }),
        ),
    open,
    async reload() {
      const { accountNumber } = state.get();
      if (accountNumber) await load(session.current(), accountNumber);
    },
    async watch(call) {
      const { accountNumber } = state.get();
      if (!accountNumber) throw new AppError('account.not-found', 'No account is open.');
      const user = session.current();
      try {
        return await call(accountNumber, user);
      } catch (thrown) {
        if (!isOpen(user, accountNumber)) throw thrown;
        if (thrown instanceof AppError && outOfDate.includes(thrown.code)) await load(user, accountNumber);
        else if (thrown instanceof AppError && isUnreachable(thrown.code)) note(thrown);
        throw thrown;
      }
    },
  };
}

/** Whether a code says that the portal could not be reached, or could not do its work, rather than that it refused. */
function isUnreachable(code: ErrorCode): boolean {
  return code.startsWith('connect.') || code === 'portal.unavailable' || code === 'portal.maintenance';
}
