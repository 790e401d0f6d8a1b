import { z } from 'zod';
import { activityStatusSchema } from './activity';
import { failureSchema } from './errors';
import { languageChoices, languages } from './languages';
import { certificateWishSchema, proxyWishSchema } from './network-wishes';
import { connectivitySchema, offlineCopyStatusSchema, operationStatusSchema, permissionsSchema } from './permissions';
import { policyKeySchema, policyProblemSchema } from './policy';
import { accountNumberSchema, accountSchema, fingerprintSchema, instantSchema, methodSchema } from './portal-api';
import {
  environmentSchema,
  keyChangeSchema,
  keyRefusalSchema,
  listedKeyAccountSchema,
  recordIdSchema,
  settingsSchema,
  signInColourSchema,
} from './records';
import { restAccountSchema } from './rest-api';
import { systemsViewSchema } from './systems';
import { updatesViewSchema } from './updates';

/** Where a person is between starting the app and looking at an account. */
export const phaseSchema = z.enum([
  'starting', // the keychain has not been asked yet
  'connect', // no session, and the portal is not (yet) reached
  'sign-in',
  'second-factor',
  'choose-account',
  'account', // an account is open, or it is being found out which one there is to open
  'locked', // whatever it was, until it is unlocked
]);

/** Where the portal's address came from, the first that says something: see `docs/architecture.md`. */
export const portalSourceSchema = z.enum(['command-line', 'policy', 'last-used', 'default']);
export type PortalSource = z.infer<typeof portalSourceSchema>;

const portalSchema = z.object({
  address: z.string(),
  source: portalSourceSchema,
  status: z.enum(['unknown', 'connecting', 'ready', 'failed']),
  failure: failureSchema.optional(),
  /** Whether that can pass by itself: then the portal is looked for until it answers. */
  mayPass: z.boolean().optional(),
});

/** A sign-in that waits for its second factor. The enrolment's secret is not here: the page asks for it when it draws it. */
const challengeViewSchema = z.object({
  email: z.string(),
  next: z.enum(['second-factor', 'enrol']),
  methods: z.array(methodSchema),
  smsHint: z.string().optional(),
  expiresAt: instantSchema,
  codeSentAt: z.number().optional(),
});

/** What is set for the user at present. `most` is what their organisation allows at the most, where it has decided that. */
const settingsViewSchema = settingsSchema.extend({ most: settingsSchema.partial() });
export type SettingsView = z.infer<typeof settingsViewSchema>;

/** An account that was added by its API key, as it is offered to be opened. */
const keyAccountEntrySchema = listedKeyAccountSchema.extend({ id: recordIdSchema, favourite: z.boolean() });
export type KeyAccountEntry = z.infer<typeof keyAccountEntrySchema>;

/** Such an account while it is open. Without a fingerprint no key of it is kept here. */
const keyAccountViewSchema = z.object({
  id: recordIdSchema,
  restBase: z.string(),
  /** What the REST service said of it at `confirmedAt`. */
  account: restAccountSchema,
  fingerprint: fingerprintSchema.optional(),
  /** Since when this key is kept here. */
  keySince: z.number().optional(),
  confirmedAt: z.number().optional(),
  /** Since when, and why, the service no longer takes the key. */
  refused: keyRefusalSchema.optional(),
  copiedAt: z.number().optional(),
  /** Whether the service is being asked. */
  checking: z.boolean(),
  /** Why what was kept of the account could not be read. */
  unreadable: failureSchema.optional(),
});
export type KeyAccountView = z.infer<typeof keyAccountViewSchema>;

/** A sign-in that is kept, looked at or not. */
const signInViewSchema = z.object({
  id: recordIdSchema,
  /** The portal's address. */
  portal: z.string(),
  email: z.string(),
  label: z.string(),
  colour: signInColourSchema,
  environment: environmentSchema,
  /**
   * `ended`: the portal has ended it, and it wants to be signed in again. `not-permitted`: the organisation does not permit
   * to go to its portal, whether it has ended or not.
   */
  status: z.enum(['kept', 'ended', 'not-permitted']),
});
export type SignInView = z.infer<typeof signInViewSchema>;

