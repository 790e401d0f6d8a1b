/** When a key is old; this file imports types alone, so the page may use it. */
import type { Account } from './portal-api';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * How old an account's key is, if that is worth a word: it is as old as the setting, and the account can be worked with.
 * @param remindAfterDays from which age on; 0 is never
 * @param now milliseconds since the epoch
 * @returns whole days
 */
export function oldKeyDays(
  { status, apiKey }: Pick<Account, 'status' | 'apiKey'>,
  remindAfterDays: number,
  now: number,
): number | undefined {
  const { available, exists, createdAt } = apiKey;
  if (remindAfterDays <= 0 || status !== 'active' || !available || !exists || createdAt === undefined) return undefined;
  const days = Math.floor((now - Date.parse(createdAt)) / dayMilliseconds);
  return days >= remindAfterDays ? days : undefined;
}
