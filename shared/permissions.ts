import { z } from 'zod';
import type { Policy } from './policy';
import type { AccountStatus, ApiKeyState, Role } from './portal-api';

export const keyActions = ['show', 'copy', 'test', 'generate', 'reset'] as const;
export type KeyAction = (typeof keyActions)[number];

/** Reasons that concern who one is and what the account is: the button is absent. */
const absentReasonSchema = z.enum(['not-available', 'role', 'policy', 'no-key', 'key-exists', 'portal']);
/** Reasons that concern the moment: the button is there, disabled, with its reason. */
const disabledReasonSchema = z.enum([
  'locked',
  'busy',
  'checking',
  'refused',
  'connecting',
  'offline',
  'no-offline-copy',
  'copy-expired',
  'clock-set-back',
  'suspended',
  'closed',
]);
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

/** `connecting`: not known yet, or what is known of the account was kept from earlier and is not confirmed. */
export const connectivitySchema = z.enum(['online', 'connecting', 'offline']);
export type Connectivity = z.infer<typeof connectivitySchema>;

/**
 * Whether the key is kept on this computer, to be had without a network. `expired`: it was confirmed too long ago.
 * `clock-set-back`: nobody can tell how long ago. `refused`: the service no longer accepts it.
 */
export const offlineCopyStatusSchema = z.enum(['none', 'ready', 'expired', 'clock-set-back', 'refused']);
export type OfflineCopyStatus = z.infer<typeof offlineCopyStatusSchema>;

/** Whether a Generate or Reset is under way (`busy`), or was sent and its outcome is being found out (`checking`). */
export const operationStatusSchema = z.enum(['idle', 'busy', 'checking']);
export type OperationStatus = z.infer<typeof operationStatusSchema>;

/** How it stands at the moment, beside the connection. */
export interface Circumstances {
  operation: OperationStatus;
  offlineCopy: OfflineCopyStatus;
  locked: boolean;
  /** Where the account comes from: a portal's user, or its API key alone, whose key is made in the portal. */
  origin: 'portal' | 'api-key';
}

const usual: Circumstances = { operation: 'idle', offlineCopy: 'none', locked: false, origin: 'portal' };

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
 * @param circumstances how it stands at the moment; what is not given is as usual
 * @returns for each action yes, or the reason why not and whether its button is absent or disabled
 */
export function allowed(
  role: Role,
  account: { status: AccountStatus },
  keyState: ApiKeyState,
  connectivity: Connectivity,
  policy: Policy,
  circumstances: Partial<Circumstances> = {},
): Permissions {
  const now = { ...usual, ...circumstances };
  const never = keyState.available ? undefined : absent('not-available');
  const readNever = never ?? (role === 'read_only' ? absent('role') : undefined);
  const changeNever = never ?? notByThisUser(role, now);
  const showNever = policy.showKey === 'copy-only' ? absent('policy') : undefined;
  const withKey = keyState.exists ? undefined : absent('no-key');
  const withoutKey = keyState.exists ? absent('key-exists') : undefined;

  const moment = notAtThisMoment(now);
  const read = moment ?? notFromHere(connectivity, now);
  const change = moment ?? notWithoutPortal(connectivity) ?? notInThisState(account.status);
  return {
    show: readNever ?? showNever ?? withKey ?? read ?? yes,
    copy: readNever ?? withKey ?? read ?? yes,
    // A key is tested as whoever may copy it would test it elsewhere, and never without a network.
    test: readNever ?? withKey ?? moment ?? notWithoutPortal(connectivity) ?? read ?? yes,
    generate: changeNever ?? withoutKey ?? change ?? yes,
    reset: changeNever ?? withKey ?? change ?? yes,
  };
}

function notByThisUser(role: Role, { origin }: Circumstances): Permission | undefined {
  if (origin === 'api-key') return absent('portal');
  return role === 'global_administrator' ? undefined : absent('role');
}

function notAtThisMoment({ locked, operation }: Circumstances): Permission | undefined {
  if (locked) return disabled('locked');
  return operation === 'idle' ? undefined : disabled(operation);
}

function notInThisState(status: AccountStatus): Permission | undefined {
  return status === 'active' ? undefined : disabled(status);
}

function notWithoutPortal(connectivity: Connectivity): Permission | undefined {
  return connectivity === 'online' ? undefined : disabled(connectivity);
}

const withoutCopy: Record<Exclude<OfflineCopyStatus, 'ready'>, DisabledReason> = {
  none: 'no-offline-copy',
  expired: 'copy-expired',
  'clock-set-back': 'clock-set-back',
  refused: 'refused',
};

/** A key is read from the portal or, without it, from the copy that is kept here. */
function notFromHere(connectivity: Connectivity, { offlineCopy }: Circumstances): Permission | undefined {
  if (offlineCopy === 'refused') return disabled('refused');
  if (connectivity === 'online' || offlineCopy === 'ready') return undefined;
  return disabled(connectivity === 'connecting' ? 'connecting' : withoutCopy[offlineCopy]);
}
