import { z } from 'zod';
import { failureSchema } from './errors';

/**
 * Why the app does not look for newer versions: the organisation does not want it, or brings them itself (MSI, deb, rpm);
 * this build knows no place to look at; it is not installed at all.
 */
export const updatesOffSchema = z.enum(['policy', 'managed', 'no-address', 'not-installed']);
export type UpdatesOff = z.infer<typeof updatesOffSchema>;

/** How it stands with newer versions of the app. `version` and `notes` are of the newer one, from `available` on. */
export const updatesViewSchema = z.object({
  status: z.enum(['off', 'idle', 'checking', 'available', 'downloading', 'ready', 'restarting']),
  off: updatesOffSchema.optional(),
  version: z.string().optional(),
  /** What is new in it, as plain text; empty when nothing was said. */
  notes: z.string().optional(),
  /** How much of it is downloaded, in percent. */
  percent: z.number().int().min(0).max(100).optional(),
  /** When it was last found out what the newest version is, in milliseconds since the epoch. */
  checkedAt: z.number().optional(),
  /** Why what was asked for last did not succeed. */
  failure: failureSchema.optional(),
});
export type UpdatesView = z.infer<typeof updatesViewSchema>;
