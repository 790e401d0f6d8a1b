import { z } from 'zod';
import { activityCheckSchema, activityCursorSchema, activityFilterSchema, localActivityPageSchema } from './activity';
import { connectionReportSchema, diagnosticBundleSchema } from './diagnostics';
import type { Failure } from './errors';
import { accountCommands } from './ipc-accounts';
import { type CommandContract, done, nothing } from './ipc-command';
import type { CommandName } from './ipc-names';
import { languageChoices } from './languages';
import { passcodeMost, signInLabelLength } from './limits';
import { activityPageSchema, enrolmentSchema, methodSchema, sixDigitsSchema } from './portal-api';
import { environmentSchema, recordIdSchema, settingsSchema, signInColourSchema } from './records';
import { type Snapshot, snapshotSchema } from './snapshot';
import { storedSchema } from './stored';

const passcodeInput = z.string().max(passcodeMost);
const codeInput = z.object({ method: methodSchema, code: sixDigitsSchema });

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

  ...accountCommands,

  /** Tries again a keychain that could not be used; what lives in memory moves there. Its status is in the snapshot. */
  'keychain.retry': { input: nothing, output: done, needs: 'unlocked' },
  /** What is kept on this computer. */
  'keychain.stored': { input: nothing, output: storedSchema, needs: 'unlocked' },
  /** Signs everybody out and removes all that is kept; what could not be removed is told in the snapshot. */
  'keychain.removeAll': { input: nothing, output: done, needs: 'unlocked' },

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
  /** In which language the app speaks; in another one than before, the page is loaded anew. */
  'settings.chooseLanguage': { input: z.object({ choice: z.enum(languageChoices) }), output: done, needs: 'unlocked' },
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
