import type { z } from 'zod';
import {
  accountRecordSchema,
  accountsRecordSchema,
  type Contents,
  clockRecordSchema,
  indexRecordSchema,
  journalRecordSchema,
  keyAccountRecordSchema,
  keyRecordSchema,
  type ListedSignIn,
  passcodeRecordSchema,
  sessionRecordSchema,
  settingsRecordSchema,
} from '../../shared/records';
import type { SecretStore } from '../ports';
import { kindOf, type RecordSchema, readRecord, recordId, recordNames } from './records';

/** What the vault knows when it brings records back that were written in memory. */
export interface Meanwhile {
  /**
   * Whether this run of the app has used the keychain before: then what was written in memory is newer than what is
   * there, else it was written without having seen that.
   */
  seen: boolean;
  /** Whether a record was removed while the keychain could not be used. */
  isGone(name: string): boolean;
}

/** How the records of one kind come back to the keychain when it can be used again. */
export interface RecordKind {
  /** @throws `keychain.*` when there is one that cannot be read */
  check(store: SecretStore, name: string): Promise<void>;
  /**
   * Puts what was written in memory beside what is in the keychain, or in its place.
   * @param text of the record
   * @throws `keychain.*`; what cannot be read is not written over
   */
  bringBack(into: SecretStore, name: string, text: string, meanwhile: Meanwhile): Promise<void>;
  /** Whether one that was deleted in memory is to be deleted in the keychain; else that has more than memory knew of. */
  mayGo: boolean;
}

type Merge<Schema extends RecordSchema> = (
  there: z.infer<Schema>,
  mine: z.infer<Schema>,
  meanwhile: Meanwhile,
) => z.infer<Schema>;

function kind<Schema extends RecordSchema>(schema: Schema, merge: Merge<Schema>, mayGo: boolean): RecordKind {
  return {
    mayGo,
    check: async (store, name) => void (await readRecord(store, name, schema)),
    async bringBack(into, name, text, meanwhile) {
      const mine: z.infer<Schema> = schema.parse(JSON.parse(text));
      const there = await readRecord(into, name, schema);
      await into.set(name, JSON.stringify(there === undefined ? mine : merge(there, mine, meanwhile)));
    },
  };
}

const inItsPlace = <Record>(_there: Record, mine: Record) => mine;

/** What was set without having seen what is there does not replace it: a lost keychain must not loosen a right. */
const ifSeen = <Record>(there: Record, mine: Record, { seen }: Meanwhile) => (seen ? mine : there);

/** All of both; of two that are the same, the second. */
function union<One>(first: readonly One[], second: readonly One[], idOf: (one: One) => string): One[] {
  return [...new Map([...first, ...second].map((one) => [idOf(one), one])).values()];
}

const kinds: Readonly<Record<string, RecordKind>> = {
  index: kind(indexRecordSchema, joinContents, false),
  session: kind(sessionRecordSchema, inItsPlace, true),
  // A change that is settled again does no harm: the portal gives the same answer.
  journal: kind(
    journalRecordSchema,
    ({ pending }, mine) => ({ ...mine, pending: union(pending, mine.pending, ({ idempotencyKey }) => idempotencyKey) }),
    false,
  ),
  accounts: kind(
    accountsRecordSchema,
    ({ accounts }, mine) => ({ ...mine, accounts: union(accounts, mine.accounts, (one) => one.accountNumber) }),
    false,
  ),
  settings: kind(settingsRecordSchema, ifSeen, false),
  passcode: kind(passcodeRecordSchema, ifSeen, false),
  clock: kind(clockRecordSchema, ifSeen, false),
  account: kind(accountRecordSchema, inItsPlace, true),
  key: kind(keyRecordSchema, inItsPlace, true),
  'key-account': kind(keyAccountRecordSchema, inItsPlace, true),
};

/** @throws Error for a record of a kind that is not in the table */
export function recordKind(name: string): RecordKind {
  const found = kinds[kindOf(name)];
  if (!found) throw new Error(`No such kind of record: ${kindOf(name)}.`);
  return found;
}

/** A sign-in that was made while the keychain could not be read is still called what it was called before. */
function withItsName(mine: ListedSignIn, there: ListedSignIn | undefined): ListedSignIn {
  return { ...there, ...mine, colour: there?.colour ?? mine.colour, ended: mine.ended };
}

type Index = Contents & { version: 1 };

function joinContents(there: Index, mine: Index, { isGone }: Meanwhile): Index {
  const sessionName = ({ portal, userId }: Index['sessions'][number]) => recordNames.session(portal, userId);
  const keyAccountName = ({ restBase, accountNumber }: NonNullable<Index['keyAccounts']>[number]) =>
    recordNames.keyAccount(recordId(restBase, accountNumber.toUpperCase()));
  const keyAccounts = union(
    (there.keyAccounts ?? []).filter((one) => !isGone(keyAccountName(one))),
    mine.keyAccounts ?? [],
    keyAccountName,
  );
  return {
    ...there,
    ...mine,
    sessions: union(
      there.sessions.filter((one) => !isGone(sessionName(one))),
      mine.sessions.map((one) =>
        withItsName(
          one,
          there.sessions.find((other) => sessionName(other) === sessionName(one)),
        ),
      ),
      sessionName,
    ),
    ...(keyAccounts.length > 0 && { keyAccounts }),
  };
}
