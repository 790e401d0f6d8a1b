/** The commands about accounts, their keys, and the systems that use them. */
import { z } from 'zod';
import { type CommandContract, done, nothing, wentThroughSchema } from './ipc-command';
import type { CommandName } from './ipc-names';
import { pastedSchema, testedSchema } from './key-test';
import { offlineCopyStatusSchema } from './permissions';
import { accountNumberSchema, accountPageSchema, fingerprintSchema, keyValueSchema } from './portal-api';
import { knownAccountSchema, recordIdSchema } from './records';
import { exportFormats, importPreviewSchema, markSchema, systemFieldsSchema, systemSchema } from './systems';

/**
 * Where a key came from: the portal, the copy that is kept of what the portal gave, or what was added here; and when it was
 * last said to be the one in use, in milliseconds since the epoch.
 */
const whence = { source: z.enum(['portal', 'offline-copy', 'kept-key']), confirmedAt: z.number().optional() };
const whichSystem = z.object({ id: z.uuid() });

/** A key was put on the clipboard; `clearsAt` is in milliseconds since the epoch. */
const copiedSchema = z.object({ fingerprint: fingerprintSchema, clearsAt: z.number(), ...whence });
export type Copied = z.infer<typeof copiedSchema>;

/** A key for the screen; `hidesAt` is in milliseconds since the epoch. The page keeps it no longer than it shows it. */
const shownSchema = z.object({
  value: keyValueSchema,
  fingerprint: fingerprintSchema,
  hidesAt: z.number(),
  ...whence,
});
export type Shown = z.infer<typeof shownSchema>;

/** What an account is added by; `restBase` is as typed, without it the REST service of the snapshot is asked. */
const restBaseInput = { restBase: z.string().max(2048).optional() };
const pastedKeySchema = z.string().min(1).max(4096);
const byKeySchema = z.object({ ...restBaseInput, key: pastedKeySchema });
const byServiceAccountSchema = z.object({
  ...restBaseInput,
  accountNumber: z.string().min(1).max(64),
  user: z.string().min(1).max(320),
  password: z.string().min(1).max(1024),
});
export type KeyAccountInput = z.infer<typeof byKeySchema> | z.infer<typeof byServiceAccountSchema>;

/** What is remembered of the accounts of one sign-in. */
const knownOfSchema = z.object({ signIn: recordIdSchema, accounts: z.array(knownAccountSchema) });
export type KnownOf = z.infer<typeof knownOfSchema>;

/** A key that is kept; `confirmedAt` as above. */
const keptKeySchema = z.object({
  accountNumber: accountNumberSchema,
  companyName: z.string(),
  fingerprint: fingerprintSchema,
  confirmedAt: z.number(),
  status: offlineCopyStatusSchema,
});
export type Kept = z.infer<typeof keptKeySchema>;

