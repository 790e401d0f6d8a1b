import { AppError, type ErrorCode, toFailure } from '../../shared/errors';
import type { Policy } from '../../shared/policy';
import type { Account, ApiKey, ApiKeyState } from '../../shared/portal-api';
import type { Confirmation, KeptAccount, KeptKey } from '../../shared/records';
import type { Clock, Log } from '../ports';
import type { Session, SignedIn } from '../session/session-contract';
import type { State, StateStore } from '../state/store';
import { changeByOthers, isAnotherKey, keyStateOf, refusals, whyNotKept } from './follow-key';
import { createKeepReady, type KeepReady } from './keep-ready';
import type { KnownAccounts } from './known-accounts';
import type { OfflineCopies } from './offline-copies';
import type { TrustedClock } from './trusted-clock';

/** What is kept of the account that is open, and how it follows what the portal says. */
export interface AccountCopy extends KeepReady {
  /**
   * Reads what is kept of an account that is being opened.
   * @returns what of the state follows from it
   */
  open(user: SignedIn, accountNumber: string): Promise<Partial<State>>;
  /** The portal has described the open account: the state and what is kept follow, and a change by others is told. */
  confirmed(user: SignedIn, account: Account): void;
  /** The portal has given the key of the open account. */
  given(user: SignedIn, accountNumber: string, key: ApiKey): void;
  /** A Generate or Reset of ours was done, on the open account or on another. */
  changedHere(user: SignedIn, accountNumber: string, key: ApiKey): void;
  /** Whatever the portal says of the account otherwise, it does not give the key, or says why there is none. */
  refused(user: SignedIn, accountNumber: string, code: ErrorCode): void;
  /** The portal does not show the account any more: nothing of it is kept. */
  gone(user: SignedIn, accountNumber: string): void;
  /**
   * The key of the open account as it is kept.
   * @throws `account.not-allowed` when there is none that may be used; `keychain.*`
   */
  read(): Promise<KeptKey>;
  /** The key was copied just now. */
  copied(user: SignedIn, accountNumber: string, fingerprint: string): void;
  /** The person has seen that others have changed the key. */
  dismissKeyChange(): void;
  /** To be called now and then, and when the settings have changed: copies grow old. */
  refresh(): void;
}

/** What is kept of the account that is open. */
export interface Present {
  readonly user: SignedIn;
  readonly accountNumber: string;
  /** The key by which changes by others are noticed. */
  known?: ApiKeyState | undefined;
  account?: Account | undefined;
  confirmation?: Confirmation | undefined;
  keyChange?: KeptAccount['keyChange'];
  copied?: KeptAccount['copied'];
  /** The key that is kept; `isWritten` when the keychain has taken it. */
  key?: (Confirmation & { fingerprint: string; isWritten: boolean }) | undefined;
  /** The keychain did not say whether it has a key. */
  isUnsure: boolean;
  /** Why the key could not be kept. */
  failure?: State['offlineCopy']['failure'];
  /** Whether it is always to be kept, if the user has chosen. */
  keepReady?: boolean | undefined;
}

export interface AccountCopyPorts {
  state: StateStore;
  session: Session;
  known: KnownAccounts;
  copies: OfflineCopies;
  times: TrustedClock;
  policy: Policy;
  clock: Clock;
  log: Log;
}