const copiesLeftSchema = z.enum(['removed', 'not-removed']);
export type CopiesLeft = z.infer<typeof copiesLeftSchema>;

/** Why a kept key was removed. `refused`: the portal did not give it; `gone`: it did not even show the account. */
const copyRemovedSchema = z.enum(['role', 'no-key', 'not-available', 'refused', 'gone']);
export type CopyRemoved = z.infer<typeof copyRemovedSchema>;

/** Why the app was locked: it started so, nobody touched it, the system said so, or the user did. */
export const lockReasonSchema = z.enum(['start', 'idle', 'screen', 'suspend', 'user-switch', 'asked', 'no-passcode']);
export type LockReason = z.infer<typeof lockReasonSchema>;

/** What unlocks the app. `choose-passcode`: the organisation wants a passcode and there is none yet. */
export const unlockWaySchema = z.enum(['touch-id', 'passcode', 'click', 'choose-passcode']);
export type UnlockWay = z.infer<typeof unlockWaySchema>;

/** Addresses that are named, the first by default, and whether others may be gone to. */
const permittedSchema = z.object({ addresses: z.array(z.string()), others: z.boolean() });

/** What the organisation has decided. A setting without a value could not be understood: then the strictest holds. */
const policyViewSchema = z.object({
  managed: z.array(
    z.object({
      key: policyKeySchema,
      value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).optional(),
    }),
  ),
  problems: z.array(policyProblemSchema),
  portals: permittedSchema,
  rests: permittedSchema,
});
export type PolicyView = z.infer<typeof policyViewSchema>;

/**
 * The language of the app: the one that it speaks, what was chosen, by the organisation where it `isManaged`, and which one
 * "as the system" would be.
 */
const languageViewSchema = z.object({
  spoken: z.enum(languages),
  choice: z.enum(languageChoices),
  system: z.enum(languages),
  isManaged: z.boolean(),
});
export type LanguageView = z.infer<typeof languageViewSchema>;

const lockViewSchema = z.object({
  reason: lockReasonSchema,
  /** What unlocks it, the first before the others. */
  ways: z.array(unlockWaySchema).min(1),
  /** Whose sign-in is behind it, so that a colleague knows whom to ask. */
  label: z.string().optional(),
  /** How many wrong passcodes are left until everything is signed out. */
  triesLeft: z.number().int().nonnegative().optional(),
});

export const keyOperationSchema = z.enum(['generate', 'reset']);
export type KeyOperation = z.infer<typeof keyOperationSchema>;

/** A Generate or Reset whose user is still to be told what became of it; its account need not be open. */
const unsettledViewSchema = z.object({
  signIn: recordIdSchema,
  accountNumber: accountNumberSchema,
  kind: keyOperationSchema,
  /** When it was begun. */
  at: z.number(),
  outcome: z.enum(['unknown', 'done', 'not-done']),
});
export type UnsettledView = z.infer<typeof unsettledViewSchema>;

/**
 * All that the page draws, published by main whenever it changes. It holds no key, token, password or code.
 * Times named `...At` are milliseconds since the epoch where they are numbers, RFC 3339 where they are strings.
 */
