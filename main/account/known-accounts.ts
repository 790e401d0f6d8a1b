import { AppError } from '../../shared/errors';
import { markedAccounts, recentAccounts } from '../../shared/limits';
import { accountsRecordSchema, type KnownAccount } from '../../shared/records';
import { readRecord, recordNames, writeRecord } from '../keychain/records';
import { isDamaged, type Vault } from '../keychain/vault';
import type { SecretStore } from '../ports';

/** Whose accounts: `portal` is its address. */
interface Owner {
  readonly portal: string;
  readonly userId: string;
}

/** What is remembered of each user's accounts, in one record a user: recents, favourites, and what is kept offline. */
export interface KnownAccounts {
  /** In no particular order; of a record that is damaged nothing. */
  of(owner: Owner): Promise<KnownAccount[]>;
  /**
   * Changes what is remembered, one change after the other. What is neither marked nor among the last
   * {@link recentAccounts} that were opened is forgotten.
   * @param how gives back what it was given when there is nothing to change
   * @throws `account.too-many-marked`, and what `how` throws; nothing has changed then
   */
  change(owner: Owner, how: (accounts: KnownAccount[]) => KnownAccount[]): Promise<void>;
}

/** @param forgotten is told of every account that is not listed any more, so that nothing of it is kept */
export function createKnownAccounts(
  vault: Vault,
  forgotten: (owner: Owner, accountNumber: string) => void = () => undefined,
): KnownAccounts {
  // One after the other: a change reads the record before it writes it.
  let last: Promise<unknown> = Promise.resolve();

  async function read(name: string): Promise<KnownAccount[]> {
    try {
      return (await readRecord(vault.store(), name, accountsRecordSchema))?.accounts ?? [];
    } catch (thrown) {
      if (isDamaged(thrown)) return [];
      vault.giveUp(thrown);
      return read(name);
    }
  }

  async function rewrite(owner: Owner, how: (accounts: KnownAccount[]) => KnownAccount[]): Promise<void> {
    const name = recordNames.accounts(owner.portal, owner.userId);
    const before = await read(name);
    const after = how(before);
    if (after === before) return;
    const accounts = worthKeeping(after);
    await vault.keep((into) => write(into, name, accounts));
    for (const { accountNumber } of before) {
      if (!accounts.some((one) => one.accountNumber === accountNumber)) forgotten(owner, accountNumber);
    }
  }

  return {
    of: ({ portal, userId }) => read(recordNames.accounts(portal, userId)),
    change(owner, how) {
      const written = last.then(() => rewrite(owner, how));
      last = written.catch(() => undefined);
      return written;
    },
  };
}

/**
 * Changes one account of a list, which need not be in it yet.
 * @param account its number, and its name as it is now
 */
export function withAccount(
  accounts: KnownAccount[],
  account: Pick<KnownAccount, 'accountNumber' | 'companyName'>,
  change: Partial<Omit<KnownAccount, 'accountNumber'>>,
): KnownAccount[] {
  const { accountNumber } = account;
  const companyName = shortened(account.companyName);
  const before = accounts.find((one) => one.accountNumber === accountNumber);
  const after: KnownAccount = { favourite: false, ...before, accountNumber, companyName, ...change };
  return [...accounts.filter((one) => one !== before), after];
}

/** A name as long as people recognise it by, without what would be written as six characters. */
function shortened(name: string): string {
  return name.slice(0, 72).replace(/[\p{Cc}\p{Cs}]/gu, ' ');
}

function worthKeeping(accounts: KnownAccount[]): KnownAccount[] {
  const marked = accounts.filter(isMarked);
  if (marked.length > markedAccounts) throw new AppError('account.too-many-marked', `More than ${markedAccounts}.`);
  const opened = accounts
    .filter(({ openedAt }) => openedAt !== undefined)
    .sort((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0))
    .slice(0, recentAccounts);
  return accounts.filter((one) => marked.includes(one) || opened.includes(one));
}

const isMarked = ({ favourite, keepReady }: KnownAccount) => favourite || keepReady === true;

async function write(into: SecretStore, name: string, accounts: KnownAccount[]): Promise<void> {
  if (accounts.length === 0) return into.delete(name);
  const record = { version: 1, accounts } as const;
  try {
    await writeRecord(into, name, accountsRecordSchema, record);
  } catch (thrown) {
    // A list of accounts is no loss: it begins anew.
    if (!isDamaged(thrown)) throw thrown;
    await into.delete(name);
    await writeRecord(into, name, accountsRecordSchema, record);
  }
}
