import { z } from 'zod';
import { activityCheckSchema, activityCursorSchema, activityFilterSchema, localActivityPageSchema } from './activity';
import { connectionReportSchema, diagnosticBundleSchema } from './diagnostics';
import type { Failure } from './errors';
import type { CommandName } from './ipc-names';

import { pastedSchema, testedSchema } from './key-test';
import { passcodeMost, signInLabelLength } from './limits';
import { keyActions, offlineCopyStatusSchema } from './permissions';

import {
  accountNumberSchema,
  accountPageSchema,
  activityPageSchema,
  enrolmentSchema,
  fingerprintSchema,
  keyValueSchema,
  methodSchema,
  sixDigitsSchema,
} from './portal-api';
import { environmentSchema, knownAccountSchema, recordIdSchema, settingsSchema, signInColourSchema } from './records';
import { type Snapshot, snapshotSchema } from './snapshot';
import { storedSchema } from './stored';
import { exportFormats, importPreviewSchema, markSchema, systemFieldsSchema, systemSchema } from './systems';

/**
 * What a command needs before it may run: nothing; that the app is not locked; beside that a signed-in user, an open
 * account that was added by its key, either of the two, or the permission for an action on the key.
 */
const needs = ['nothing', 'unlocked', 'session', 'key-account', 'account', ...keyActions] as const;
export type Needs = (typeof needs)[number];

interface CommandContract {
  input: z.ZodType;
  output: z.ZodType;
  needs: Needs;
}

const nothing = z.undefined();
const done = z.void();
const passcodeInput = z.string().max(passcodeMost);
const codeInput = z.object({ method: methodSchema, code: sixDigitsSchema });

/**
 * Where a key came from: the portal, the copy that is kept of what the portal gave, or what was added here; and when it was
 * last said to be the one in use, in milliseconds since the epoch.
 */
const whence = { source: z.enum(['portal', 'offline-copy', 'kept-key']), confirmedAt: z.number().optional() };
/** Whether a person went through with what the system's dialog asked. */
const wentThroughSchema = z.object({ done: z.boolean() });
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

