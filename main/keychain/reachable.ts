import { accountsRecordSchema, indexRecordSchema, sessionRecordSchema } from '../../shared/records';
import type { SecretStore } from '../ports';
import { type RecordSchema, RecordTrouble, readRecord, recordId, recordNames } from './records';

/**
 * The names of all records that the index leads to, for when the list of names was lost. What cannot be read leads to
 * nothing further. Some of the records need not be there.
 * @throws `keychain.*` when the keychain does not do its work
 */
export async function reachableNames(store: SecretStore): Promise<string[]> {
  const index = await legible(store, recordNames.index, indexRecordSchema);
  const names: string[] = [recordNames.index, recordNames.settings, recordNames.passcode, recordNames.clock];
  for (const { restBase, accountNumber } of index?.keyAccounts ?? []) {
    names.push(recordNames.keyAccount(recordId(restBase, accountNumber.toUpperCase())));
  }
  for (const { portal, userId } of index?.sessions ?? []) {
    const [session, accounts] = [recordNames.session(portal, userId), recordNames.accounts(portal, userId)];
    names.push(session, accounts, recordNames.journal(portal, userId));
    const known = (await legible(store, accounts, accountsRecordSchema))?.accounts ?? [];
    const open = (await legible(store, session, sessionRecordSchema))?.accountNumber;
    const numbers = [...known.map(({ accountNumber }) => accountNumber), ...(open === undefined ? [] : [open])];
    for (const number of numbers) {
      names.push(recordNames.account(portal, userId, number), recordNames.key(portal, userId, number));
    }
  }
  return [...new Set(names)];
}

async function legible<Schema extends RecordSchema>(store: SecretStore, name: string, schema: Schema) {
  try {
    return await readRecord(store, name, schema);
  } catch (thrown) {
    if (thrown instanceof RecordTrouble) return undefined;
    throw thrown;
  }
}
