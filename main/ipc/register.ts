/** The one place where the page's commands come in. */
import type { z } from 'zod';
import { AppError, type Failure, toFailure } from '../../shared/errors';
import { contract, type Input, type Output, type Result } from '../../shared/ipc';
import type { Needs } from '../../shared/ipc-command';
import { type CommandName, commandChannel, commandNames } from '../../shared/ipc-names';
import type { Log } from '../ports';

/**
 * What carries out each command: one that is missing, or answers something else, does not compile. One that answers
 * nothing may do so now or later.
 */
export type Handlers = {
  [Name in CommandName]: (
    input: Input<Name>,
  ) => undefined extends Output<Name> ? void : Output<Name> | Promise<Output<Name>>;
};

/** The part of Electron's `ipcMain` that is used. */
export interface CommandReceiver<Event> {
  handle(channel: string, listener: (event: Event, ...args: unknown[]) => Promise<Result<unknown>>): void;
}

export interface Registration<Event> {
  ipcMain: CommandReceiver<Event>;
  handlers: Handlers;
  /** Asks main's own session, not the page, whether a command may run; the failure says why not. */
  mayRun(needs: Needs): Failure | undefined;
  /** Told of every command that a person gives about an account, whichever way: a screen reader presses no key. */
  noteUse(): void;
  /** Whether the command comes from the page itself, see `isOurPage`. */
  isOurFrame(event: Event): boolean;
  log: Log;
}

/**
 * Receives every command of the contract. Each call passes, in this order: the sender is our page; the argument has its
 * form; the command may run; its result has its form. Whatever happens, the answer is a {@link Result}.
 */
export function registerCommands<Event>(registration: Registration<Event>): void {
  for (const name of commandNames) receive(name, registration);
}

function receive<Event>(name: CommandName, registration: Registration<Event>): void {
  const { ipcMain, handlers, mayRun, noteUse, isOurFrame, log } = registration;
  const { input, output, needs } = contract[name];
  // The one place where the compiler cannot see that a name's schema and handler belong together.
  const run = handlers[name] as (input: unknown) => unknown;
  ipcMain.handle(commandChannel(name), async (event, ...args) => {
    try {
      if (!isOurFrame(event)) throw new AppError('app.foreign-caller', `${name} was called from outside the page.`);
      const parsed = parseInput(name, input, args);
      const refusal = mayRun(needs);
      if (refusal) return refused(name, refusal, log);
      // The others the page also gives by itself.
      if (needs !== 'nothing' && needs !== 'unlocked') noteUse();
      const value = parseOutput(name, output, await run(parsed));
      // What was asked for before the app was locked is not answered after.
      const late = needs === 'nothing' ? undefined : mayRun('unlocked');
      return late ? refused(name, late, log) : { ok: true, value };
    } catch (thrown) {
      if (!(thrown instanceof AppError)) log.warn('command-broke', { command: name, error: nameOf(thrown) });
      return refused(name, toFailure(thrown), log);
    }
  });
}

function refused(command: CommandName, error: Failure, log: Log): Result<never> {
  log.info('command-refused', { command, code: error.code, requestId: error.requestId });
  return { ok: false, error };
}

function parseInput(name: CommandName, schema: z.ZodType, args: readonly unknown[]): unknown {
  if (args.length > 1) throw new AppError('app.invalid-input', `${name} takes one argument.`);
  const parsed = schema.safeParse(args[0]);
  if (parsed.success) return parsed.data;
  throw new AppError('app.invalid-input', `The argument of ${name} is not valid: ${fieldsOf(parsed.error)}.`);
}

function parseOutput(name: CommandName, schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('app.internal', `The result of ${name} is not valid: ${fieldsOf(parsed.error)}.`);
}

/** @returns the names of the fields that are wrong, never what they hold */
export function fieldsOf(error: z.ZodError): string {
  return [...new Set(error.issues.map((issue) => issue.path.join('.') || '(as a whole)'))].join(', ');
}

/** @returns the kind of what was thrown; its text may hold a secret */
function nameOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : typeof thrown;
}
