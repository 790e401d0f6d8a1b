import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { type CommandEvent, isOurPage } from '../../main/ipc/our-page';
import { type Handlers, registerCommands } from '../../main/ipc/register';
import { viewOfPolicy } from '../../main/policy/view';
import { AppError, type Failure, failureSchema } from '../../shared/errors';
import { contract } from '../../shared/ipc';
import type { Needs } from '../../shared/ipc-command';
import { type CommandName, commandChannel, commandNames } from '../../shared/ipc-names';
import { keyActions } from '../../shared/permissions';
import { noPolicy } from '../../shared/policy';
import { keyValue, validInput } from '../samples/inputs';

type Listener = (event: CommandEvent, ...args: unknown[]) => Promise<unknown>;

const origin = 'app://etherfax';
const mainFrame = { origin, parent: null };
const contents = { mainFrame };
const ours: CommandEvent = { sender: contents, senderFrame: mainFrame };

const fingerprint = '0123456789ab';

/** A valid result of every command that gives one. */
const validOutput: Partial<Record<CommandName, unknown>> = {
  'app.snapshot': {
    revision: 1,
    version: '1.0.0',
    platform: 'linux',
    phase: 'sign-in',
    activity: { recording: 'chained', waiting: 0, newest: 0 },
    portal: { address: 'https://portal.example', source: 'default', status: 'ready' },
    keychain: { status: 'unknown' },
    signIns: [],
    tray: false,
    language: { spoken: 'en', choice: 'system', system: 'en', isManaged: false },
    updates: { status: 'idle' },
    methods: [],
    severalAccounts: false,
    keyAccounts: [],
    restBase: 'https://rest.example.com/api',
    accountFrom: 'portal',
    offlineCopy: { status: 'none' },
    connectivity: 'online',
    permissions: Object.fromEntries(
      keyActions.map((action) => [action, { allowed: false, button: 'absent', reason: 'role' }]),
    ),
    operation: { status: 'idle' },
    unsettled: [],
    settings: { idleLockMinutes: 10, clipboardSeconds: 30, offlineDays: 30, remindAfterDays: 0, most: {} },
    policy: viewOfPolicy(noPolicy),
    passcode: { isSet: false, isRequired: false },
    canLock: false,
  },
  'activity.list': { items: [{ seq: 1, at: 1, action: 'copied', fingerprint }], nextCursor: '1:80' },
  'activity.check': { keyed: true, entries: 1, proved: 1, unproved: 0, findings: [], more: 0, torn: 0 },
  'activity.atPortal': { items: [] },
  'activity.export': { saved: true, count: 1 },
  'diagnostics.connection': {
    madeAt: 1,
    app: { version: '1.0.0', system: 'a system', runtime: 'a runtime' },
    policy: { managed: [], problems: [] },
    rest: { address: 'https://rest.example.com/api', reached: false, milliseconds: 1 },
  },
  'diagnostics.prepare': { id: crypto.randomUUID(), files: [{ name: 'log.jsonl', bytes: 1 }] },
  'diagnostics.save': { saved: true },
  'session.enrolment': { secret: 'ABC', otpauthUri: 'otpauth://totp/x' },
  'accounts.list': { items: [] },
  'accounts.known': {
    known: [
      {
        signIn: '0'.repeat(32),
        accounts: [{ accountNumber: 'EFAX-1234-5678', companyName: 'Northside Clinic', favourite: true }],
      },
    ],
  },
  'keychain.stored': { place: 'keychain', entries: [{ kind: 'sign-in', label: 'ada@example.com', readable: true }] },
  'accounts.kept': { keys: [] },
  'account.showKey': { value: keyValue(), fingerprint, hidesAt: 1, source: 'portal', confirmedAt: 1 },
  'account.copyKey': { fingerprint, clearsAt: 1, source: 'offline-copy', confirmedAt: 1 },
  'key.test': { fingerprint, at: 1, outcome: { is: 'not-accepted' } },
  'key.testPasted': { found: { is: 'present', fingerprint } },
  'key.testFormer': { fingerprint, at: 1, outcome: { is: 'other-account', accountNumber: 'EFAX-1234-5678' } },
  'systems.print': { done: true },
  'systems.exportTo': { done: false },
  'systems.readImport': {
    preview: { importId: crypto.randomUUID(), fileName: 'a.csv', added: ['A'], changed: [], unchanged: 0, marks: 0 },
  },
};

