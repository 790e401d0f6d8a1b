/** What is kept on this computer, as the page lists it. Nothing of it is secret. */
import { z } from 'zod';
import { fingerprintSchema } from './portal-api';

export const storedKindSchema = z.enum([
  'sign-in',
  'account', // what was last seen of an account, with its key's fingerprint if that is kept, too
  'key', // a key of which nothing else is known here
  'key-account',
  'unsettled', // changes to keys whose outcome is not known yet
  'accounts', // recents and favourites of one user
  'settings',
  'passcode',
  'bookkeeping',
]);
export type StoredKind = z.infer<typeof storedKindSchema>;

/**
 * One thing that is kept. `label` says whose or which it is, `detail` where (a portal's host, an account number); `at` is
 * when it began or was last confirmed, in milliseconds since the epoch; `count` how many there are of it; `readable` is false for a damaged record, or one
 * of a later version of this app.
 */
export const storedEntrySchema = z.object({
  kind: storedKindSchema,
  label: z.string().optional(),
  detail: z.string().optional(),
  fingerprint: fingerprintSchema.optional(),
  at: z.number().optional(),
  count: z.number().int().optional(),
  readable: z.boolean(),
});
export type StoredEntry = z.infer<typeof storedEntrySchema>;

export const storedSchema = z.object({
  place: z.enum(['keychain', 'memory']),
  entries: z.array(storedEntrySchema),
});
export type Stored = z.infer<typeof storedSchema>;
