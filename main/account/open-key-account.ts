import { AppError, type Failure, toFailure } from '../../shared/errors';
import type { Connectivity, OfflineCopyStatus } from '../../shared/permissions';
import type { KeyAccountRecord } from '../../shared/records';
import type { Clock, Log, RestService } from '../ports';
import { createTurns } from '../session/in-turn';
import { nobody, type StateStore } from '../state/store';
import type { KeyAccountRecords } from './key-account-records';
import { isSameNumber, type KeptKey, keptKey, readPastedKey } from './key-credential';
import type { TrustedClock } from './trusted-clock';

/** When a server confirmed something, and what that is worth as time goes by. */
export type Confirmations = Pick<TrustedClock, 'confirm' | 'age' | 'note'>;

/** The account that was added by its key and is open, if it is one of those. */
export interface OpenKeyAccount {
  /**
   * Shows an account.
   * @param connectivity whether what is shown has just been confirmed
   * @param unreadable why nothing could be read of what was kept
   */
  enter(id: string, record: KeyAccountRecord, connectivity: Connectivity, unreadable?: Failure): void;
  leave(): void;
  /** To be called now and then, and when the settings have changed: what is kept grows old. */
  refresh(): void;
  /** Asks the service whether the key is still accepted. What it says is in the state. */
  check(): Promise<void>;
  /** The key, if it may be used now. @throws `account.not-allowed`, `account.no-key` */
  key(action: 'show' | 'copy'): Promise<KeptKey>;
  /** Notes that the key was copied. */
  noteCopied(fingerprint: string): Promise<void>;
  /**
   * Puts a new key in the place of the present one, if it works and belongs to the same account; else nothing changes.
   * @throws `rest.bad-key`, `rest.same-key`, `rest.not-accepted`, `rest.other-account`; `connect.*`, `portal.*`
   */
  replaceKey(pasted: string): Promise<void>;
  /** Removes the account, key and all, and leaves it. @throws `keychain.not-removed` */
  remove(): Promise<void>;
}

interface Open {
  readonly id: string;
  record: KeyAccountRecord;
  unreadable: Failure | undefined;
  checking?: Promise<void> | undefined;
}

/** A check that is younger than this is not repeated beside a Show or a Copy, in milliseconds. */
const checkedLately = 60_000;

