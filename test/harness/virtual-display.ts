import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stop } from './child';
import { firstLine } from './first-line';

/** Part of a desktop that was started here: what programs must have in their environment to use it. */
export interface Started {
  env: Record<string, string>;
  close(): Promise<void>;
}

/** Where X servers keep their sockets. Only root may make this folder; a bare container lacks it. */
export function prepareDisplays(): void {
  if (process.getuid?.() !== 0) return;
  const umask = process.umask(0);
  mkdirSync('/tmp/.X11-unix', { recursive: true, mode: 0o1777 });
  process.umask(umask);
}

/**
 * Starts an X server without a screen, on a free display number, that only knows who reads its cookie.
 * @param folder a private folder for the cookie
 * @param detached whether it is to be out of Ctrl+C's reach, so that the app can end before it
 * @throws Error when Xvfb does not come up within 15 seconds
 */
export async function startVirtualDisplay(folder: string, detached = false): Promise<Started> {
  const authority = join(folder, 'xauthority');
  await writeFile(authority, cookieForAnyDisplay(), { mode: 0o600 });
  const screen = ['-screen', '0', '1400x1000x24'];
  // No screen saver: nobody touches this display's keyboard, and after ten minutes the app would find its screen locked.
  const args = ['-displayfd', '3', ...screen, '-s', '0', '-nolisten', 'tcp', '-noreset', '-auth', authority];
  const server = spawn('Xvfb', args, { detached, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await firstLine(server, 3, 'Xvfb');
  return { env: { DISPLAY: `:${display}`, XAUTHORITY: authority }, close: () => stop(server) };
}

/**
 * An .Xauthority file of one entry: family "wild", no address, no display number, so that it can be written before the
 * server has chosen its number (format: Xau(3); each field is preceded by its length in two bytes).
 */
function cookieForAnyDisplay(): Buffer {
  const field = (content: Buffer) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(content.length);
    return Buffer.concat([length, content]);
  };
  const none = field(Buffer.alloc(0));
  const name = field(Buffer.from('MIT-MAGIC-COOKIE-1'));
  return Buffer.concat([Buffer.from([0xff, 0xff]), none, none, name, field(randomBytes(16))]);
}