const log = { info: vi.fn(), warn: vi.fn() };
const called = vi.fn();
const noteUse = vi.fn();
const mayRun = vi.fn<(needs: Needs) => Failure | undefined>();
/** What each command's handler does, unless a test says otherwise. */
let handle: (name: CommandName, input: unknown) => unknown;
let listeners: Map<string, Listener>;

beforeEach(() => {
  vi.resetAllMocks();
  handle = (name) => validOutput[name];
  listeners = new Map();
  const entries = commandNames.map((name) => [
    name,
    async (input: unknown) => {
      called(name, input);
      return handle(name, input);
    },
  ]);
  registerCommands<CommandEvent>({
    ipcMain: { handle: (channel, listener) => void listeners.set(channel, listener) },
    handlers: Object.fromEntries(entries) as Handlers,
    mayRun,
    noteUse,
    isOurFrame: (event) => isOurPage(event, contents, origin),
    log,
  });
});

async function call(name: CommandName, args: unknown[], event = ours): Promise<unknown> {
  const listener = listeners.get(commandChannel(name));
  if (!listener) throw new Error(`${name} is not registered`);
  return listener(event, ...args);
}

const validArgs = (name: CommandName) => (name in validInput ? [Reflect.get(validInput, name)] : []);
const refusal = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
/** What is logged, as text, to look for what must not be there. */
const logged = () => JSON.stringify([...log.info.mock.calls, ...log.warn.mock.calls]);

it('receives the commands of the contract and no others', () => {
  expect([...listeners.keys()].sort()).toEqual(commandNames.map(commandChannel).sort());
  expect(Object.keys(contract).sort()).toEqual([...commandNames].sort());
});

