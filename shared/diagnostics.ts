/** What a support call wants to know of the way to etherFAX, and of the app. Nothing of it is secret. */
import { z } from 'zod';
import { connectionFactsSchema } from './connection-facts';
import { errorCodeSchema, failureSchema } from './errors';
import { connectivitySchema } from './permissions';
import { policyKeySchema, policyProblemSchema } from './policy';
import { settingsSchema } from './records';
import { phaseSchema, portalSourceSchema } from './snapshot';

/** A server that was just asked. `milliseconds`: how long it took to answer, or not to. */
const askedServerSchema = z.object({
  address: z.string(),
  /** Whether it answered as what it is to be; `failure` says why not. */
  reached: z.boolean(),
  failure: failureSchema.optional(),
  milliseconds: z.number().int().nonnegative(),
  /** Missing for an address that is none. */
  facts: connectionFactsSchema.optional(),
});
export type AskedServer = z.infer<typeof askedServerSchema>;

/** The app and what it runs on: names and versions. */
const aboutAppSchema = z.object({ version: z.string(), system: z.string(), runtime: z.string() });
export type AboutApp = z.infer<typeof aboutAppSchema>;

/** How the connection is made, as it was found at `madeAt`, in milliseconds since the epoch. */
export const connectionReportSchema = z.object({
  madeAt: z.number(),
  app: aboutAppSchema,
  /** Which settings the organisation has made, and what is wrong with them; not what they say. */
  policy: z.object({ managed: z.array(policyKeySchema).readonly(), problems: z.array(policyProblemSchema).readonly() }),
  /** Missing until a portal was chosen. */
  portal: askedServerSchema.extend({ source: portalSourceSchema }).optional(),
  rest: askedServerSchema,
  /** By how many seconds this computer's clock is ahead of that of a server; less than 0: behind. Missing: nobody told. */
  clock: z.object({ aheadSeconds: z.number().int(), of: z.enum(['portal', 'rest']) }).optional(),
});
export type ConnectionReport = z.infer<typeof connectionReportSchema>;

/** How the app stands, in codes and numbers; of the user nothing but the number of the account that is open. */
export const appStandingSchema = z.object({
  app: aboutAppSchema,
  phase: phaseSchema,
  portal: z.object({
    address: z.string(),
    source: portalSourceSchema,
    status: z.string(),
    code: errorCodeSchema.optional(),
  }),
  restBase: z.string(),
  connectivity: connectivitySchema,
  keychain: z.object({ status: z.string(), code: errorCodeSchema.optional() }),
  activity: z.object({ recording: z.string(), waiting: z.number(), code: errorCodeSchema.optional() }),
  accountNumber: z.string().optional(),
  signIns: z.number(),
  keyAccounts: z.number(),
  settings: settingsSchema,
  passcode: z.object({ isSet: z.boolean(), isRequired: z.boolean() }),
  tray: z.boolean(),
});
export type AppStanding = z.infer<typeof appStandingSchema>;

export const diagnosticFileNames = ['connection.txt', 'connection.json', 'app.json', 'log.jsonl'] as const;

/** What would be saved, before it is: `bytes` of each file, unpacked. */
export const diagnosticBundleSchema = z.object({
  id: z.uuid(),
  files: z.array(z.object({ name: z.enum(diagnosticFileNames), bytes: z.number().int().nonnegative() })),
});
export type DiagnosticBundle = z.infer<typeof diagnosticBundleSchema>;
