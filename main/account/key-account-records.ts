import { AppError } from '../../shared/errors';
import { type KeyAccountRecord, keyAccountRecordSchema, type ListedKeyAccount } from '../../shared/records';
import type { KeyAccountEntry } from '../../shared/snapshot';
import type { ContentsRecord } from '../keychain/contents';
import { readRecord, recordId, recordNames, replaceRecord } from '../keychain/records';
import type { Vault } from '../keychain/vault';
import type { SecretStore } from '../ports';

/** The records of accounts that were added by their API key, and their list. Where they are kept is the vault's business. */
export interface KeyAccountRecords {
  /** Which there are, and which of them was open last; what cannot be read is left as it is. */
  list(): Promise<{ entries: KeyAccountEntry[]; last: string | undefined }>;
  /** @throws `keychain.*` */
  read(id: string): Promise<KeyAccountRecord | undefined>;
  /** Keeps a record, also in place of one that was damaged, and lists it. */
  keep(record: KeyAccountRecord): Promise<void>;
  /** Whether an account is marked as a favourite. */
  mark(id: string, favourite: boolean): Promise<void>;
  /** Notes which account the next start opens with; without one it begins with the portal. */
  remember(id: string | undefined): Promise<void>;
  /** @throws `keychain.not-removed` */
  remove(id: string): Promise<void>;
}

/** Two addresses of the service may know different accounts by one number, whose case does not count. */
export function keyAccountId({
  restBase,
  accountNumber,
}: Pick<ListedKeyAccount, 'restBase' | 'accountNumber'>): string {
  return recordId(restBase, accountNumber.toUpperCase());
}

/** @param forgetTime removes what is remembered of the clock, when nothing is left whose age would matter */
export function createKeyAccountRecords(
  vault: Vault,
  contents: ContentsRecord,
  forgetTime: (from: SecretStore) => Promise<void>,
): KeyAccountRecords {
  const change = (how: (listed: ListedKeyAccount[]) => ListedKeyAccount[]) =>
    vault.keep((into) =>
      contents.change(into, (present) => ({ ...present, keyAccounts: how(present.keyAccounts ?? []) })),
    );

  return {
    async list() {
      try {
        const { keyAccounts = [], last } = await contents.read(vault.store());
        return {
          entries: keyAccounts.map(entryOf),
          last: last && 'keyAccount' in last ? last.keyAccount : undefined,
        };
      } catch (thrown) {
        vault.giveUp(thrown);
        return { entries: [], last: undefined };
      }
    },
    read: (id) => readRecord(vault.store(), recordNames.keyAccount(id), keyAccountRecordSchema),
    async keep(record) {
      const names = nameOf(record);
      const name = recordNames.keyAccount(keyAccountId(names));
      // Whoever keeps an account knows all of it: what was damaged tells nobody anything any more.
      await vault.keep((into) => replaceRecord(into, name, keyAccountRecordSchema, record));
      await change((listed) => {
        const before = listed.find(isOf(keyAccountId(names)));
        const after = { ...before, ...names };
        return before ? listed.map((one) => (one === before ? after : one)) : [...listed, after];
      });
    },
    mark: (id, favourite) => change((listed) => listed.map((one) => (isOf(id)(one) ? { ...one, favourite } : one))),
    remember: (id) =>
      vault.keep((into) =>
        contents.change(into, (present) => {
          if (id !== undefined) return { ...present, last: { keyAccount: id } };
          const { last, ...rest } = present;
          return last && 'keyAccount' in last ? rest : present;
        }),
      ),
    async remove(id) {
      try {
        await vault.clear(async (from) => {
          await from.delete(recordNames.keyAccount(id));
          await contents.remove(from, ({ last, keyAccounts = [], ...present }) => ({
            ...present,
            keyAccounts: keyAccounts.filter((one) => !isOf(id)(one)),
            ...(last && !('keyAccount' in last && last.keyAccount === id) && { last }),
          }));
          const { sessions, keyAccounts = [] } = await contents.read(from);
          if (sessions.length + keyAccounts.length === 0) await forgetTime(from);
        });
      } catch (thrown) {
        if (thrown instanceof AppError) throw new AppError('keychain.not-removed', thrown.message);
        throw thrown;
      }
    },
  };
}

const isOf = (id: string) => (one: ListedKeyAccount) => keyAccountId(one) === id;

const entryOf = (one: ListedKeyAccount): KeyAccountEntry => ({
  ...one,
  id: keyAccountId(one),
  favourite: one.favourite ?? false,
});

/** What the list says of a record. */
function nameOf({ restBase, account: { accountNumber, name } }: KeyAccountRecord): ListedKeyAccount {
  return { restBase, accountNumber, ...(name !== undefined && { name }) };
}
