import { z } from 'zod';
import { keyActions } from './permissions';

/**
 * What a command needs before it may run: nothing; that the app is not locked; beside that a signed-in user, an open
 * account that was added by its key, either of the two, or the permission for an action on the key.
 */
const needs = ['nothing', 'unlocked', 'session', 'key-account', 'account', ...keyActions] as const;
export type Needs = (typeof needs)[number];

export interface CommandContract {
  input: z.ZodType;
  output: z.ZodType;
  needs: Needs;
}

/** The input of a command that takes none. */
export const nothing = z.undefined();
/** The output of a command that gives none. */
export const done = z.void();
/** Whether a person went through with what the system's dialog asked. */
export const wentThroughSchema = z.object({ done: z.boolean() });