export const snapshotSchema = z.object({
  revision: z.number().int(),
  version: z.string(),
  platform: z.string(),
  phase: phaseSchema,
  activity: activityStatusSchema,
  portal: portalSchema,
  /** Whether the session outlives the app. `unavailable`: it lives in memory, and `failure` says why. */
  keychain: z.object({
    status: z.enum(['unknown', 'available', 'unavailable']),
    failure: failureSchema.optional(),
  }),
  challenge: challengeViewSchema.optional(),
  /** Why the last session ended without being asked to, and whose it was. */
  signedOut: z
    .object({
      failure: failureSchema,
      email: z.string().optional(),
      /** What became of the keys that were kept for this user, if there were any. */
      copies: copiesLeftSchema.optional(),
    })
    .optional(),
  user: z.object({ userId: z.string(), email: z.string(), name: z.string().optional() }).optional(),
  /** Every sign-in that is kept, in the order in which they were made, and which of them is looked at. */
  signIns: z.array(signInViewSchema),
  signIn: recordIdSchema.optional(),
  /**
   * Since when the present sign-in lasts, when it ends if it is not used, and until when the portal takes a Generate or Reset
   * without another code, as far as that is known.
   */
  session: z
    .object({ signedInAt: z.number().optional(), endsAt: instantSchema, provedUntil: z.number().optional() })
    .optional(),
  /** A further sign-in is being made; `from` is the one that was looked at before. */
  adding: z.object({ from: recordIdSchema.optional() }).optional(),
  /** The email address of the sign-in that is to be made again. */
  signInAs: z.string().optional(),
  /** The second factors that this user signed in with: what a step-up can ask for. */
  methods: z.array(methodSchema),
  severalAccounts: z.boolean(),
  /** Of the account that is open, a portal's or one that was added by its key. */
  accountNumber: z.string().optional(),
  account: accountSchema.optional(),
  /** How often the person has come to Settings > Account from outside of the page, by a reminder. */
  arrivals: z.number().int().optional(),
  /** The accounts that were added by their API key, and the one of them that is open, if it is one of them. */
  keyAccounts: z.array(keyAccountEntrySchema),
  keyAccount: keyAccountViewSchema.optional(),
  /** The REST service at which a key is checked unless another one is named. */
  restBase: z.string(),
  /** Where `account` comes from: `cache` is what was kept of it when it was last confirmed. */
  accountFrom: z.enum(['portal', 'cache']),
  /** When the portal last described the account as it is here. */
  accountConfirmedAt: z.number().optional(),
  /** Why the account could not be read, or not be read again. */
  accountFailure: failureSchema.optional(),
  connectivity: connectivitySchema,
  /** What a proxy, and what a server, wants of the person before the app gets through. */
  proxyWish: proxyWishSchema.optional(),
  certificateWish: certificateWishSchema.optional(),
  /**
   * The key that is kept of this account; `confirmedAt` is when the portal last said that it is the one in use, and
   * `failure` why it could not be kept.
   */
  offlineCopy: z.object({
    status: offlineCopyStatusSchema,
    confirmedAt: z.number().optional(),
    failure: failureSchema.optional(),
  }),
  /** Whether the key is always to be kept; absent while it is not known, and where there is none to keep. */
  keepReady: z.boolean().optional(),
  /** Somebody else has changed the key since it was seen here; until the person says that they have seen it. */
  keyChange: keyChangeSchema.optional(),
  /** The kept key was removed, because the portal says that it is not this user's to have any more. */
  copyRemoved: z.object({ reason: copyRemovedSchema }).optional(),
  permissions: permissionsSchema,
  operation: z.object({ status: operationStatusSchema, kind: keyOperationSchema.optional() }),
  /** The Generate or Reset that was done in this sitting on this account. */
  lastChange: z.object({ kind: keyOperationSchema, fingerprint: fingerprintSchema, at: z.number() }).optional(),
  /** The key that the last reset replaced, as long as it is known and can be tested. */
  formerKey: z.object({ fingerprint: fingerprintSchema }).optional(),
  /** A Generate or Reset that was begun at `at` and turned out not to have happened; `failure` says what the portal said. */
  notChanged: z.object({ kind: keyOperationSchema, at: z.number(), failure: failureSchema.optional() }).optional(),
  /** What is not settled and told, of every sign-in and account. */
  unsettled: z.array(unsettledViewSchema),
  /** The fax systems that hold the key of the account; missing until they are read. */
  systems: systemsViewSchema.optional(),
  clipboard: z.object({ fingerprint: fingerprintSchema, clearsAt: z.number() }).optional(),
  settings: settingsViewSchema,
  policy: policyViewSchema,
  /** Whether the app has a sign in the system's tray or menu bar. */
  tray: z.boolean(),
  language: languageViewSchema,
  updates: updatesViewSchema,
  /** Whether there is a passcode, and whether the organisation wants one. */
  passcode: z.object({ isSet: z.boolean(), isRequired: z.boolean() }),
  /** Whether there is anything here that a lock would protect. */
  canLock: z.boolean(),
  /** Only while the app is locked; then nothing else here tells of the user or the account. */
  lock: lockViewSchema.optional(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
