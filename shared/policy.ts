import { z } from 'zod';
import {
  leastClipboardSeconds,
  mostClipboardSeconds,
  mostIdleLockMinutes,
  mostOfflineDays,
  mostRemindAfterDays,
} from './limits';

/** What an organisation may decide for its administrators' computers. */
export const policySchema = z.object({
  portalAddress: z.string().optional(),
  showKey: z.enum(['allowed', 'copy-only']).default('allowed'),
  /** The longest that a user may set for the next four; see `settingsSchema`. */
  idleLockMinutes: z.number().int().min(1).max(mostIdleLockMinutes).optional(),
  clipboardSeconds: z.number().int().min(leastClipboardSeconds).max(mostClipboardSeconds).optional(),
  offlineDays: z.number().int().min(0).max(mostOfflineDays).optional(),
  remindAfterDays: z.number().int().min(1).max(mostRemindAfterDays).optional(),
  /** Whether the app is to be unlocked with a passcode. */
  passcodeRequired: z.boolean().optional(),
});
export type Policy = z.infer<typeof policySchema>;

/** An organisation that has decided nothing. */
export const noPolicy: Policy = policySchema.parse({});
