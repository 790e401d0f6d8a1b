/** What the portal keeps from one run to the next, as schemas: the data file is parsed by them, types are inferred. */
import { z } from 'zod';
import { accountSchema, apiKeySchema, fingerprintSchema, roles } from '../../shared/portal-api';
import { problemReplySchema } from './problems';
import { passwordHashSchema } from './secrets';

/** Milliseconds since the epoch. */
const time = z.number();
const roleSchema = z.enum(roles);

export const userRecordSchema = z.object({
  userId: z.string(),
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  role: roleSchema,
  /** Account number → the role there. */
  roles: z.map(z.string(), roleSchema),
  password: passwordHashSchema,
  totpSecret: z.string().optional(),
  usedSteps: z.array(z.number().int()),
  /** Where text messages go, for those whose second factor they are. */
  phone: z.string().optional(),
});
export type UserRecord = z.infer<typeof userRecordSchema>;

export const keyRecordSchema = z.object({
  keyId: z.string(),
  value: z.string(),
  createdAt: time,
  createdBy: z.string(),
  lastUsedAt: time.optional(),
});
export type KeyRecord = z.infer<typeof keyRecordSchema>;

export const accountRecordSchema = accountSchema.omit({ role: true, apiKey: true }).extend({
  keyAvailable: z.boolean(),
  key: keyRecordSchema.optional(),
  serviceAccount: z.object({ user: z.string(), password: passwordHashSchema }).optional(),
});
export type AccountRecord = z.infer<typeof accountRecordSchema>;

/** A signed-in user on one device. Tokens are kept as SHA-256 alone. */
export const sessionRecordSchema = z.object({
  sessionId: z.string(),
  userId: z.string(),
  device: z.object({ id: z.string(), name: z.string() }),
  method: z.string(),
  authenticatedAt: time,
  access: z.array(z.object({ hash: z.string(), expiresAt: time })),
  refreshHash: z.string(),
  refreshExpiresAt: time,
  spentRefreshHashes: z.array(z.string()),
});
export type SessionRecord = z.infer<typeof sessionRecordSchema>;

/** The first answer to a Generate or Reset, for whoever asks again with the same idempotency key. */
export const outcomeSchema = z.union([
  z.object({ key: apiKeySchema }),
  z.object({ problem: problemReplySchema.extend({ status: z.number().int() }) }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;
const rememberedSchema = z.object({ id: z.string(), at: time, outcome: outcomeSchema });

const failuresSchema = z.object({ email: z.string(), count: z.number().int(), lockedUntil: time.optional() });

export const activityRecordSchema = z.object({
  id: z.string(),
  at: time,
  actor: z.string(),
  action: z.string(),
  fingerprint: fingerprintSchema.optional(),
  ip: z.string(),
  client: z.string(),
  /** Which account it concerns; without it, every account of `userId`. */
  accountNumber: z.string().optional(),
  userId: z.string().optional(),
});
export type ActivityRecord = z.infer<typeof activityRecordSchema>;

export const stateSchema = z.object({
  users: z.map(z.string(), userRecordSchema),
  accounts: z.map(z.string(), accountRecordSchema),
  sessions: z.map(z.string(), sessionRecordSchema),
  remembered: z.map(z.string(), rememberedSchema),
  failures: z.map(z.string(), failuresSchema),
  /** Oldest first. */
  activity: z.array(activityRecordSchema),
});
export type State = z.infer<typeof stateSchema>;
