import { randomBytes, randomUUID } from 'node:crypto';
import type { ApiKey, ApiKeyState } from '../../shared/portal-api';
import { instant } from './clock';
import { sameSecret, sha256 } from './secrets';
import type { AccountRecord, KeyRecord } from './state';
import type { Store } from './store';

/** First 12 hex digits of SHA-256 over the key's UTF-8 bytes. */
export const fingerprintOf = (value: string) => sha256(value).slice(0, 12);

/** Makes a key: 32 random bytes in standard base64, the form that the real service's seem to have. */
export const makeKey = (createdBy: string, createdAt: number): KeyRecord => ({
  keyId: `key-${randomUUID()}`,
  value: randomBytes(32).toString('base64'),
  createdAt,
  createdBy,
});

/** A key as the contract has it, value and all. */
export const keyReply = ({ keyId, value, createdAt, createdBy }: KeyRecord): ApiKey => ({
  keyId,
  value,
  fingerprint: fingerprintOf(value),
  createdAt: instant(createdAt),
  createdBy,
});

/** What may be said of an account's key without its value. */
export function keyState({ keyAvailable, key }: AccountRecord): ApiKeyState {
  if (!keyAvailable || !key) return { available: keyAvailable, exists: false };
  const { value, ...rest } = keyReply(key);
  const used = key.lastUsedAt === undefined ? {} : { lastUsedAt: instant(key.lastUsedAt) };
  return { available: true, exists: true, ...rest, ...used };
}

/** Finds the account whose present key this is. */
export const accountByKey = ({ state }: Store, value: string): AccountRecord | undefined =>
  [...state.accounts.values()].find(({ keyAvailable, key }) => keyAvailable && key && sameSecret(key.value, value));