/** Every command: the shape of its argument and its result, and what it needs. */
export const contract = {
  'app.snapshot': { input: nothing, output: snapshotSchema, needs: 'nothing' },
  /** The page was told by the system that the network came or went. */
  'app.networkChanged': { input: nothing, output: done, needs: 'nothing' },
  'app.openSupport': { input: nothing, output: done, needs: 'unlocked' },

  /** Without an address: tries the present one again. */
  'portal.connect': {
    input: z.object({ address: z.string().max(2048).optional() }),
    output: done,
    needs: 'unlocked',
  },

  /** What was done on this computer. Without a cursor: the newest. */
  'activity.list': {
    input: z.object({ filter: activityFilterSchema, cursor: activityCursorSchema.optional() }),
    output: localActivityPageSchema,
    needs: 'account',
  },
  /** Reads the whole log, which takes its time when it is long. */
  'activity.check': { input: nothing, output: activityCheckSchema, needs: 'account' },
  /** What the portal says was done on the account that is open. */
  'activity.atPortal': {
    input: z.object({ cursor: z.string().max(2048).optional() }),
    output: activityPageSchema,
    needs: 'session',
  },
  /** Asks for a file and writes a table of so many entries into it; not `saved`: the person would rather not. */
  'activity.export': {
    input: z.object({ filter: activityFilterSchema }),
    output: z.object({ saved: z.boolean(), count: z.number().int() }),
    needs: 'account',
  },

  /** Asks portal and REST service, and tells how each is reached; it takes as long as they do. */
  'diagnostics.connection': { input: nothing, output: connectionReportSchema, needs: 'unlocked' },
  /** The last report, or a new one, as a text on the clipboard. */
  'diagnostics.copy': { input: nothing, output: done, needs: 'unlocked' },
  /** Gets a bundle ready, and says what is in it. */
  'diagnostics.prepare': { input: nothing, output: diagnosticBundleSchema, needs: 'unlocked' },
  /** Asks for a file and writes the bundle that was prepared last; not `saved`: the person would rather not. */
  'diagnostics.save': {
    input: z.object({ id: z.uuid() }),
    output: z.object({ saved: z.boolean() }),
    needs: 'unlocked',
  },

  'session.signIn': {
    input: z.object({ email: z.email().max(320), password: z.string().min(1).max(1024) }),
    output: done,
    needs: 'unlocked',
  },
  'session.sendCode': { input: nothing, output: done, needs: 'unlocked' },
  'session.enrolment': { input: nothing, output: enrolmentSchema, needs: 'unlocked' },
  'session.verify': { input: codeInput, output: done, needs: 'unlocked' },
  'session.cancelSignIn': { input: nothing, output: done, needs: 'unlocked' },
  'session.openPasswordReset': { input: nothing, output: done, needs: 'unlocked' },
  'session.stepUp': { input: codeInput, output: done, needs: 'session' },
  'session.signOut': { input: nothing, output: done, needs: 'session' },

  /** To another sign-in that is kept, on its account of last time; one that has ended is to be signed in again. */
  'signIns.switch': { input: z.object({ id: recordIdSchema }), output: done, needs: 'unlocked' },
  /** To where a further user signs in, while all others stay signed in. */
  'signIns.add': { input: nothing, output: done, needs: 'unlocked' },
  /** Takes one that has ended off the list, with whatever is left of it. */
  'signIns.forget': { input: z.object({ id: recordIdSchema }), output: done, needs: 'unlocked' },
  /** An empty label is the default one. */
  'signIns.describe': {
    input: z.object({
      id: recordIdSchema,
      label: z.string().max(signInLabelLength),
      colour: signInColourSchema,
      environment: environmentSchema,
    }),
    output: done,
    needs: 'unlocked',
  },

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

  /** Tries again a keychain that could not be used; what lives in memory moves there. Its status is in the snapshot. */
  'keychain.retry': { input: nothing, output: done, needs: 'unlocked' },
  /** What is kept on this computer. */
  'keychain.stored': { input: nothing, output: storedSchema, needs: 'unlocked' },
  /** Signs everybody out and removes all that is kept; what could not be removed is told in the snapshot. */
  'keychain.removeAll': { input: nothing, output: done, needs: 'unlocked' },

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

  /** Locks the app, if there is anything to protect. */
  'lock.lock': { input: nothing, output: done, needs: 'nothing' },
  'lock.unlock': {
    input: z.discriminatedUnion('way', [
      z.object({ way: z.literal('click') }),
      z.object({ way: z.literal('touch-id') }),
      z.object({ way: z.literal('passcode'), passcode: passcodeInput }),
      z.object({ way: z.literal('choose-passcode'), passcode: passcodeInput }),
    ]),
    output: done,
    needs: 'nothing',
  },
  /** The way out when the passcode is forgotten: signs everybody out and removes what is kept here. */
  'lock.signOutOfAll': { input: nothing, output: done, needs: 'nothing' },
  /** `present` is the passcode that there is, if there is one. */
  'lock.setPasscode': {
    input: z.object({ present: passcodeInput.optional(), next: passcodeInput }),
    output: done,
    needs: 'unlocked',
  },
  'lock.removePasscode': { input: z.object({ present: passcodeInput }), output: done, needs: 'unlocked' },

  /** For the proxy that has asked. What is given is kept in memory alone. */
  'network.signInToProxy': {
    input: z.object({ user: z.string().min(1).max(320), password: z.string().max(1024) }),
    output: done,
    needs: 'unlocked',
  },
  'network.dismissProxy': { input: nothing, output: done, needs: 'unlocked' },
  'network.askProxy': { input: nothing, output: done, needs: 'unlocked' },
  /** One of those in the snapshot; without it: none of them. */
  'network.chooseCertificate': {
    input: z.object({ fingerprint: z.string().max(64).optional() }),
    output: done,
    needs: 'unlocked',
  },

  /** Whether the app has a sign in the system's tray or menu bar. */
  'settings.showTray': { input: z.object({ on: z.boolean() }), output: done, needs: 'unlocked' },
  'settings.change': { input: settingsSchema.partial(), output: done, needs: 'unlocked' },

  /** Looks for a newer version of the app, downloads it, and restarts as it; the snapshot says what became of that. */
  'updates.check': { input: nothing, output: done, needs: 'unlocked' },
  'updates.download': { input: nothing, output: done, needs: 'unlocked' },
  'updates.install': { input: nothing, output: done, needs: 'unlocked' },
} as const satisfies Record<CommandName, CommandContract>;

export type Input<Name extends CommandName> = z.infer<(typeof contract)[Name]['input']>;
export type Output<Name extends CommandName> = z.infer<(typeof contract)[Name]['output']>;

/** What every command answers: never `undefined`, never an exception. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: Failure };

type Area<Name extends CommandName> = Name extends `${infer A}.${string}` ? A : never;
type Verb<Name extends CommandName> = Name extends `${string}.${infer V}` ? V : never;
type Arguments<Name extends CommandName> = undefined extends Input<Name> ? [] : [input: Input<Name>];

/** What the page sees as `window.etherfax`: one named function a command, and the snapshots. */
export type Bridge = {
  [A in Area<CommandName>]: {
    [V in Verb<Extract<CommandName, `${A}.${string}`>>]: `${A}.${V}` extends infer Name extends CommandName
      ? (...args: Arguments<Name>) => Promise<Result<Output<Name>>>
      : never;
  };
} & {
  /** Calls `listener` with every snapshot from now on; the result ends that. */
  onSnapshot(listener: (snapshot: Snapshot) => void): () => void;
};
