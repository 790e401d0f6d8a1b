import { AppError, type Failure, toFailure } from '../../shared/errors';
import type { KeyAccountInput } from '../../shared/ipc-accounts';
import { parsePortalAddress } from '../../shared/portal-address';
import type { KeyAccountRecord, ListedKeyAccount } from '../../shared/records';
import type { KeyAccountEntry } from '../../shared/snapshot';
import type { Clock, Log, RestService } from '../ports';
import type { StateStore } from '../state/store';
import type { ClipboardGuard } from './clipboard-guard';
import { type KeyAccountRecords, keyAccountId } from './key-account-records';
import { isSameNumber, keptKey, readCredential } from './key-credential';
import type { Confirmations, OpenKeyAccount } from './open-key-account';

/** The accounts that were added by their API key. They belong to no portal's user. */
export interface KeyAccounts {
  /** Reads which there are. @returns the id of the one that the app was left at */
  restore(): Promise<string | undefined>;
  /**
   * Asks the REST service which account a credential belongs to, keeps that account, and opens it. A service account's
   * password is used for this alone.
   * @throws `rest.bad-key`, `rest.bad-user`, `rest.not-accepted`, `rest.other-account`; `connect.*` and `portal.*` when
   *   the service could not be asked
   */
  add(entered: KeyAccountInput): Promise<void>;
  /** Opens an account as it was kept, without asking anybody; see {@link OpenKeyAccount.check}. @throws `account.not-found` */
  open(id: string): Promise<void>;
  /** Looks at none of them any more; the next start begins with the portal. */
  leave(): Promise<void>;
  /** Whether an account is a favourite. */
  mark(id: string, favourite: boolean): Promise<void>;
  /** Removes the open account, key and all, and leaves it. @throws `keychain.not-removed` */
  remove(): Promise<void>;
}

export interface KeyAccountsParts {
  state: StateStore;
  records: KeyAccountRecords;
  rest: RestService;
  confirmations: Confirmations;
  opened: OpenKeyAccount;
  clipboard: ClipboardGuard;
  /** The portal's user is left when such an account is opened, without being signed out, and returned to after it. */
  portal: { leave(): void; enter(): Promise<void> };
  clock: Clock;
  log: Log;
}

export function createKeyAccounts(parts: KeyAccountsParts): KeyAccounts {
  const { state, records, rest, confirmations, opened, clipboard, portal, clock, log } = parts;

  async function publishList(): Promise<string | undefined> {
    const { entries, last } = await records.list();
    state.update({ keyAccounts: entries });
    return last;
  }

  /** What was kept of an account before it is added once more; what can't be read is no loss then. */
  async function before(id: string): Promise<Partial<KeyAccountRecord>> {
    return (await records.read(id).catch(() => undefined)) ?? {};
  }

  async function read(entry: KeyAccountEntry): Promise<{ record: KeyAccountRecord; unreadable?: Failure }> {
    try {
      return { record: (await records.read(entry.id)) ?? nothingKept(entry) };
    } catch (thrown) {
      const unreadable = toFailure(thrown);
      log.warn('key-account-not-read', { code: unreadable.code });
      return { record: nothingKept(entry), unreadable };
    }
  }

  return {
    restore: publishList,
    async add(entered) {
      const restBase = parsePortalAddress(entered.restBase ?? state.get().restBase);
      const credential = readCredential(entered);
      const { account, milliseconds } = await rest.status(restBase, credential);
      if ('user' in credential && !isSameNumber(account.accountNumber, credential.accountNumber)) {
        throw new AppError('rest.other-account', 'The service answered for another account.');
      }
      const id = keyAccountId({ restBase, accountNumber: account.accountNumber });
      const { key: keptBefore, refused, copiedAt, addedAt = clock.now() } = await before(id);
      const pasted = 'key' in credential ? keptKey(credential.key, clock.now()) : undefined;
      const isNew = pasted !== undefined && pasted.fingerprint !== keptBefore?.fingerprint;
      const key = isNew ? pasted : keptBefore;
      const record: KeyAccountRecord = {
        version: 1,
        restBase,
        account,
        ...(key && { key }),
        // A password says nothing of the key that is kept.
        ...(!pasted && refused && { refused }),
        ...(!isNew && copiedAt !== undefined && { copiedAt }),
        addedAt,
        ...confirmations.confirm(),
      };
      await records.keep(record);
      await records.remember(id);
      await publishList();
      log.info('key-account-added', { fingerprint: key?.fingerprint, milliseconds });
      portal.leave();
      opened.enter(id, record, 'online');
    },
    async open(id) {
      const entry = state.get().keyAccounts.find((one) => one.id === id);
      if (!entry) throw new AppError('account.not-found', 'There is no such account.');
      const { record, unreadable } = await read(entry);
      portal.leave();
      opened.enter(id, record, record.key ? 'connecting' : 'online', unreadable);
      await records.remember(id);
    },
    async leave() {
      opened.leave();
      await records.remember(undefined);
      await portal.enter();
    },
    async mark(id, favourite) {
      await records.mark(id, favourite);
      await publishList();
    },
    async remove() {
      await clipboard.clear();
      await opened.remove();
      await publishList();
      await portal.enter();
    },
  };
}

/** What the list alone knows of an account whose record is gone or can't be read. */
function nothingKept({ restBase, accountNumber, name }: ListedKeyAccount): KeyAccountRecord {
  const account = { accountNumber, name, numbers: [], features: [], acceptedFormats: [] };
  return { version: 1, restBase, account, addedAt: 0, confirmedAt: 0, era: 'unknown' };
}