describe.each(commandNames)('%s', (name) => {
  it('answers with its result', async () => {
    expect(await call(name, validArgs(name))).toEqual({ ok: true, value: validOutput[name] });
    expect(called).toHaveBeenCalledExactlyOnceWith(name, Reflect.get(validInput, name));
    expect(mayRun).toHaveBeenNthCalledWith(1, contract[name].needs);
    expect(noteUse).toHaveBeenCalledTimes(/^(nothing|unlocked)$/.test(contract[name].needs) ? 0 : 1);
  });

  it('gives no result to a page that was locked meanwhile, unless it needs nothing', async () => {
    handle = () => {
      mayRun.mockReturnValue({ code: 'app.locked', message: 'The app is locked.' });
      return validOutput[name];
    };
    const result = await call(name, validArgs(name));
    if (contract[name].needs === 'nothing') expect(result).toEqual({ ok: true, value: validOutput[name] });
    else expect(result).toEqual(refusal('app.locked'));
  });

  const subFrame = { origin, parent: mainFrame };
  it.each<[string, CommandEvent]>([
    ['a frame that is gone', { sender: contents, senderFrame: null }],
    ['a frame inside the page', { sender: contents, senderFrame: subFrame }],
    ['another window', { sender: {}, senderFrame: mainFrame }],
    ['a foreign page in our window', { sender: contents, senderFrame: { origin: 'https://evil', parent: null } }],
    ['a frame without an origin', { sender: contents, senderFrame: { origin: 'null', parent: null } }],
    [
      'a page whose origin begins like ours',
      { sender: contents, senderFrame: { origin: `${origin}.evil`, parent: null } },
    ],
  ])('refuses %s', async (_who, event) => {
    expect(await call(name, validArgs(name), event)).toEqual(refusal('app.foreign-caller'));
    expect(called).not.toHaveBeenCalled();
    expect(mayRun).not.toHaveBeenCalled();
  });

  it('refuses any argument of another form', async () => {
    const malformed = [null, 0, true, 'text', [], [[]], () => {}, new Date(0), 1n, { a: 1 }];
    // Commands whose fields are all optional take any object.
    const accepts = (value: unknown) => contract[name].input.safeParse(value).success;
    for (const value of malformed.filter((one) => !accepts(one))) {
      expect(await call(name, [value])).toEqual(refusal('app.invalid-input'));
    }
    expect(malformed.filter(accepts).length).toBeLessThan(malformed.length / 2);
    expect(await call(name, [...validArgs(name), undefined, undefined])).toEqual(refusal('app.invalid-input'));
    expect(called).not.toHaveBeenCalled();
  });

  it('refuses each field of another type, naming the field and not what it holds', async () => {
    const valid = Reflect.get(validInput, name);
    for (const field of Object.keys(valid ?? {})) {
      const secret = crypto.randomUUID();
      const result = await call(name, [{ ...(valid as object), [field]: { secret } }]);
      expect(result).toEqual({
        ok: false,
        error: { code: 'app.invalid-input', message: `The argument of ${name} is not valid: ${field}.` },
      });
      expect(JSON.stringify(result) + logged()).not.toContain(secret);
    }
    expect(called).not.toHaveBeenCalled();
  });

  it('does not run when it may not', async () => {
    const failure: Failure = { code: 'account.not-allowed', message: 'Not with this role.' };
    mayRun.mockReturnValue(failure);
    expect(await call(name, validArgs(name))).toEqual({ ok: false, error: failure });
    expect(called).not.toHaveBeenCalled();
  });

  it('passes on a failure that it knows', async () => {
    const details = { requestId: 'r-1', retryAt: 5, attemptsLeft: 2 };
    handle = () => {
      throw new AppError('auth.locked', 'Locked.', details);
    };
    expect(await call(name, validArgs(name))).toEqual({
      ok: false,
      error: { code: 'auth.locked', message: 'Locked.', ...details },
    });
    expect(log.info).toHaveBeenCalledWith('command-refused', { command: name, code: 'auth.locked', requestId: 'r-1' });
  });

  it.each([
    ['an error', (secret: string) => new TypeError(secret)],
    ['a text', (secret: string) => secret],
    ['nothing', () => undefined],
    ['an object that looks like a failure', (secret: string) => ({ code: 'auth.locked', message: secret })],
  ])('says only that it broke when %s is thrown', async (_what, make) => {
    const secret = crypto.randomUUID();
    handle = () => {
      throw make(secret);
    };
    const result = await call(name, validArgs(name));
    expect(result).toEqual(refusal('app.internal'));
    expect(JSON.stringify(result) + logged()).not.toContain(secret);
    expect(log.warn).toHaveBeenCalledWith('command-broke', expect.objectContaining({ command: name }));
  });

  it('does not let out a result of another form', async () => {
    const secret = crypto.randomUUID();
    handle = () => ({ unexpected: secret });
    const result = await call(name, validArgs(name));
    expect(result).toEqual(refusal('app.internal'));
    expect(failureSchema.safeParse((result as { error: unknown }).error).success).toBe(true);
    expect(JSON.stringify(result) + logged()).not.toContain(secret);
  });

  it('lets out of a result only what the contract knows', async () => {
    const valid = validOutput[name];
    if (!(contract[name].output instanceof z.ZodObject)) return expect(valid).toBeUndefined();
    handle = () => ({ ...(valid as object), extra: 'x' });
    return expect(await call(name, validArgs(name))).toEqual({ ok: true, value: valid });
  });
});

it('refuses everybody when there is no window', () => {
  expect(isOurPage(ours, undefined, origin)).toBe(false);
});