export function createOpenKeyAccount(
  state: StateStore,
  records: KeyAccountRecords,
  rest: RestService,
  confirmations: Confirmations,
  clock: Clock,
  log: Log,
): OpenKeyAccount {
  let opened: Open | undefined;
  // What is kept is written by one at a time, and not any more when the account has been removed.
  const inTurn = createTurns();

  function present(): Open {
    if (!opened) throw new AppError('account.not-found', 'No account that was added by its key is open.');
    return opened;
  }

  function show(mine: Open): void {
    if (mine !== opened) return;
    const { restBase, account, key, confirmedAt, refused, copiedAt } = mine.record;
    state.update({
      accountNumber: account.accountNumber,
      offlineCopy: key ? { status: usability(mine.record), confirmedAt } : { status: 'none' },
      keyAccount: {
        id: mine.id,
        restBase,
        account,
        fingerprint: key?.fingerprint,
        keySince: key?.since,
        confirmedAt: confirmedAt || undefined,
        refused,
        copiedAt,
        checking: mine.checking !== undefined,
        unreadable: mine.unreadable,
      },
    });
  }

  function usability(record: KeyAccountRecord): OfflineCopyStatus {
    return record.refused ? 'refused' : confirmations.age(record, state.get().settings.offlineDays);
  }

  async function change(mine: Open, how: (record: KeyAccountRecord) => KeyAccountRecord): Promise<void> {
    mine.record = how(mine.record);
    show(mine);
    await inTurn(async () => {
      if (mine === opened) await records.keep(mine.record);
    });
  }

  function leave(): void {
    opened = undefined;
    if (state.get().keyAccount) state.update(nobody);
  }

  /** Whatever kept the service from judging the key, it is not confirmed: only what may be used offline may be used. */
  function reached(failure?: Failure): void {
    state.update({ connectivity: failure ? 'offline' : 'online', accountFailure: failure });
  }

  async function ask(mine: Open, key: KeptKey): Promise<void> {
    const { fingerprint } = key;
    const isCurrent = () => mine === opened && mine.record.key === key;
    try {
      const { account, milliseconds } = await rest.status(mine.record.restBase, { key: key.value });
      if (!isCurrent()) return;
      log.info('key-checked', { fingerprint, milliseconds });
      reached();
      if (!isSameNumber(account.accountNumber, mine.record.account.accountNumber)) await refuse(mine, 'other-account');
      else await change(mine, ({ refused: _over, ...record }) => ({ ...record, account, ...confirmations.confirm() }));
    } catch (thrown) {
      if (!isCurrent()) return;
      const failure = toFailure(thrown);
      log.warn('key-checked', { fingerprint, code: failure.code });
      const isRefused = failure.code === 'rest.not-accepted';
      reached(isRefused ? undefined : failure);
      if (isRefused) await refuse(mine, 'not-accepted');
    }
  }

  async function refuse(mine: Open, because: 'not-accepted' | 'other-account'): Promise<void> {
    await change(mine, (record) => ({ ...record, refused: record.refused ?? { at: clock.now(), because } }));
  }

  async function check(): Promise<void> {
    const mine = opened;
    const key = mine?.record.key;
    if (!mine || !key) return;
    mine.checking ??= ask(mine, key).finally(() => {
      mine.checking = undefined;
      show(mine);
    });
    show(mine);
    await mine.checking;
  }

  return {
    enter(id, record, connectivity, unreadable) {
      opened = { id, record, unreadable };
      state.update({ ...nobody, phase: 'account', signedOut: undefined, connectivity });
      show(opened);
    },
    leave,
    refresh() {
      if (opened) show(opened);
    },
    check,
    async key(action) {
      const mine = present();
      confirmations.note();
      // A copy that is too old may be used again once the service has confirmed it.
      if (usability(mine.record) !== 'ready') await check();
      else if (clock.now() - mine.record.confirmedAt > checkedLately) void check();
      show(mine);
      const { key } = mine.record;
      if (!key || mine !== opened) throw new AppError('account.no-key', 'No key of this account is kept here.');
      const permission = state.permissions()[action];
      if (permission.allowed) return key;
      throw new AppError('account.not-allowed', `Not allowed: ${action} (${permission.reason}).`);
    },
    async noteCopied(fingerprint) {
      const mine = opened;
      if (!mine || mine.record.key?.fingerprint !== fingerprint) return;
      await change(mine, (record) => ({ ...record, copiedAt: clock.now() }));
    },
    async replaceKey(pasted) {
      const mine = present();
      const key = keptKey(readPastedKey(pasted), clock.now());
      if (mine.record.key?.fingerprint === key.fingerprint) {
        throw new AppError('rest.same-key', 'The key that was pasted is the one that is kept.');
      }
      const { account, milliseconds } = await rest.status(mine.record.restBase, { key: key.value });
      log.info('key-tested', { fingerprint: key.fingerprint, milliseconds });
      if (!isSameNumber(account.accountNumber, mine.record.account.accountNumber)) {
        throw new AppError('rest.other-account', 'The key that was pasted works for another account.');
      }
      if (mine !== opened) {
        throw new AppError('account.not-allowed', 'Another account was opened before the answer came.');
      }
      mine.unreadable = undefined;
      reached();
      await change(mine, ({ refused: _over, copiedAt: _ofTheOld, ...record }) => ({
        ...record,
        account,
        key,
        ...confirmations.confirm(),
      }));
      log.info('key-replaced', { fingerprint: key.fingerprint });
    },
    async remove() {
      const mine = present();
      await inTurn(async () => {
        await records.remove(mine.id);
        if (mine === opened) leave();
      });
      log.info('key-account-removed');
    },
  };
}
