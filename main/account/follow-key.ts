/** What the portal says of a key, and what follows from it for one that was known or kept before. */
import type { ErrorCode } from '../../shared/errors';
import { allowed } from '../../shared/permissions';
import type { Policy } from '../../shared/policy';
import type { Account, ApiKey, ApiKeyState } from '../../shared/portal-api';
import type { KeptAccount, KeyChange } from '../../shared/records';
import type { CopyRemoved } from '../../shared/snapshot';

/** The portal's words for: this key is not this user's to have. What they say of a key that was kept. */
export const refusals: Partial<Record<ErrorCode, CopyRemoved>> = {
  'account.forbidden': 'refused',
  'account.not-found': 'gone',
  'account.no-key': 'no-key',
  'account.key-not-available': 'not-available',
};

/** What is known of a key without its value. */
export function keyStateOf({ keyId, fingerprint, createdAt, createdBy }: ApiKey): ApiKeyState {
  return { available: true, exists: true, keyId, fingerprint, createdAt, createdBy };
}

/** @returns why the key of an account is not its user's to have; nothing when it is */
export function whyNotKept(account: Account, policy: Policy): CopyRemoved | undefined {
  if (!account.apiKey.available) return 'not-available';
  if (!account.apiKey.exists) return 'no-key';
  const { copy } = allowed(account.role, account, account.apiKey, 'online', policy);
  return copy.allowed || copy.button === 'disabled' ? undefined : 'role';
}

/** Whether one key has taken another's place, as far as both are known. */
export function isAnotherKey(before: ApiKeyState | undefined, now: ApiKeyState): boolean {
  if (!before?.exists || !now.exists) return false;
  return differ(before.fingerprint, now.fingerprint) ?? differ(before.keyId, now.keyId) ?? false;
}

function differ(before: string | undefined, now: string | undefined): boolean | undefined {
  return before === undefined || now === undefined ? undefined : before !== now;
}

/**
 * What a person has to know of a key that somebody else has changed.
 * @param copied the key that was copied last on this computer
 * @param untold a change before this one that was not seen yet: what was copied before that no longer works either
 */
export function changeByOthers(
  before: ApiKeyState | undefined,
  { createdAt, createdBy, fingerprint }: ApiKeyState,
  copied: KeptAccount['copied'],
  untold: KeyChange | undefined,
): KeyChange {
  const wasCopied = copied !== undefined && copied.fingerprint === before?.fingerprint;
  const { previous, copiedAt } =
    wasCopied || !untold ? { previous: before?.fingerprint, copiedAt: wasCopied ? copied.at : undefined } : untold;
  return { at: createdAt, by: createdBy, fingerprint, previous, copiedAt };
}
