import { createHash } from 'node:crypto';
import { AppError, toFailure } from '../../shared/errors';
import {
  accountRecordSchema,
  accountsRecordSchema,
  type Confirmation,
  type KeptAccount,
  type KeptKey,
  type KnownAccount,
  keyRecordSchema,
} from '../../shared/records';
import { readRecord, recordNames, replaceRecord } from '../keychain/records';
import type { Vault } from '../keychain/vault';
import type { Log, SecretStore } from '../ports';
import { createTurns } from '../session/in-turn';
import { type KnownAccounts, withAccount } from './known-accounts';

/** Whose copies: `portal` is its address. For a user who has signed out (`over`) nothing is written any more. */
export interface Owner {
  readonly portal: string;
  readonly userId: string;
  readonly over?: boolean;
}

type Named = Pick<KnownAccount, 'accountNumber' | 'companyName'>;

/** A kept key as it is listed: without its value. */
export interface ListedKey extends Confirmation {
  accountNumber: string;
  companyName: string;
  fingerprint: string;
}

/**
 * What is kept of accounts, to be had without a network: of each a record that describes it, and one with its key. They
 * are copies: one that is damaged counts as none and may be written over, one of a newer version is left alone, and
 * whoever has no use for a failure goes on without. They are found through {@link KnownAccounts}, so an account is
 * listed there before anything of it is kept.
 */
export interface OfflineCopies {
  /** @returns nothing when there is none that can be read */
  account(owner: Owner, accountNumber: string): Promise<KeptAccount | undefined>;
  /** @throws `keychain.*` when the keychain does not answer; a record that is damaged or newer counts as none */
  key(owner: Owner, accountNumber: string): Promise<KeptKey | undefined>;
  /** @throws `keychain.*` when it could not be kept, here and in the next two */
  keepAccount(owner: Owner, kept: KeptAccount): Promise<void>;
  keepKey(owner: Owner, account: Named, kept: KeptKey): Promise<void>;
  /** Renews the confirmation of the key that is kept, if it is this one. */
  confirmKey(owner: Owner, accountNumber: string, fingerprint: string, confirmation: Confirmation): Promise<void>;
  /** @throws `keychain.*` when it could not be removed, here and in the next three */
  removeKey(owner: Owner, accountNumber: string): Promise<void>;
  /** Removes the keys of all accounts of a user. */
  removeKeys(owner: Owner): Promise<void>;
  /** Removes all that is kept of one account. */
  remove(owner: Owner, accountNumber: string): Promise<void>;
  /** Removes all that is kept of a user's accounts, and the list of them. @returns whether there were keys */
  removeAll(from: SecretStore, owner: Owner): Promise<boolean>;
  /** The keys that are kept for a user. */
  list(owner: Owner): Promise<ListedKey[]>;
  /** Resolves when nothing is being written any more. */
  settled(): Promise<void>;
}

