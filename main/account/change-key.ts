import { randomUUID } from 'node:crypto';
import { AppError, toFailure } from '../../shared/errors';
import type { ApiKey } from '../../shared/portal-api';
import type { ChangeOutcome, PendingChange } from '../../shared/records';
import type { Activity, Clock, Log, Noted } from '../ports';
import type { Session, SignedIn } from '../session/session-contract';
import type { StateStore } from '../state/store';
import type { Accounts } from './accounts';
import type { Journal } from './journal';
import { codeOf, verdictOn } from './verdict';

/** Generate and Reset. Each is journalled before it is sent, and none is left with an unknown outcome in silence. */
export interface ChangeKey {
  /** @throws as `reset`; `account.key-exists` when there is a key already */
  generate(): Promise<void>;
  /**
   * @param typed the account number as typed to confirm
   * @param keyId the key that the person was looking at
   * @throws `account.confirmation-mismatch`; `auth.step-up-required`; `account.key-changed` when somebody else was
   *   first; `account.outcome-unknown` when the portal's answer could not be had: `unsettled` finds out
   */
  reset(typed: string, keyId: string): Promise<void>;
  /**
   * Looks for changes on an account that were sent and not settled; if there are, nothing else can be done on it. What was
   * settled while another account was open is told.
   * @returns finds out what became of them; the answer is in the state
   */
  unsettled(accountNumber: string): Promise<() => Promise<void>>;
  /** Finds out what became of the present user's changes on accounts that are not open; the answers are in the journal. */
  settleElsewhere(): Promise<void>;
  /** Whether a change is being sent or settled at this moment, whoever's and on whichever account. */
  isUnderWay(): boolean;
  /** Resolves when none is. */
  atRest(): Promise<void>;
}

/** Pauses before the same request is sent again after a lost answer, in milliseconds. */
const pauses = [0, 1000, 2000, 4000];

/** How long a portal remembers an idempotency key, in milliseconds: after that a repetition would be a second change. */
const idempotencyMilliseconds = 24 * 60 * 60 * 1000;

/** A change on behalf of a user, whoever is looked at meanwhile. */
type Change = PendingChange & { user: SignedIn };

type Outcome = { is: 'done'; key: ApiKey } | { is: 'not-done' | 'unknown'; why: unknown };

