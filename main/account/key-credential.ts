import { createHash } from 'node:crypto';
import { AppError } from '../../shared/errors';
import type { KeyAccountInput } from '../../shared/ipc-accounts';
import type { KeyAccountRecord } from '../../shared/records';
import type { RestCredential } from '../ports';

/** The mark by which a key is told from another: see `fingerprintSchema`. */
export function fingerprintOf(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 12);
}

/** A key as it is kept; `since` is in milliseconds since the epoch. */
export type KeptKey = NonNullable<KeyAccountRecord['key']>;

export function keptKey(value: string, since: number): KeptKey {
  return { value, fingerprint: fingerprintOf(value), since };
}

/**
 * Reads a key as it was pasted: with white space around it, as selections have.
 * @throws AppError `rest.bad-key` for what can't be one: it has to fit into a header, and dots are what covers a key
 */
export function readPastedKey(pasted: string): string {
  const value = pasted.trim();
  if (/^[\x21-\x7e]+$/.test(value) && !/^[.*]+$/.test(value)) return value;
  throw new AppError('rest.bad-key', 'What was pasted is not one word of printable characters.');
}

/** Reads what was entered to add an account. @throws AppError `rest.bad-key`, `rest.bad-user` */
export function readCredential(entered: KeyAccountInput): RestCredential {
  if ('key' in entered) return { key: readPastedKey(entered.key) };
  const accountNumber = entered.accountNumber.trim();
  const user = entered.user.trim();
  // "account/user:password" is taken apart at the first slash and the first colon.
  if (/[:/]/.test(accountNumber) || user.includes(':')) {
    throw new AppError('rest.bad-user', 'The account number or the user name has a separator in it.');
  }
  return { accountNumber, user, password: entered.password };
}

/** Whether two account numbers are the same: their case does not count. */
export function isSameNumber(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
