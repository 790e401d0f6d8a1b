import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { AppCommand } from './app-command';
import { checkout } from './checkout';
import { exitCode, stop } from './child';
import { isNoise } from './chromium-noise';
import { untilCancelled } from './command';

/**
 * Runs the app, or the tool that runs it, until it ends or Ctrl+C is pressed; then ends all that was started for it.
 * @param executable with its `args`
 * @returns the exit code; 0 after Ctrl+C
 */
export async function runApp(command: AppCommand, executable: string, args: readonly string[]): Promise<number> {
  const app = spawn(executable, args, {
    cwd: checkout,
    env: command.env,
    // Out of Ctrl+C's reach: it is asked to end below, once.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  createInterface({ input: app.stderr }).on('line', (line) => {
    if (!isNoise(line)) console.error(line);
  });
  let asked = false;
  const code = await untilCancelled(exitCode(app), () => {
    asked = true;
    void stop(app);
  });
  await command.close();
  return asked ? 0 : code;
}
