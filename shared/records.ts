/**
 * What is kept between two starts: in the operating system's keychain (secrets, and whatever widens a right) and in one
 * preferences file (nothing of the kind). Each record carries a version; one from a newer app is kept and not read.
 */
import { z } from 'zod';
import { failureSchema } from './errors';
import {
  leastClipboardSeconds,
  mostClipboardSeconds,
  mostIdleLockMinutes,
  mostOfflineDays,
  mostRemindAfterDays,
  signInColours,
  signInLabelLength,
} from './limits';
import {
  accountNumberSchema,
  accountSchema,
  apiKeySchema,
  fingerprintSchema,
  instantSchema,
  keyValueSchema,
  methodSchema,
} from './portal-api';
import { restAccountNumberSchema, restAccountSchema } from './rest-api';

/** The part of a record's name that says whose it is: see `recordId` in `main/keychain/records.ts`. */
export const recordIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** An account that was added by its API key, as it is listed. */
export const listedKeyAccountSchema = z.object({
  restBase: z.string(),
  accountNumber: restAccountNumberSchema,
  name: z.string().optional(),
  favourite: z.boolean().optional(),
});
export type ListedKeyAccount = z.infer<typeof listedKeyAccountSchema>;

/** Whether faxes go out to the world from here. */
export const environmentSchema = z.enum(['production', 'test']);
export type Environment = z.infer<typeof environmentSchema>;

export const signInColourSchema = z.enum(signInColours);
export type SignInColour = z.infer<typeof signInColourSchema>;

/**
 * A user of a portal who is, or was, signed in, as they are listed. Name, colour and environment are the user's choice;
 * without one there is a default. `ended`: the portal has ended the session, and nothing but this is left of it.
 */
const listedSignInSchema = z.object({
  portal: z.string(),
  userId: z.string(),
  email: z.string().optional(),
  label: z.string().min(1).max(signInLabelLength).optional(),
  colour: signInColourSchema.optional(),
  environment: environmentSchema.optional(),
  ended: z.boolean().optional(),
});
export type ListedSignIn = z.infer<typeof listedSignInSchema>;

/** What the keychain holds: it cannot be listed safely, so this record is its table of contents. */
export const indexRecordSchema = z.object({
  version: z.literal(1),
  sessions: z.array(listedSignInSchema),
  keyAccounts: z.array(listedKeyAccountSchema).optional(),
  /** Where one was last, to be opened at the next start. */
  last: z.union([z.object({ signIn: recordIdSchema }), z.object({ keyAccount: recordIdSchema })]).optional(),
});
export type Contents = Omit<z.infer<typeof indexRecordSchema>, 'version'>;

/** One signed-in user of one portal. `signedInAt` is in milliseconds since the epoch. */
export const sessionRecordSchema = z.object({
  version: z.literal(1),
  portal: z.string(),
  userId: z.string().min(1),
  email: z.string(),
  methods: z.array(methodSchema),
  refreshToken: z.string().min(1),
  refreshTokenExpiresAt: instantSchema,
  accountNumber: accountNumberSchema.optional(),
  signedInAt: z.number().optional(),
  /** Whether there are several accounts to choose from; missing while it is not known. */
  severalAccounts: z.boolean().optional(),
});
export type SessionRecord = z.infer<typeof sessionRecordSchema>;

/**
 * What became of a Generate or Reset; `failure` says why it is not certain that the key is as it was. Times are in milliseconds
 * since the epoch.
 */
const changeOutcomeSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('done'), fingerprint: fingerprintSchema, at: z.number() }),
  z.object({ is: z.literal('not-done'), failure: failureSchema.optional() }),
]);
export type ChangeOutcome = z.infer<typeof changeOutcomeSchema>;

/**
 * A Generate or Reset that was sent and whose outcome is not known yet, or, with an `outcome`, of which its user has not
 * been told. `at` is in milliseconds since the epoch.
 */
const everyChange = {
  idempotencyKey: z.uuid(),
  accountNumber: accountNumberSchema,
  at: z.number(),
  outcome: changeOutcomeSchema.optional(),
};
export const pendingChangeSchema = z.discriminatedUnion('operation', [
  z.object({ operation: z.literal('generate'), ...everyChange }),
  /** `keyId` is the key that was to be replaced. */
  z.object({ operation: z.literal('reset'), keyId: z.string().min(1), ...everyChange }),
]);
export type PendingChange = z.infer<typeof pendingChangeSchema>;

/** The journal of one user: every change to a key that is not settled and told. It holds no secret. */
export const journalRecordSchema = z.object({ version: z.literal(1), pending: z.array(pendingChangeSchema) });

/**
 * What a user has set. In the keychain, because a larger number widens a right.
 * - `idleLockMinutes`: after how long without a touch the app locks; 0 is never.
 * - `clipboardSeconds`: how long a copied key stays on the clipboard.
 * - `offlineDays`: how long a key that was kept on this computer can be used without the portal; 0 keeps none.
 * - `remindAfterDays`: how old a key grows before its user is reminded of that; 0 is never.
 */
