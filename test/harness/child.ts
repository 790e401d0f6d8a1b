import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a program to its end.
 * @param options as `spawn` takes them, and `limit`: after so many milliseconds it is killed
 * @returns its exit code; 1 when a signal ended it or it could not be started
 */
export async function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { limit?: number } = {},
): Promise<number> {
  const { limit, ...rest } = options;
  const child = spawn(command, args, {
    stdio: 'inherit',
    ...(limit === undefined ? {} : { timeout: limit, killSignal: 'SIGKILL' as const }),
    ...rest,
  });
  return exitCode(child);
}

/** Runs a Node script with this very Node to its end; otherwise as {@link run}. */
export const runNode = (script: string, args: readonly string[], options: SpawnOptions & { limit?: number } = {}) =>
  run(process.execPath, [script, ...args], options);

/** Waits until a child has ended: its exit code, or 1 when a signal ended it or it could not be started. */
export async function exitCode(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return child.exitCode;
  if (child.signalCode !== null) return 1;
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : 1));
  const failed = once(child, 'error').then(([error]) => {
    console.error(`${child.spawnfile}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  });
  return Promise.race([ended, failed]);
}

/**
 * Runs a program and collects what it writes to standard output.
 * @returns the text, or undefined when it is not installed or ends with a failure
 */
export async function output(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { limit?: number } = {},
): Promise<string | undefined> {
  const { limit = 60_000, ...rest } = options;
  const child = spawn(command, args, { timeout: limit, ...rest, stdio: ['ignore', 'pipe', 'ignore'] });
  const parts: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => parts.push(part));
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', () => resolve(null));
  });
  return code === 0 ? Buffer.concat(parts).toString('utf8') : undefined;
}

/** Asks a child to end and, if it has not done so after two seconds, kills it. Returns when it has ended. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 2_000);
  await ended;
  clearTimeout(timer);
}
