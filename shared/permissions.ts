import { z } from 'zod';
import type { Policy } from './policy';
import type { AccountStatus, ApiKeyState, Role } from './portal-api';

export const keyActions = ['show', 'copy', 'generate', 'reset'] as const;
export type KeyAction = (typeof keyActions)[number];

/** Reasons that concern who one is and what the account is: the button is absent. */
const absentReasonSchema = z.enum(['not-available', 'role', 'policy', 'no-key', 'key-exists']);
/** Reasons that concern the moment: the button is there, disabled, with its reason. */
const disabledReasonSchema = z.enum(['offline', 'suspended', 'closed', 'busy', 'checking']);
export type AbsentReason = z.infer<typeof absentReasonSchema>;
export type DisabledReason = z.infer<typeof disabledReasonSchema>;

const permissionSchema = z.union([
  z.object({ allowed: z.literal(true) }),
  z.object({ allowed: z.literal(false), button: z.literal('absent'), reason: absentReasonSchema }),
  z.object({ allowed: z.literal(false), button: z.literal('disabled'), reason: disabledReasonSchema }),
]);
export type Permission = z.infer<typeof permissionSchema>;

export const permissionsSchema = z.record(z.enum(keyActions), permissionSchema);
export type Permissions = z.infer<typeof permissionsSchema>;

export const connectivitySchema = z.enum(['online', 'offline']);
export type Connectivity = z.infer<typeof connectivitySchema>;

/** Whether a Generate or Reset is under way (`busy`), or was sent and its outcome is being found out (`checking`). */
export const operationStatusSchema = z.enum(['idle', 'busy', 'checking']);
export type OperationStatus = z.infer<typeof operationStatusSchema>;

const yes: Permission = { allowed: true };
const absent = (reason: AbsentReason): Permission => ({ allowed: false, button: 'absent', reason });
const disabled = (reason: DisabledReason): Permission => ({ allowed: false, button: 'disabled', reason });

/**
 * The one function that decides what may be done with an account's API key: main enforces it, the page draws it.
 * @param role the user's role on this very account
 * @param account its status at the portal
 * @param keyState what the portal says of its key
 * @param connectivity whether the portal can be reached
 * @param policy what the organisation has decided
 * @param operation whether a Generate or Reset is under way (`busy`) or its outcome is being found out (`checking`)
 * @returns for each action yes, or the reason why not and whether its button is absent or disabled
 */
export function allowed(
  role: Role,
  account: { status: AccountStatus },
  keyState: ApiKeyState,
  connectivity: Connectivity,
  policy: Policy,
  operation: OperationStatus = 'idle',
): Permissions {
  const never = notForThisUser(keyState);
  const read = never ?? (role === 'read_only' ? absent('role') : undefined);
  const change = never ?? (role === 'global_administrator' ? undefined : absent('role'));
  const moment = notJustNow(connectivity, operation);
  const changeMoment = account.status === 'active' ? moment : (moment ?? disabled(account.status));

  const show = policy.showKey === 'copy-only' ? absent('policy') : undefined;
  const withKey = keyState.exists ? undefined : absent('no-key');
  const withoutKey = keyState.exists ? absent('key-exists') : undefined;
  return {
    show: read ?? show ?? withKey ?? moment ?? yes,
    copy: read ?? withKey ?? moment ?? yes,
    generate: change ?? withoutKey ?? changeMoment ?? yes,
    reset: change ?? withKey ?? changeMoment ?? yes,
  };
}

function notForThisUser(keyState: ApiKeyState): Permission | undefined {
  return keyState.available ? undefined : absent('not-available');
}

function notJustNow(connectivity: Connectivity, operation: OperationStatus): Permission | undefined {
  if (operation !== 'idle') return disabled(operation);
  return connectivity === 'offline' ? disabled('offline') : undefined;
}
