/**
 * The contract with the Client Portal, version 1 (`{portal}/api/v1`), as schemas. Types, parsing and the portal
 * emulator's replies all come from here. Unknown fields are ignored; a missing or wrong-typed known field makes a reply
 * invalid.
 */
import { z } from 'zod';

/** The one version of the contract that this app speaks. */
export const apiVersion = 1;

/** A time as RFC 3339. The public REST service writes UTC without the `Z`, so that form is read too. */
export const instantSchema = z.iso
  .datetime({ offset: true, local: true })
  .transform((time) => (/(?:Z|[+-]\d\d:\d\d)$/.test(time) ? time : `${time}Z`));

export const roles = ['global_administrator', 'edit_customer', 'read_only'] as const;
export type Role = (typeof roles)[number];

/** A role; one that this app does not know may do what the least of them may. */
export const roleSchema = z
  .string()
  .transform((role): Role => ((roles as readonly string[]).includes(role) ? (role as Role) : 'read_only'));

/** The form of an account number; compared without regard to case. */
export const accountNumberSchema = z.string().regex(/^EFAX-\d{4}-\d{4}$/i);

/** First 12 hex digits of SHA-256 over the key's UTF-8 bytes. */
export const fingerprintSchema = z.string().regex(/^[0-9a-f]{12}$/);

/** A key is opaque: not empty, no white space or control characters. */
export const keyValueSchema = z.string().regex(/^[^\s\p{Cc}]+$/u);

/** A key's id: it has to fit into `If-Match: "<keyId>"` unchanged (an entity tag, RFC 9110, 8.8.3). */
export const keyIdSchema = z.string().regex(/^[\x21\x23-\x7e]+$/);

export const discoverySchema = z.object({
  service: z.literal('etherfax-portal'),
  apiVersion: z.number().int(),
  minimumClientVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
  restBase: z.url(),
  passwordResetUrl: z.url(),
  supportUrl: z.url(),
  serverTime: instantSchema,
});
export type Discovery = z.infer<typeof discoverySchema>;

export const methodSchema = z.enum(['totp', 'sms']);
export type SecondFactorMethod = z.infer<typeof methodSchema>;

export const sixDigitsSchema = z.string().regex(/^\d{6}$/);

export const signInRequestSchema = z.object({
  email: z.string().min(1),
  password: z.string().min(1),
  device: z.object({ id: z.string().min(1), name: z.string().min(1) }),
});
export const smsRequestSchema = z.object({ challengeId: z.string().min(1) });
export const secondFactorRequestSchema = z.object({
  challengeId: z.string().min(1),
  method: methodSchema,
  code: z.string(),
});
export const refreshRequestSchema = z.object({ refreshToken: z.string().min(1) });
export const stepUpRequestSchema = z.object({ method: methodSchema, code: z.string() });

export const enrolmentSchema = z.object({ secret: z.string().min(1), otpauthUri: z.string().startsWith('otpauth://') });
export type Enrolment = z.infer<typeof enrolmentSchema>;

export const challengeSchema = z.object({
  challengeId: z.string().min(1),
  expiresAt: instantSchema,
  next: z.enum(['second-factor', 'enrol']),
  methods: z
    .array(z.string())
    .transform((all) => all.filter((one): one is SecondFactorMethod => methodSchema.safeParse(one).success)),
  smsHint: z.string().optional(),
  enrolment: enrolmentSchema.optional(),
});
export type Challenge = z.infer<typeof challengeSchema>;

export const sessionSchema = z.object({
  sessionId: z.string().min(1),
  accessToken: z.string().min(1),
  accessTokenExpiresAt: instantSchema,
  refreshToken: z.string().min(1),
  refreshTokenExpiresAt: instantSchema,
  authenticatedAt: instantSchema,
});
export type PortalSession = z.infer<typeof sessionSchema>;

export const userSchema = z.object({
  userId: z.string().min(1),
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  role: roleSchema,
});
export type User = z.infer<typeof userSchema>;

export const accountStatusSchema = z.enum(['active', 'suspended', 'closed']);
export type AccountStatus = z.infer<typeof accountStatusSchema>;

export const accountSummarySchema = z.object({
  accountNumber: accountNumberSchema,
  companyName: z.string(),
  status: accountStatusSchema,
  role: roleSchema,
});
export type AccountSummary = z.infer<typeof accountSummarySchema>;

export const accountPageSchema = z.object({
  items: z.array(accountSummarySchema),
  nextCursor: z.string().optional(),
});
export type AccountPage = z.infer<typeof accountPageSchema>;

export const apiKeyStateSchema = z.object({
  available: z.boolean(),
  exists: z.boolean(),
  keyId: keyIdSchema.optional(),
  fingerprint: fingerprintSchema.optional(),
  createdAt: instantSchema.optional(),
  createdBy: z.string().optional(),
  lastUsedAt: instantSchema.optional(),
});
export type ApiKeyState = z.infer<typeof apiKeyStateSchema>;

/** RFC 9457, with the contract's `code` and what some codes carry beside it. */
export const problemSchema = z.object({
  type: z.string().optional(),
  title: z.string().optional(),
  status: z.number().int().optional(),
  detail: z.string().optional(),
  code: z.string(),
  retryAfterSeconds: z.number().nonnegative().optional(),
  attemptsLeft: z.number().int().nonnegative().optional(),
  /** Beside `key_changed`: the key there is now. */
  current: apiKeyStateSchema.optional(),
});
export type Problem = z.infer<typeof problemSchema>;

export const accountSchema = accountSummarySchema.extend({
  createdAt: instantSchema,
  timeZone: z.string(),
  country: z.string(),
  primaryContact: z.object({ name: z.string(), email: z.string(), phone: z.string() }),
  ports: z.number().int().nonnegative(),
  numbers: z.number().int().nonnegative(),
  products: z.array(z.string()),
  apiKey: apiKeyStateSchema,
});
export type Account = z.infer<typeof accountSchema>;

/** The one reply that holds a key. */
export const apiKeySchema = z.object({
  keyId: keyIdSchema,
  value: keyValueSchema,
  fingerprint: fingerprintSchema,
  createdAt: instantSchema,
  createdBy: z.string(),
});
export type ApiKey = z.infer<typeof apiKeySchema>;

export const activityItemSchema = z.object({
  id: z.string(),
  at: instantSchema,
  /** Who did it, as the portal names them. */
  actor: z.string(),
  action: z.string(),
  fingerprint: fingerprintSchema.optional(),
  ip: z.string(),
  client: z.string(),
});
export type ActivityItem = z.infer<typeof activityItemSchema>;

export const activityPageSchema = z.object({ items: z.array(activityItemSchema), nextCursor: z.string().optional() });
export type ActivityPage = z.infer<typeof activityPageSchema>;