export const settingsSchema = z.object({
  idleLockMinutes: z.number().int().min(0).max(mostIdleLockMinutes),
  clipboardSeconds: z.number().int().min(leastClipboardSeconds).max(mostClipboardSeconds),
  offlineDays: z.number().int().min(0).max(mostOfflineDays),
  remindAfterDays: z.number().int().min(0).max(mostRemindAfterDays),
});
export type SettingValues = z.infer<typeof settingsSchema>;

export const settingsRecordSchema = z.object({
  version: z.literal(1),
  ...settingsSchema.shape,
  // Records of before there were reminders are read as well.
  remindAfterDays: settingsSchema.shape.remindAfterDays.default(0),
});

/**
 * The passcode: a salted scrypt hash (base64), what it cost, and how often a wrong one was typed since the right one.
 * The bounds keep a damaged record from taking all memory.
 */
export const passcodeRecordSchema = z.object({
  version: z.literal(1),
  salt: z.base64().min(1),
  hash: z.base64().min(1),
  n: z
    .number()
    .int()
    .min(2)
    .max(2 ** 18)
    .refine((n) => Number.isInteger(Math.log2(n))),
  r: z.number().int().min(1).max(32),
  p: z.number().int().min(1).max(16),
  failures: z.number().int().nonnegative(),
});
export type PasscodeRecord = z.infer<typeof passcodeRecordSchema>;

/**
 * An account that this user has opened, marked or kept. `openedAt` is in milliseconds since the epoch. `keepReady` is the
 * user's choice whether its key is kept offline; without one there is a default. `reminded`: of which key's age its user was
 * reminded last, and when.
 */
export const knownAccountSchema = z.object({
  accountNumber: accountNumberSchema,
  companyName: z.string(),
  openedAt: z.number().optional(),
  favourite: z.boolean(),
  keepReady: z.boolean().optional(),
  reminded: z.object({ fingerprint: fingerprintSchema, at: z.number() }).optional(),
});
export type KnownAccount = z.infer<typeof knownAccountSchema>;

/** The accounts that one user has opened, marked or kept: what can be offered before the portal has answered. */
export const accountsRecordSchema = z.object({ version: z.literal(1), accounts: z.array(knownAccountSchema) });

/**
 * When a server last said that something is so, in milliseconds since the epoch, and by which era of this computer's
 * clock: a clock that was set back begins a new era, and times of two eras cannot be compared.
 */
const confirmation = { confirmedAt: z.number(), era: z.string().min(1) };
export const confirmationSchema = z.object(confirmation);
export type Confirmation = z.infer<typeof confirmationSchema>;

/** The latest time that this app has seen in the present era of the clock, in milliseconds since the epoch. */
export const clockRecordSchema = z.object({ version: z.literal(1), latest: z.number(), era: z.string().min(1) });

/** A key that was changed by somebody else since it was seen here. */
export const keyChangeSchema = z.object({
  /** When and by whom, as far as the portal says. */
  at: instantSchema.optional(),
  by: z.string().optional(),
  fingerprint: fingerprintSchema.optional(),
  /** The key that no longer works. */
  previous: fingerprintSchema.optional(),
  /** When that one was last copied on this computer, in milliseconds since the epoch. */
  copiedAt: z.number().optional(),
});
export type KeyChange = z.infer<typeof keyChangeSchema>;

/** What is kept of an account: as the portal last described it, with what was told of its key and done with it. */
export const accountRecordSchema = z.object({
  version: z.literal(1),
  account: accountSchema,
  ...confirmation,
  keyChange: keyChangeSchema.optional(),
  copied: z.object({ fingerprint: fingerprintSchema, at: z.number() }).optional(),
});
export type KeptAccount = Omit<z.infer<typeof accountRecordSchema>, 'version'>;

/** The key of an account, kept to be had without a network. */
export const keyRecordSchema = z.object({ version: z.literal(1), key: apiKeySchema, ...confirmation });
export type KeptKey = Omit<z.infer<typeof keyRecordSchema>, 'version'>;

/** Why the REST service no longer takes a key for an account: not at all, or for another account. */
export const keyRefusalSchema = z.object({ at: z.number(), because: z.enum(['not-accepted', 'other-account']) });

/**
 * An account that was added by its API key or by its service account, whose password is not kept. Times are in
 * milliseconds since the epoch; `confirmedAt` is when the REST service last said that this is the account.
 */
export const keyAccountRecordSchema = z.object({
  version: z.literal(1),
  restBase: z.string(),
  account: restAccountSchema,
  key: z.object({ value: keyValueSchema, fingerprint: fingerprintSchema, since: z.number() }).optional(),
  addedAt: z.number(),
  ...confirmation,
  refused: keyRefusalSchema.optional(),
  copiedAt: z.number().optional(),
});
export type KeyAccountRecord = z.infer<typeof keyAccountRecordSchema>;

/** What the activity log is sealed with: 32 random bytes in base64. `since` is the first entry that it seals. */
export const activityKeyRecordSchema = z.object({
  version: z.literal(1),
  key: z.base64().length(44),
  since: z.number().int().min(1),
});

/** Where the activity log ended at `at` (milliseconds since the epoch), so that what is cut off its end is missed. */
export const activityHeadRecordSchema = z.object({
  version: z.literal(1),
  seq: z.number().int().min(1),
  seal: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.number(),
});
export type ActivityHead = Omit<z.infer<typeof activityHeadRecordSchema>, 'version'>;
