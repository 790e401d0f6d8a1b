import type { z } from 'zod';
import {
  accountRecordSchema,
  accountsRecordSchema,
  clockRecordSchema,
  indexRecordSchema,
  journalRecordSchema,
  keyAccountRecordSchema,
  keyRecordSchema,
  passcodeRecordSchema,
  sessionRecordSchema,
  settingsRecordSchema,
} from '../../shared/records';
import type { Stored, StoredEntry, StoredKind } from '../../shared/stored';
import type { SecretStore } from '../ports';
import { kindOf, type RecordSchema, RecordTrouble, readRecord } from './records';
import type { Vault } from './vault';

/** What is told of the records of a kind. */
interface StoredDescription {
  kind: StoredKind;
  /** @throws RecordTrouble for one that cannot be read. @returns `undefined` when there is none */
  read(store: SecretStore, name: string): Promise<Omit<StoredEntry, 'kind' | 'readable'> | undefined>;
}

function described<Schema extends RecordSchema>(
  kind: StoredKind,
  schema: Schema,
  tell: (record: z.infer<Schema>) => Omit<StoredEntry, 'kind' | 'readable'>,
): StoredDescription {
  return {
    kind,
    async read(store, name) {
      const record = await readRecord(store, name, schema);
      return record && tell(record);
    },
  };
}

/** Of some, nothing is told but that they are there. */
const nothing = () => ({});

const descriptions: Readonly<Record<string, StoredDescription>> = {
  session: described('sign-in', sessionRecordSchema, ({ email, portal, signedInAt }) => ({
    label: email,
    detail: URL.canParse(portal) ? new URL(portal).host : portal,
    at: signedInAt,
  })),
  account: described('account', accountRecordSchema, ({ account, confirmedAt }) => ({
    label: account.companyName,
    detail: account.accountNumber,
    at: confirmedAt,
  })),
  key: described('key', keyRecordSchema, ({ key, confirmedAt }) => ({ fingerprint: key.fingerprint, at: confirmedAt })),
  'key-account': described('key-account', keyAccountRecordSchema, ({ account, key, confirmedAt }) => ({
    label: account.name,
    detail: account.accountNumber,
    fingerprint: key?.fingerprint,
    at: confirmedAt,
  })),
  journal: described('unsettled', journalRecordSchema, ({ pending }) => ({
    label: [...new Set(pending.map(({ accountNumber }) => accountNumber))].join(', '),
    at: pending[0]?.at,
  })),
  accounts: described('accounts', accountsRecordSchema, ({ accounts }) => ({ count: accounts.length })),
  settings: described('settings', settingsRecordSchema, nothing),
  passcode: described('passcode', passcodeRecordSchema, nothing),
  index: described('bookkeeping', indexRecordSchema, nothing),
  clock: described('bookkeeping', clockRecordSchema, nothing),
};

/** Lists what is kept, in the order in which people care about it. @throws `keychain.*` */
export async function listStored(vault: Vault): Promise<Stored> {
  const { place, store, names } = await vault.contents();
  const found = new Map<string, StoredEntry>();
  for (const name of names) {
    const entry = await entryOf(store, name);
    if (entry) found.set(name, entry);
  }
  for (const [name, { fingerprint }] of found) {
    // A key and its account are one thing to a person.
    const account = kindOf(name) === 'key' ? found.get(name.replace(/^key:/, 'account:')) : undefined;
    if (!account?.readable || fingerprint === undefined) continue;
    account.fingerprint = fingerprint;
    found.delete(name);
  }
  for (const [name, entry] of found) {
    // Whose recents and favourites they are is told by the sign-in beside them.
    if (entry.kind === 'accounts') entry.label = found.get(name.replace(/^accounts:/, 'session:'))?.label;
  }
  const entries = [...found.values()].filter(({ kind }) => kind !== 'bookkeeping');
  const books = [...found.values()].filter(({ kind }) => kind === 'bookkeeping');
  if (books.length > 0) entries.push({ kind: 'bookkeeping', readable: books.every(({ readable }) => readable) });
  const order = (entry: StoredEntry) => kindsInOrder.indexOf(entry.kind);
  return { place, entries: entries.sort((a, b) => order(a) - order(b)) };
}

const kindsInOrder = [...new Set(Object.values(descriptions).map(({ kind }) => kind))];

async function entryOf(store: SecretStore, name: string): Promise<StoredEntry | undefined> {
  const description = descriptions[kindOf(name)];
  if (!description) return undefined;
  const { kind, read } = description;
  try {
    const told = await read(store, name);
    return told && { kind, ...told, readable: true };
  } catch (thrown) {
    if (thrown instanceof RecordTrouble) return { kind, readable: false };
    throw thrown;
  }
}