export function createChangeKey(
  state: StateStore,
  session: Session,
  journal: Journal,
  accounts: Accounts,
  activity: Activity,
  clock: Clock,
  log: Log,
): ChangeKey {
  // What is being sent or settled at the moment, by its idempotency key: nobody is to ask twice at once.
  const underWay = new Map<string, Promise<unknown>>();
  const isOpen = ({ user, accountNumber }: Change) =>
    session.isCurrent(user) && state.get().accountNumber === accountNumber;

  function show(change: Change, status: 'idle' | 'busy' | 'checking'): void {
    if (isOpen(change)) state.update({ operation: { status, kind: change.operation } });
  }

  function send(change: Change): Promise<ApiKey> {
    return change.user.use((portal, token) =>
      change.operation === 'reset'
        ? portal.resetKey(token, change.accountNumber, change.idempotencyKey, change.keyId)
        : portal.generateKey(token, change.accountNumber, change.idempotencyKey),
    );
  }

  /** Sends a change, again with the same idempotency key while its outcome is unknown. */
  async function carryOut(change: Change, sentBefore: boolean): Promise<Outcome> {
    let repeated = sentBefore;
    let why: unknown;
    for (const pause of pauses) {
      if (repeated) show(change, 'checking');
      if (pause > 0) await new Promise<void>((resolve) => clock.after(pause, resolve));
      try {
        return { is: 'done', key: await send(change) };
      } catch (thrown) {
        why = thrown;
        const code = codeOf(thrown);
        const verdict = verdictOn(code);
        log.warn(`key-${change.operation}`, { code, verdict });
        if (verdict === 'not-done') return { is: 'not-done', why };
        if (verdict === 'stop') break;
        repeated = true;
      }
    }
    return { is: 'unknown', why };
  }

  /** Says what became of a change; if its account is not open, the journal keeps that until it is. */
  async function close(change: Change, outcome: ChangeOutcome): Promise<void> {
    if (!isOpen(change)) return journal.settle(change.user, pendingOf(change), outcome);
    state.update(outcome.is === 'done' ? lastChangeOf(change, outcome) : notChangedOf(change, outcome));
    show(change, 'idle');
    await journal.close(change.user, pendingOf(change));
  }

  function noted(change: Change, key: ApiKey): ChangeOutcome {
    const { fingerprint } = key;
    log.info(`key-${change.operation}`, { fingerprint });
    activity.note({ ...noteOf(change), fingerprint });
    accounts.changed(change.user, change.accountNumber, key);
    return { is: 'done', fingerprint, at: clock.now() };
  }

  /** Does work on a change of which nobody else is to begin anything meanwhile. */
  function alone<Value>({ idempotencyKey }: Change, work: () => Promise<Value>): Promise<Value> {
    const mine = work().finally(() => underWay.delete(idempotencyKey));
    underWay.set(
      idempotencyKey,
      mine.catch(() => undefined),
    );
    return mine;
  }

  async function begin(change: Change): Promise<void> {
    // Before anything is awaited, so that a second click finds it under way.
    state.update({ lastChange: undefined, notChanged: undefined });
    show(change, 'busy');
    try {
      await accounts.watch(() => alone(change, () => makeSure(change)));
    } catch (thrown) {
      const { code } = toFailure(thrown);
      // A fresh code is asked for, and the same change comes again.
      if (code !== 'auth.step-up-required') activity.note({ ...noteOf(change), code });
      throw thrown;
    } finally {
      // What is being checked stays so until it is settled.
      if (state.get().operation.status === 'busy') show(change, 'idle');
    }
    if (isOpen(change)) await accounts.reload();
  }

  /** Sends a change that is journalled, to a portal that has just been seen to be there. */
  async function makeSure(change: Change): Promise<void> {
    // Once a change was sent, a failure to connect says nothing of its outcome any more: see `verdictOn`.
    await change.user.use((portal, token) => portal.account(token, change.accountNumber));
    await journal.open(change.user, pendingOf(change));
    const outcome = await carryOut(change, false);
    if (outcome.is === 'unknown') {
      const { message, requestId } = toFailure(outcome.why);
      throw new AppError('account.outcome-unknown', message, { requestId });
    }
    if (outcome.is === 'done') return close(change, noted(change, outcome.key));
    await refused(change, outcome.why);
    throw outcome.why;
  }

  /** Who looks at the account sees what is thrown; who has gone elsewhere is told later. */
  async function refused(change: Change, why: unknown): Promise<void> {
    const failure = othersWereFirst(why) ? toFailure(why) : undefined;
    if (!isOpen(change)) return close(change, { is: 'not-done', ...(failure && { failure }) });
    show(change, 'idle');
    await journal.close(change.user, pendingOf(change));
  }

  /**
   * Asks the portal whether the account's key is what it was before a change: what is kept here says nothing of that.
   * @returns `undefined` when the portal can't be asked; false also where the user may not know any more
   */
  async function isAsBefore(change: Change): Promise<boolean | undefined> {
    try {
      const { apiKey } = await change.user.use((portal, token) => portal.account(token, change.accountNumber));
      return change.operation === 'reset' ? apiKey.keyId === change.keyId : !apiKey.exists;
    } catch (thrown) {
      // The page notices, too, that the portal is not there, and looks for it.
      if (isOpen(change)) await accounts.reload();
      return verdictOn(codeOf(thrown)) === 'not-done' ? false : undefined;
    }
  }

  /** A change that was sent in an earlier sitting, or whose answer was given up on. */
  async function settleOne(change: Change): Promise<void> {
    const tooOld = clock.now() - change.at > idempotencyMilliseconds;
    const why = new AppError('account.outcome-unknown', 'The portal no longer remembers this request.');
    const outcome: Outcome = tooOld ? { is: 'not-done', why } : await carryOut(change, true);
    if (outcome.is === 'done') await close(change, noted(change, outcome.key));
    else if (outcome.is === 'not-done') await settleNotDone(change, outcome.why);
    if (outcome.is !== 'unknown' && isOpen(change)) await accounts.reload();
  }

  /** While it can't be known what to say of it, it stays in the journal. */
  async function settleNotDone(change: Change, why: unknown): Promise<void> {
    const same = await isAsBefore(change);
    if (same === undefined) return;
    activity.note({ ...noteOf(change), code: codeOf(why) });
    // With the same key as before it is certain that nothing happened, whatever was said.
    await close(change, { is: 'not-done', ...(!same && { failure: toFailure(why) }) });
  }

  /** The changes of a user that are not settled, or were settled and not told. */
  async function openOnes(user: SignedIn): Promise<Change[]> {
    return (await journal.of(user)).map((pending) => ({ ...pending, user }));
  }

  /** Settles, or tells, what may have been settled and told since it was read. */
  async function settle(change: Change): Promise<void> {
    const before = underWay.get(change.idempotencyKey);
    await before;
    const left = (await openOnes(change.user)).find(({ idempotencyKey }) => idempotencyKey === change.idempotencyKey);
    // A keychain that has failed since has lost the record, not the question.
    const present = left ?? (before ? undefined : change);
    if (!present) return;
    if (!present.outcome) await alone(present, () => settleOne(present));
    else if (isOpen(present)) await close(present, present.outcome);
  }

  return {
    async generate() {
      await begin({ operation: 'generate', ...newChange(session, state, clock) });
    },
    async reset(typed, keyId) {
      const common = newChange(session, state, clock);
      if (typed.toLowerCase() !== common.accountNumber.toLowerCase()) {
        throw new AppError('account.confirmation-mismatch', 'The account number that was typed is another one.');
      }
      await begin({ operation: 'reset', keyId, ...common });
    },
    async unsettled(accountNumber) {
      const user = session.current();
      const changes = (await openOnes(user)).filter((one) => one.accountNumber === accountNumber);
      for (const change of changes) if (!change.outcome) show(change, 'checking');
      return async () => {
        for (const change of changes) await settle(change);
      };
    },
    async settleElsewhere() {
      for (const change of await openOnes(session.current())) {
        if (!change.outcome && !isOpen(change)) await settle(change);
      }
    },
    isUnderWay: () => underWay.size > 0,
    async atRest() {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
  };
}

/** What the page says of a change that was made. */
const lastChangeOf = ({ operation }: Change, { fingerprint, at }: ChangeOutcome & { is: 'done' }) => ({
  lastChange: { kind: operation, fingerprint, at },
});

/** What the page says of a change that was not. */
const notChangedOf = ({ operation, at }: Change, { failure }: ChangeOutcome & { is: 'not-done' }) => ({
  notChanged: { kind: operation, at, ...(failure && { failure }) },
});

/** What the activity log says of a change, whoever is looked at when its outcome comes. */
function noteOf({ operation, user, accountNumber }: Change): Noted {
  const action = operation === 'reset' ? 'reset' : 'generated';
  return { action, portal: user.portal, user: user.email, accountNumber };
}

/** What the journal keeps of a change. */
function pendingOf({ user: _user, ...pending }: Change): PendingChange {
  return pending;
}

function newChange(session: Session, state: StateStore, clock: Clock) {
  const { accountNumber } = state.get();
  if (!accountNumber) throw new AppError('account.not-found', 'No account is open.');
  return { user: session.current(), accountNumber, idempotencyKey: randomUUID(), at: clock.now() };
}

/** Whether the portal has said that somebody else has changed the key. */
const othersWereFirst = (why: unknown): boolean => /^account\.(?:key-changed|key-exists|no-key)$/.test(codeOf(why));
