import type { z } from 'zod';
import {
  accountRecordSchema,
  accountsRecordSchema,
  activityHeadRecordSchema,
  activityKeyRecordSchema,
  clockRecordSchema,
  indexRecordSchema,
  journalRecordSchema,
  keyAccountRecordSchema,
  keyRecordSchema,
  type ListedKeyAccount,
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
  /**
   * Puts what was written in memory beside what is in the keychain, or in its place.
   * @param text of the record; without one, nothing is added to what is there
   * @throws `keychain.*`; what cannot be read is not written over
   */
  bringBack(into: SecretStore, name: string, text: string | undefined, meanwhile: Meanwhile): Promise<void>;
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
    async bringBack(into, name, text, meanwhile) {
      const there = await readRecord(into, name, schema);
      if (text === undefined) return;
      const mine: z.infer<Schema> = schema.parse(JSON.parse(text));
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
  index: { mayGo: false, bringBack: bringContentsBack },
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
  'activity-key': kind(activityKeyRecordSchema, (there) => there, false),
  'activity-head': kind(activityHeadRecordSchema, (there, mine) => (there.seq > mine.seq ? there : mine), false),
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

/** The tables of contents are joined, without those who were removed. */
async function bringContentsBack(into: SecretStore, name: string, text: string | undefined, { isGone }: Meanwhile) {
  const there = await readRecord(into, name, indexRecordSchema);
  const mine = text === undefined ? undefined : indexRecordSchema.parse(JSON.parse(text));
  const keyAccountName = ({ restBase, accountNumber }: ListedKeyAccount) =>
    recordNames.keyAccount(recordId(restBase, accountNumber.toUpperCase()));
  const sessionName = ({ portal, userId }: ListedSignIn) => recordNames.session(portal, userId);
  const before = new Map(there?.sessions.map((one) => [sessionName(one), one]));
  const added = (mine?.sessions ?? []).map((one) => withItsName(one, before.get(sessionName(one))));
  const sessions = union(there?.sessions ?? [], added, sessionName);
  const keyAccounts = union(there?.keyAccounts ?? [], mine?.keyAccounts ?? [], keyAccountName);
  const joined = {
    ...there,
    ...mine,
    version: 1,
    sessions: sessions.filter((one) => !isGone(sessionName(one))),
    keyAccounts: keyAccounts.filter((one) => !isGone(keyAccountName(one))),
  } satisfies z.infer<typeof indexRecordSchema>;
  if (joined.sessions.length > 0 || joined.keyAccounts.length > 0) await into.set(name, JSON.stringify(joined));
  else if (there) await into.delete(name);
}