export function createAccountCopy(ports: AccountCopyPorts): AccountCopy {
  const { state, session, known, copies, times, policy, clock, log } = ports;
  let present: Present | undefined;
  /** The fingerprints of keys that were made here since the app started: their coming is no news. */
  const own = new Set<string>();

  const days = () => state.get().settings.offlineDays;
  const note = (event: string) => (thrown: unknown) => log.warn(event, { code: toFailure(thrown).code });
  function at(user: SignedIn, accountNumber: string): Present | undefined {
    const isHere = present?.user === user && present.accountNumber === accountNumber;
    return isHere && session.isCurrent(user) ? present : undefined;
  }
  const isOpen = (here: Present) => at(here.user, here.accountNumber) === here;

  function statusOf({ account, key, failure }: Present): State['offlineCopy'] {
    const isUsable = key?.isWritten && account && !whyNotKept(account, policy);
    if (!isUsable || account.apiKey.fingerprint !== key.fingerprint) return { status: 'none', failure };
    return { status: times.age(key, days()), confirmedAt: key.confirmedAt };
  }

  function viewOf(here: Present): Partial<State> {
    return {
      accountConfirmedAt: here.confirmation?.confirmedAt,
      offlineCopy: statusOf(here),
      keepReady: ready.isWanted(here),
      keyChange: here.keyChange,
    };
  }

  function publish(here: Present, change: Partial<State> = {}): void {
    if (isOpen(here)) state.update({ ...change, ...viewOf(here) });
  }

  function keepAccount({ user, account, confirmation, keyChange, copied, known: apiKey }: Present): void {
    if (!account || !confirmation) return;
    // The key that was known before, while it is not settled whether the one of now was made here.
    const kept = { account: { ...account, ...(apiKey && { apiKey }) }, ...confirmation, keyChange, copied };
    copies.keepAccount(user, kept).catch(note('account-not-kept'));
  }

  function keepKey(here: Present, key: ApiKey): void {
    if (days() === 0 || !here.account) return;
    const isRenewal = here.key?.fingerprint === key.fingerprint && here.key.isWritten;
    const mine = { fingerprint: key.fingerprint, ...times.confirm(), isWritten: isRenewal };
    here.key = mine;
    here.failure = undefined;
    copies.keepKey(here.user, here.account, { key, ...mine }).then(
      () => {
        mine.isWritten = true;
        publish(here);
      },
      (thrown) => {
        note('key-not-kept')(thrown);
        if (here.key !== mine || isRenewal) return;
        here.failure = toFailure(thrown);
        // What was kept before is not the key in use any more; what a later app has kept is not ours to remove.
        if (here.failure.code === 'keychain.newer') here.key = undefined;
        else forgetKey(here);
        publish(here);
      },
    );
  }

  /** @returns whether there was one */
  function forgetKey(here: Present): boolean {
    const had = here.key !== undefined;
    if (had || here.isUnsure) copies.removeKey(here.user, here.accountNumber).catch(note('key-not-removed'));
    here.key = undefined;
    here.isUnsure = false;
    return had;
  }

  /** Notices a change by others, unless something of ours is not settled: then the key may be our own. */
  function judge(here: Present, apiKey: ApiKeyState): void {
    if (state.get().operation.status !== 'idle') return;
    if (isAnotherKey(here.known, apiKey) && !own.has(apiKey.fingerprint ?? '')) {
      here.keyChange = changeByOthers(here.known, apiKey, here.copied, here.keyChange);
      log.info('key-changed-by-others', { fingerprint: apiKey.fingerprint });
    }
    here.known = apiKey;
  }

  /** What is kept follows what the portal says of the account and its key. */
  function follow(here: Present, account: Account, change: Partial<State>): void {
    judge(here, account.apiKey);
    here.account = account;
    // Before the key, so that a key that cannot be removed is nobody's by its account.
    keepAccount(here);
    const reason = whyNotKept(account, policy);
    let copyRemoved = reason && state.get().copyRemoved;
    if (reason) {
      if (forgetKey(here)) copyRemoved = { reason };
    } else if (here.key && here.key.fingerprint !== account.apiKey.fingerprint) {
      forgetKey(here);
    } else if (here.key && here.confirmation) {
      // In place: it may still be being written.
      const { user, accountNumber, key, confirmation } = here;
      Object.assign(key, confirmation);
      copies.confirmKey(user, accountNumber, key.fingerprint, confirmation).catch(note('key-not-confirmed'));
    }
    publish(here, { account, copyRemoved, ...change });
  }

  async function changeElsewhere(user: SignedIn, accountNumber: string, key: ApiKey): Promise<void> {
    const kept = await copies.account(user, accountNumber);
    if (kept) await copies.keepAccount(user, { ...kept, account: { ...kept.account, apiKey: keyStateOf(key) } });
    if (!kept || days() === 0) await copies.removeKey(user, accountNumber);
    else await copies.keepKey(user, kept.account, { key, ...times.confirm() });
  }

  function given(user: SignedIn, accountNumber: string, key: ApiKey): void {
    const here = at(user, accountNumber);
    if (!here?.account) return;
    if (key.fingerprint !== here.account.apiKey.fingerprint) {
      follow(here, { ...here.account, apiKey: keyStateOf(key) }, {});
    }
    keepKey(here, key);
    publish(here);
  }

  function refused(user: SignedIn, accountNumber: string, code: ErrorCode): void {
    const here = at(user, accountNumber);
    const reason = refusals[code];
    if (here && reason && forgetKey(here)) publish(here, { copyRemoved: { reason } });
  }

  const ready = createKeepReady({
    ...ports,
    days,
    at,
    present: () => present,
    isReady: (here) => here.key?.isWritten === false || statusOf(here).status === 'ready',
    publish,
    given,
    refused,
  });

  return {
    ...ready,
    async open(user, accountNumber) {
      const here: Present = { user, accountNumber, isUnsure: false };
      present = here;
      const [kept, key, all] = await Promise.all([
        copies.account(user, accountNumber),
        copies.key(user, accountNumber).catch((thrown) => {
          note('key-not-read')(thrown);
          here.isUnsure = true;
          return undefined;
        }),
        known.of(user),
      ]);
      here.keepReady = all.find((one) => one.accountNumber === accountNumber)?.keepReady;
      if (key) {
        const { confirmedAt, era } = key;
        here.key = { fingerprint: key.key.fingerprint, confirmedAt, era, isWritten: true };
        if (days() === 0) forgetKey(here);
      }
      if (!kept) return {};
      const { account, confirmedAt, era, keyChange, copied } = kept;
      Object.assign(here, { known: account.apiKey, account, confirmation: { confirmedAt, era }, keyChange, copied });
      return { account, accountFrom: 'cache', ...viewOf(here) };
    },
    confirmed(user, account) {
      const here = at(user, account.accountNumber);
      if (!here) return;
      here.confirmation = times.confirm();
      follow(here, account, { accountFrom: 'portal', accountFailure: undefined, connectivity: 'online' });
    },
    given,
    changedHere(user, accountNumber, key) {
      own.add(key.fingerprint);
      const here = at(user, accountNumber);
      if (!here?.account) return void changeElsewhere(user, accountNumber, key).catch(note('key-not-kept'));
      here.known = keyStateOf(key);
      here.account = { ...here.account, apiKey: here.known };
      keepAccount(here);
      keepKey(here, key);
      publish(here, { account: here.account });
    },
    refused,
    gone(user, accountNumber) {
      const here = at(user, accountNumber);
      if (!here) return;
      const had = forgetKey(here);
      Object.assign(here, { account: undefined, known: undefined, keyChange: undefined, confirmation: undefined });
      copies.remove(user, accountNumber).catch(note('account-not-removed'));
      publish(here, { account: undefined, ...(had && { copyRemoved: { reason: 'gone' } }) });
    },
    async read() {
      const here = present;
      const none = (why: string) => new AppError('account.not-allowed', `The offline copy of the key ${why}.`);
      if (!here || !isOpen(here)) throw none('is of another account');
      const kept = await copies.key(here.user, here.accountNumber);
      if (!isOpen(here)) throw none('is of another account');
      times.note();
      publish(here);
      const { status } = statusOf(here);
      if (status !== 'ready') throw none(`is not ready (${status})`);
      const isYoung = kept && times.age(kept, days()) === 'ready';
      if (isYoung && kept.key.fingerprint === here.key?.fingerprint) return kept;
      here.key = undefined;
      publish(here);
      throw none('is not there any more');
    },
    copied(user, accountNumber, fingerprint) {
      times.note();
      const here = at(user, accountNumber);
      if (!here) return;
      here.copied = { fingerprint, at: clock.now() };
      keepAccount(here);
    },
    dismissKeyChange() {
      if (!present) return;
      present.keyChange = undefined;
      keepAccount(present);
      publish(present);
    },
    refresh() {
      times.note();
      if (!present) return;
      if (days() === 0) forgetKey(present);
      publish(present);
    },
  };
}
