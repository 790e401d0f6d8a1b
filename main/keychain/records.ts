import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../shared/errors';
import type { SecretStore } from '../ports';

/** A record's schema says which version it is; it is the only one that this app can read. */
export type RecordSchema = z.ZodObject<{ version: z.ZodLiteral<number> } & z.ZodRawShape>;

const anyRecordSchema = z.object({ version: z.number().int() });

/**
 * Under which names records are kept. What is variable is hashed: Windows takes 512 characters and no more, and an
 * address or a user id may hold any character.
 */
export const recordNames = {
  names: 'names',
  index: 'index',
  settings: 'settings',
  passcode: 'passcode',
  accounts: (portal: string, userId: string) => `accounts:${recordId(portal, userId)}`,
  session: (portal: string, userId: string) => `session:${recordId(portal, userId)}`,
  journal: (portal: string, userId: string) => `journal:${recordId(portal, userId)}`,
  keyAccount: (id: string) => `key-account:${id}`,
  clock: 'clock',
  activityKey: 'activity-key',
  activityHead: 'activity-head',
  account: (portal: string, userId: string, number: string) =>
    `account:${recordId(portal, userId, number.toUpperCase())}`,
  key: (portal: string, userId: string, number: string) => `key:${recordId(portal, userId, number.toUpperCase())}`,
} as const;

/** Whose a record is: 128 bits of a hash, as 32 hex digits. */
export function recordId(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** What a record is: the part of its name before the hash. */
export const kindOf = (name: string): string => name.split(':')[0] ?? name;

/** A trouble with one record, while the keychain itself does its work. */
export class RecordTrouble extends AppError {
  constructor(
    code: 'keychain.damaged' | 'keychain.newer' | 'keychain.too-large',
    message: string,
    /** The record's name. */
    readonly record: string,
  ) {
    super(code, message);
  }
}

/**
 * Reads a record and leaves it as it is.
 * @returns `undefined` when there is none
 * @throws RecordTrouble `keychain.damaged` for what is not of the schema's shape, `keychain.newer` for what a later app
 *   wrote; and whatever the store throws
 */
export async function readRecord<Schema extends RecordSchema>(
  store: SecretStore,
  name: string,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  const text = await store.get(name);
  if (text === undefined) return undefined;
  const json = parseJson(text);
  const known = schema.safeParse(json);
  if (known.success) return known.data;
  const version = anyRecordSchema.safeParse(json).data?.version ?? 0;
  if (version > schema.shape.version.value) {
    throw new RecordTrouble('keychain.newer', `The record "${kindOf(name)}" is of a later version of this app.`, name);
  }
  throw new RecordTrouble('keychain.damaged', `The record "${kindOf(name)}" is damaged.`, name);
}

/**
 * Writes a record, but never over one that could not be read: whoever wants that gone deletes it first.
 * @throws as {@link readRecord}, and `keychain.too-large`
 */
export async function writeRecord<Schema extends RecordSchema>(
  store: SecretStore,
  name: string,
  schema: Schema,
  value: z.input<Schema>,
): Promise<void> {
  await readRecord(store, name, schema);
  await store.set(name, JSON.stringify(schema.parse(value)));
}

/**
 * Writes a record that is a copy of what can be had again, over a damaged one too. One of a newer version is left alone.
 * @throws AppError `keychain.newer`, `keychain.too-large`, or whatever the store throws
 */
export async function replaceRecord<Schema extends RecordSchema>(
  store: SecretStore,
  name: string,
  schema: Schema,
  value: z.input<Schema>,
): Promise<void> {
  try {
    await writeRecord(store, name, schema, value);
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== 'keychain.damaged') throw thrown;
    await store.delete(name);
    await writeRecord(store, name, schema, value);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
