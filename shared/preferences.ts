/** What is remembered in a plain file. It is read before the window opens, so by the small half of zod. */
import * as z from 'zod/mini';
import { languages } from './languages';

/** Altering it opens nothing. */
export const preferencesSchema = z.object({
  version: z.literal(1),
  deviceId: z.uuid(),
  portalAddress: z.optional(z.string()),
  /** Whether the app has a sign in the system's tray or menu bar. */
  tray: z.optional(z.boolean()),
  /** The language that was chosen, if not that of the system; one that this version does not speak counts as none. */
  language: z.catch(z.optional(z.enum(languages)), undefined),
  window: z.optional(
    z.object({
      x: z.optional(z.int()),
      y: z.optional(z.int()),
      width: z.int().check(z.positive()),
      height: z.int().check(z.positive()),
      maximized: z.boolean(),
    }),
  ),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** A file of a newer version of the app, which is left as it is. */
export const newerPreferencesSchema = z.object({ version: z.int().check(z.minimum(2)) });
