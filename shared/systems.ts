/**
 * Where an account's API key is used: the list of fax systems that the administrator keeps, and the checklist that it
 * turns into when the key has changed. It lies in a plain file and holds no key; altering it opens nothing.
 */
import { z } from 'zod';
import { systemLengths, systemsAtMost } from './limits';
import { fingerprintSchema } from './portal-api';

export const systemKinds = ['fax-server', 'connector', 'application', 'script', 'other'] as const;
const systemKindSchema = z.enum(systemKinds);
export type SystemKind = z.infer<typeof systemKindSchema>;

/** The REST service is not bound to the form that the portal's numbers have. */
const accountNumberSchema = z.string().min(1).max(100);

/** Nothing that steers a terminal, a spreadsheet or the direction of the text around it. */
const oneLine = /^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u;
const severalLines = /^(?:\n|[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069])*$/u;

const line = (atMost: number) => z.string().trim().max(atMost).regex(oneLine);

/** What is written down of a fax system; what is not known is empty. */
export const systemFieldsSchema = z.object({
  name: line(systemLengths.name).min(1),
  kind: systemKindSchema,
  /** The computer or service that it runs on. */
  host: line(systemLengths.host).default(''),
  /** Whom to ask. */
  owner: line(systemLengths.owner).default(''),
  /** Where in it the key is pasted. */
  place: line(systemLengths.place).default(''),
  note: z
    .string()
    .overwrite((text) => text.replaceAll(/\r\n?/g, '\n'))
    .trim()
    .max(systemLengths.note)
    .regex(severalLines)
    .default(''),
});
export type SystemFields = z.infer<typeof systemFieldsSchema>;

export const systemSchema = systemFieldsSchema.extend({ id: z.uuid() });
export type System = z.infer<typeof systemSchema>;

/** The texts of a system, in the order in which they are shown. */
export const systemTexts = ['name', 'host', 'owner', 'place', 'note'] as const satisfies (keyof SystemFields)[];

export const systemFields = [
  'name',
  'kind',
  'host',
  'owner',
  'place',
  'note',
] as const satisfies (keyof SystemFields)[];

/** Who said that something was done, and when, in milliseconds since the epoch. */
const signatureSchema = z.object({ at: z.number(), by: z.string().max(320) });
export type Signature = z.infer<typeof signatureSchema>;

/** `updated`: it has the new key. `tested`: it was seen to fax with it. */
export const marks = ['updated', 'tested'] as const;
export const markSchema = z.enum(marks);
export type Mark = z.infer<typeof markSchema>;

const marksSchema = z.object({ updated: signatureSchema.optional(), tested: signatureSchema.optional() });
export type Marks = z.infer<typeof marksSchema>;

/** The way of an account's systems to a new key. `startedAt` and `startedBy` say when and by whom the key was changed. */
export const checklistSchema = z.object({
  fingerprint: fingerprintSchema,
  startedAt: z.number(),
  startedBy: z.string().max(320),
  /** By the id of the system. A system without an entry is not marked. */
  items: z.record(z.uuid(), marksSchema),
});
export type Checklist = z.infer<typeof checklistSchema>;

/** A checklist as it was when it ended; `finishedBy` is missing where the next change of the key ended it. */
export const finishedChecklistSchema = checklistSchema.omit({ items: true }).extend({
  finishedAt: z.number(),
  finishedBy: z.string().max(320).optional(),
  items: z.array(marksSchema.extend({ name: z.string() })).max(systemsAtMost),
});
export type FinishedChecklist = z.infer<typeof finishedChecklistSchema>;

/** How many finished checklists are kept. */
export const finishedAtMost = 20;

/** What is kept of one account, one file each. */
export const systemsDocumentSchema = z
  .object({
    version: z.literal(1),
    /** The address of the portal, or of the REST service for an account that was added by its key. */
    service: z.string(),
    accountNumber: accountNumberSchema,
    systems: z.array(systemSchema).max(systemsAtMost),
    /**
     * The key that the account had when it was last seen, none where it had no key; missing before it was seen at all.
     * Another one in its place is what starts a checklist, whoever changed it. `at`: when it was made.
     */
    keySeen: z.object({ fingerprint: fingerprintSchema.optional(), at: z.number().optional() }).optional(),
    checklist: checklistSchema.optional(),
    /** The newest first. */
    history: z.array(finishedChecklistSchema).max(finishedAtMost),
  })
  .refine(({ systems }) => new Set(systems.map(({ id }) => id)).size === systems.length, { path: ['systems'] });
export type SystemsDocument = z.infer<typeof systemsDocumentSchema>;

/**
 * How the file fares. `not-kept`: the last change could not be written and lives in memory. `newer`, `unreadable`: it is
 * left as it is, and nothing can be changed.
 */
const storageSchema = z.object({
  status: z.enum(['kept', 'not-kept', 'newer', 'unreadable']),
  /** The system's name of what went wrong, for example `ENOSPC`. */
  reason: z.string().optional(),
  /** A damaged file was found and set aside under this name; what is shown is the generation before it, or nothing. */
  setAside: z.object({ file: z.string(), used: z.enum(['backup', 'nothing']) }).optional(),
});
export type SystemsStorage = z.infer<typeof storageSchema>;

/** What the page draws of it. */
export const systemsViewSchema = z.object({
  systems: z.array(systemSchema),
  checklist: checklistSchema.optional(),
  history: z.array(finishedChecklistSchema),
  storage: storageSchema,
});
export type SystemsView = z.infer<typeof systemsViewSchema>;

export const exportFormats = ['csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The JSON form in which a list leaves the computer and comes back. */
export const systemsExportSchema = z.object({
  format: z.literal('etherfax-admin-systems'),
  version: z.literal(1),
  exportedAt: z.string(),
  accountNumber: accountNumberSchema,
  systems: z.array(systemSchema).max(systemsAtMost),
  checklist: checklistSchema.optional(),
  history: z.array(finishedChecklistSchema).max(finishedAtMost).default([]),
});
export type SystemsExport = z.infer<typeof systemsExportSchema>;

/** What an import would do, before it is done. */
export const importPreviewSchema = z.object({
  importId: z.uuid(),
  fileName: z.string(),
  /** Of the account that the list was exported from, where the file says so and it is another one. */
  otherAccount: z.string().optional(),
  added: z.array(z.string()),
  changed: z.array(z.object({ name: z.string(), fields: z.array(z.enum(systemFields)) })),
  unchanged: z.number().int(),
  /** How many marks of the open checklist the file has beside those that are here. */
  marks: z.number().int(),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;
