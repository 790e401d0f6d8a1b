/**
 * What was done on this computer, as the app's own log keeps it: who, when, on which account, with which key by its
 * fingerprint. Never a key. The log is read tolerantly, because a later version of the app may know more actions.
 */
import { z } from 'zod';
import { failureSchema } from './errors';
import { accountNumberSchema, fingerprintSchema } from './portal-api';

/** What is noted. `altered`: the log was found not to end where the keychain says. `not-recorded`: `count` entries were lost. */
export const activityActions = [
  'signed-in',
  'signed-out',
  'shown',
  'copied',
  'generated',
  'reset',
  'tested',
  'exported',
  'imported',
  'locked',
  'unlocked',
  'altered',
  'not-recorded',
] as const;
export type ActivityAction = (typeof activityActions)[number];

/** The longest texts of an entry, in characters; what is longer is cut, so that a line has a length that is known. */
export const activityText = { portal: 300, user: 320, word: 64 } as const;

/** The largest number that an entry can have: whatever a file says, there is always a next one. */
const mostEntries = 2 ** 40;

/**
 * One entry. `seq` counts from 1 without a gap; `at` is in milliseconds since the epoch; `code` says that it was tried
 * and did not happen (or, `account.outcome-unknown`, that nobody knew); `source` is where a shown or copied key came from.
 */
export const activityEntrySchema = z.object({
  seq: z.number().int().min(1).max(mostEntries),
  at: z.number().int(),
  action: z.string().min(1).max(activityText.word),
  portal: z.string().max(activityText.portal).optional(),
  user: z.string().max(activityText.user).optional(),
  accountNumber: accountNumberSchema.optional(),
  fingerprint: fingerprintSchema.optional(),
  source: z.string().max(activityText.word).optional(),
  code: z.string().max(activityText.word).optional(),
  count: z.number().int().nonnegative().optional(),
});
export type ActivityEntry = z.infer<typeof activityEntrySchema>;

/** Which entries are asked for; what is not given does not matter. Times are in milliseconds since the epoch, `until` is not included. */
export const activityFilterSchema = z.strictObject({
  action: z.string().max(activityText.word).optional(),
  /** Only what was tried and did not happen. */
  failed: z.boolean().optional(),
  accountNumber: accountNumberSchema.optional(),
  from: z.number().optional(),
  until: z.number().optional(),
  /** In any of the entry's texts, without regard to case. */
  text: z.string().max(200).optional(),
});
export type ActivityFilter = z.infer<typeof activityFilterSchema>;

/** A place in the log: the number of a file, and a position in it. */
export const activityCursorSchema = z.string().regex(/^\d{1,9}:\d{1,10}$/);

/**
 * Entries, newest first. `nextCursor` is absent at the beginning of the log; a page can have few entries or none and
 * still go on, because a search reads a bounded part of the log at a time. `reached` is the time of the oldest entry
 * that was looked at.
 */
export const localActivityPageSchema = z.object({
  items: z.array(activityEntrySchema),
  nextCursor: activityCursorSchema.optional(),
  reached: z.number().optional(),
});
export type LocalActivityPage = z.infer<typeof localActivityPageSchema>;

/**
 * What a check of the log found: entries that were changed, are gone, stand where they were not written, or were put in
 * between; `cut`: the end is gone. `from` to `to` are their numbers; `after` is the time of the last entry before that was in order.
 */
export const activityFindingSchema = z.object({
  kind: z.enum(['changed', 'removed', 'moved', 'added', 'cut']),
  from: z.number().int(),
  to: z.number().int(),
  after: z.number().optional(),
});
export type ActivityFinding = z.infer<typeof activityFindingSchema>;

/** The most findings that a check lists. */
export const mostFindings = 100;

export const activityCheckSchema = z.object({
  /** Whether the key of the log could be had; without it, only what needs no key was checked. */
  keyed: z.boolean(),
  /** How many entries there are, and how many of them are as they were written for sure. */
  entries: z.number().int(),
  proved: z.number().int(),
  /** How many were written without a keychain, or with a key that is gone: nobody can tell whether they were changed since. */
  unproved: z.number().int(),
  findings: z.array(activityFindingSchema).max(mostFindings),
  /** How many findings there are beyond those. */
  more: z.number().int(),
  /** How many entries were cut off while they were written (a crash, a power cut); what is left of them is kept aside. */
  torn: z.number().int(),
});
export type ActivityCheck = z.infer<typeof activityCheckSchema>;

/**
 * How it stands with the recording. `unchained`: without a keychain, so that later changes to the log can't be detected.
 * `stopped`: the log can't be written, `failure` says why, and `waiting` entries are in memory.
 */
export const activityStatusSchema = z.object({
  recording: z.enum(['chained', 'unchained', 'stopped']),
  failure: failureSchema.optional(),
  waiting: z.number().int(),
  /** The number of the newest entry; it grows with every entry. */
  newest: z.number().int(),
});
export type ActivityStatus = z.infer<typeof activityStatusSchema>;

/** Before anything was noted. */
export const nothingNoted: ActivityStatus = { recording: 'chained', waiting: 0, newest: 0 };