/** The shape of each one's argument and result, and what it needs. */
export const accountCommands = {
  'accounts.list': {
    input: z.object({ search: z.string().max(200).optional(), cursor: z.string().max(2048).optional() }),
    output: accountPageSchema,
    needs: 'session',
  },
  /** An account of the present sign-in or, with its portal, of another one. */
  'accounts.open': {
    input: z.object({ accountNumber: accountNumberSchema, signIn: recordIdSchema.optional() }),
    output: done,
    needs: 'unlocked',
  },
  /** The accounts that were opened lately and the favourites, of every sign-in that is kept. */
  'accounts.known': { input: nothing, output: z.object({ known: z.array(knownOfSchema) }), needs: 'unlocked' },
  'accounts.favourite': {
    input: z.object({
      signIn: recordIdSchema,
      accountNumber: accountNumberSchema,
      companyName: z.string().max(1000),
      on: z.boolean(),
    }),
    output: done,
    needs: 'unlocked',
  },

  /** Whether the account's key is always kept on this computer. */
  'accounts.keepReady': {
    input: z.object({ accountNumber: accountNumberSchema, on: z.boolean() }),
    output: done,
    needs: 'session',
  },
  /** The keys that are kept on this computer for the present user. */
  'accounts.kept': { input: nothing, output: z.object({ keys: z.array(keptKeySchema) }), needs: 'session' },
  /** Removes one of them. */
  'accounts.dropCopy': { input: z.object({ accountNumber: accountNumberSchema }), output: done, needs: 'session' },

  /** The list of fax systems of the open account. It is kept on this computer, whatever the role at the portal. */
  'systems.add': { input: systemFieldsSchema, output: done, needs: 'account' },
  'systems.change': { input: systemSchema, output: done, needs: 'account' },
  'systems.remove': { input: whichSystem, output: done, needs: 'account' },
  /** `to`: the place in the list, counted from 0. */
  'systems.move': {
    input: whichSystem.extend({ to: z.number().int().nonnegative() }),
    output: done,
    needs: 'account',
  },
  'systems.mark': {
    input: whichSystem.extend({ what: markSchema, done: z.boolean() }),
    output: done,
    needs: 'account',
  },
  'systems.startChecklist': { input: nothing, output: done, needs: 'account' },
  'systems.finishChecklist': { input: nothing, output: done, needs: 'account' },
  /** Tries to read or write the file of the list again. */
  'systems.retry': { input: nothing, output: done, needs: 'account' },
  /** Prints what the page shows. */
  'systems.print': { input: nothing, output: wentThroughSchema, needs: 'account' },
  'systems.exportTo': {
    input: z.object({ format: z.enum(exportFormats) }),
    output: wentThroughSchema,
    needs: 'account',
  },
  /** What taking the chosen file would do; `null` when none was chosen. */
  'systems.readImport': {
    input: nothing,
    output: z.object({ preview: importPreviewSchema.nullable() }),
    needs: 'account',
  },
  'systems.takeImport': { input: z.object({ importId: z.uuid() }), output: done, needs: 'account' },

  'account.reload': { input: nothing, output: done, needs: 'account' },
  'account.showKey': { input: nothing, output: shownSchema, needs: 'show' },
  'account.copyKey': { input: nothing, output: copiedSchema, needs: 'copy' },
  'account.copyNumber': { input: nothing, output: done, needs: 'account' },
  'account.clearClipboard': { input: nothing, output: done, needs: 'nothing' },
  'account.generateKey': { input: nothing, output: done, needs: 'generate' },
  /** `accountNumber` as typed to confirm; `keyId` is the key that the person was looking at. */
  'account.resetKey': {
    input: z.object({ accountNumber: accountNumberSchema, keyId: z.string().min(1).max(256) }),
    output: done,
    needs: 'reset',
  },
  /** The person has seen that somebody else changed the key. */
  'account.dismissKeyChange': { input: nothing, output: done, needs: 'session' },
  /** Finds out what became of a Generate or Reset whose answer was lost. */
  'account.settle': { input: nothing, output: done, needs: 'session' },

  'key.test': { input: nothing, output: testedSchema, needs: 'test' },
  /** Whether a pasted text is the account's key; it is kept nowhere. */
  'key.testPasted': {
    input: z.object({ key: pastedKeySchema }),
    output: z.object({ found: pastedSchema }),
    needs: 'account',
  },
  /** Whether the key that the last reset replaced is refused. */
  'key.testFormer': { input: nothing, output: testedSchema, needs: 'account' },

  /** Each adds an account, and opens it. */
  'keyAccounts.addByKey': { input: byKeySchema, output: done, needs: 'unlocked' },
  'keyAccounts.addByServiceAccount': { input: byServiceAccountSchema, output: done, needs: 'unlocked' },
  'keyAccounts.open': { input: z.object({ id: recordIdSchema }), output: done, needs: 'unlocked' },
  /** Back to the portal. */
  'keyAccounts.leave': { input: nothing, output: done, needs: 'key-account' },
  'keyAccounts.mark': {
    input: z.object({ id: recordIdSchema, favourite: z.boolean() }),
    output: done,
    needs: 'unlocked',
  },
  'keyAccounts.replaceKey': { input: z.object({ key: pastedKeySchema }), output: done, needs: 'key-account' },
  'keyAccounts.remove': { input: nothing, output: done, needs: 'key-account' },
  /** Opens etherFAX's own portal in the browser, where keys are made. */
  'keyAccounts.openPortal': { input: nothing, output: done, needs: 'unlocked' },
} as const satisfies Partial<Record<CommandName, CommandContract>>;
