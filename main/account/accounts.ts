import { AppError, type ErrorCode, type Failure, toFailure } from '../../shared/errors';
import type { AccountPage, ApiKey } from '../../shared/portal-api';
import type { Session, SignedIn } from '../session/session-contract';
import { userView } from '../session/session-view';
import { noAccount, type StateStore } from '../state/store';
import type { AccountCopy } from './account-copy';
import { isUnreachable, saysUnreachable } from './reachable';

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
  /** A Generate or Reset of ours was done: what was read of the account before is out of date. */
  changed(user: SignedIn, accountNumber: string, key: ApiKey): void;
  /** The portal cannot be reached any more. */
  lost(failure: Failure): void;
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
  copy: AccountCopy,
  unsettled: (accountNumber: string) => Promise<() => Promise<void>>,
): Accounts {
  // The reading that was asked for last; an older one that comes in later is out of date.
  let latest = 0;
  // The account is drawn from what is kept of it before it is drawn from what the portal says.
  let drawn: Promise<void> = Promise.resolve();
  const isOpen = (user: SignedIn, accountNumber: string) =>
    session.isCurrent(user) && state.get().accountNumber === accountNumber;

  function note(thrown: unknown): void {
    // Once the session is gone the state speaks of the sign-in, not of an account.
    if (!state.get().user) return;
    const failure = toFailure(thrown);
    // A portal that answers something is there, whatever it answers.
    state.update({ accountFailure: failure, connectivity: isUnreachable(failure.code) ? 'offline' : 'online' });
  }

  async function load(user: SignedIn, accountNumber: string): Promise<void> {
    latest += 1;
    const reading = latest;
    try {
      const asked = user.use((portal, token) => portal.account(token, accountNumber));
      const [account] = await Promise.all([asked, drawn]);
      if (isOpen(user, accountNumber) && reading === latest) copy.confirmed(user, account);
    } catch (thrown) {
      await drawn;
      if (!isOpen(user, accountNumber) || reading !== latest) return;
      const gone = thrown instanceof AppError && /^account\.(forbidden|not-found)$/.test(thrown.code);
      if (gone) copy.gone(user, accountNumber);
      note(thrown);
    }
  }

  /** Shows what is kept of the account at once; what is not settled on it is known before it can be seen. */
  async function draw(user: SignedIn, accountNumber: string): Promise<() => Promise<void>> {
    const [settle, kept] = await Promise.all([unsettled(accountNumber), copy.open(user, accountNumber)]);
    if (isOpen(user, accountNumber)) state.update(kept);
    return settle;
  }

  async function open(accountNumber: string): Promise<void> {
    const user = session.current();
    state.update({ ...noAccount, phase: 'account', accountNumber });
    const drawing = draw(user, accountNumber);
    drawn = drawing.then(
      () => undefined,
      () => undefined,
    );
    await Promise.all([
      session.rememberAccount(accountNumber),
      load(user, accountNumber),
      drawing.then((settle) => settle()),
    ]);
    await copy.makeReady();
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
    const { accountNumber, connectivity } = state.get();
    state.update({
      severalAccounts: items.length > 1,
      connectivity: connectivity === 'connecting' ? 'online' : connectivity,
    });
    const remembered = session.rememberChoice(user, items.length > 1);
    copy.refresh();
    const [only] = items;
    // Also when last time's account is no longer one of this user's.
    if (items.length === 1 && only && only.accountNumber !== accountNumber) await open(only.accountNumber);
    else if (!accountNumber) state.update({ phase: 'choose-account' });
    await remembered;
  }

  return {
    async enter() {
      const { accountNumber, account } = state.get();
      state.update({ accountFailure: undefined });
      const user = session.current();
      // An account that can be seen already stays to be seen.
      const again = (number: string) => (account ? load(user, number) : open(number));
      const work = [readUser(), readChoice(), accountNumber && again(accountNumber)];
      const failed = (await Promise.allSettled(work)).find((one) => one.status === 'rejected');
      if (failed && session.isCurrent(user)) note(failed.reason);
      await copy.makeReady();
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
      if (!accountNumber) return;
      await load(session.current(), accountNumber);
      await copy.makeReady();
    },
    changed(user, accountNumber, key) {
      if (isOpen(user, accountNumber)) latest += 1;
      copy.changedHere(user, accountNumber, key);
    },
    lost(failure) {
      if (state.get().user) state.update({ accountFailure: failure, connectivity: 'offline' });
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
        else if (saysUnreachable(thrown)) note(thrown);
        throw thrown;
      }
    },
  };
}