export function createOfflineCopies(vault: Vault, known: KnownAccounts, log: Log): OfflineCopies {
  // One after the other: what is removed must not come back by something that was begun before.
  const inTurn = createTurns();
  /** The accounts that were looked at since the app started: found also when their list is damaged. */
  const seen = new Map<string, Set<string>>();

  function note(owner: Owner, accountNumber: string): void {
    const name = recordNames.accounts(owner.portal, owner.userId);
    seen.set(name, (seen.get(name) ?? new Set()).add(accountNumber));
  }

  const accountName = ({ portal, userId }: Owner, number: string) => recordNames.account(portal, userId, number);
  const keyName = ({ portal, userId }: Owner, number: string) => recordNames.key(portal, userId, number);

  /** A write on behalf of a user who is still signed in. */
  const write = (owner: Owner, work: () => Promise<void>) => inTurn(async () => (owner.over ? undefined : work()));

  /** So that it is found when the user signs out. */
  async function enlist(owner: Owner, account: Named, openedAt: number): Promise<void> {
    const { accountNumber } = account;
    note(owner, accountNumber);
    await known.change(owner, (all) =>
      all.some((one) => one.accountNumber === accountNumber) ? all : withAccount(all, account, { openedAt }),
    );
  }

  async function readKey(owner: Owner, number: string): Promise<KeptKey | undefined> {
    const kept = await noneIfUnreadable(readRecord(vault.store(), keyName(owner, number), keyRecordSchema));
    return kept && isWhole(kept) ? withoutVersion(kept) : undefined;
  }

  async function numbersOf(from: SecretStore, { portal, userId }: Owner): Promise<string[]> {
    const name = recordNames.accounts(portal, userId);
    const record = await noneIfUnreadable(readRecord(from, name, accountsRecordSchema));
    return [...new Set([...(record?.accounts ?? []).map((one) => one.accountNumber), ...(seen.get(name) ?? [])])];
  }

  return {
    account: (owner, accountNumber) =>
      inTurn(async () => {
        note(owner, accountNumber);
        try {
          return withoutVersion(
            await readRecord(vault.store(), accountName(owner, accountNumber), accountRecordSchema),
          );
        } catch (thrown) {
          log.warn('copy-not-read', { code: toFailure(thrown).code });
          return undefined;
        }
      }),
    key: (owner, accountNumber) =>
      inTurn(() => {
        note(owner, accountNumber);
        return readKey(owner, accountNumber);
      }),
    keepAccount: (owner, kept) =>
      write(owner, async () => {
        await enlist(owner, kept.account, kept.confirmedAt);
        const name = accountName(owner, kept.account.accountNumber);
        await replaceRecord(vault.store(), name, accountRecordSchema, { version: 1, ...kept });
      }),
    keepKey: (owner, account, kept) =>
      write(owner, async () => {
        await enlist(owner, account, kept.confirmedAt);
        const name = keyName(owner, account.accountNumber);
        await replaceRecord(vault.store(), name, keyRecordSchema, { version: 1, ...kept });
      }),
    confirmKey: (owner, accountNumber, fingerprint, confirmation) =>
      write(owner, async () => {
        const kept = await readKey(owner, accountNumber);
        if (kept?.key.fingerprint !== fingerprint) return;
        await replaceRecord(vault.store(), keyName(owner, accountNumber), keyRecordSchema, {
          version: 1,
          ...kept,
          ...confirmation,
        });
      }),
    removeKey: (owner, accountNumber) => inTurn(() => vault.store().delete(keyName(owner, accountNumber))),
    removeKeys: (owner) =>
      inTurn(async () => {
        for (const number of await numbersOf(vault.store(), owner)) await vault.store().delete(keyName(owner, number));
      }),
    remove: (owner, accountNumber) =>
      inTurn(async () => {
        await vault.store().delete(keyName(owner, accountNumber));
        await vault.store().delete(accountName(owner, accountNumber));
      }),
    removeAll: (from, owner) =>
      inTurn(async () => {
        let hadKeys = false;
        for (const number of await numbersOf(from, owner)) {
          hadKeys ||= (await from.get(keyName(owner, number))) !== undefined;
          await from.delete(keyName(owner, number));
          await from.delete(accountName(owner, number));
        }
        await from.delete(recordNames.accounts(owner.portal, owner.userId));
        return hadKeys;
      }),
    list: (owner) =>
      inTurn(async () => {
        const listed: ListedKey[] = [];
        for (const { accountNumber, companyName } of await known.of(owner)) {
          const kept = await readKey(owner, accountNumber);
          if (!kept) continue;
          const { confirmedAt, era, key } = kept;
          listed.push({ accountNumber, companyName, fingerprint: key.fingerprint, confirmedAt, era });
        }
        return listed;
      }),
    settled: () => inTurn(async () => undefined),
  };
}

function withoutVersion<Kept extends { version: number }>(record: Kept | undefined): Omit<Kept, 'version'> | undefined {
  if (!record) return undefined;
  const { version: _version, ...kept } = record;
  return kept;
}

/** Whether the value is the one that its fingerprint was made of. */
function isWhole({ key }: KeptKey): boolean {
  return createHash('sha256').update(key.value).digest('hex').startsWith(key.fingerprint);
}

/** A copy that cannot be read is none; that the keychain does not answer is another matter. */
async function noneIfUnreadable<Kept>(reading: Promise<Kept>): Promise<Kept | undefined> {
  try {
    return await reading;
  } catch (thrown) {
    if (thrown instanceof AppError && /^keychain\.(damaged|newer)$/.test(thrown.code)) return undefined;
    throw thrown;
  }
}
