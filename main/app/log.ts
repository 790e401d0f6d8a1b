import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loggable } from '../diagnostics/log-line';
import type { Log } from '../ports';

/** The size at which a log file is set aside, in bytes; the one before it is kept, so twice this at most. */
const largestFile = 1024 * 1024;

/**
 * A log of one JSON object a line: `at` (RFC 3339), `level`, `event` and the event's details. It takes codes, names and
 * numbers alone (see `loggable`), so no error, reply or record gets in whole, and no email address or path. A log that cannot be written never stops the app.
 * @param folder where `main.log` and its predecessor `main.old.log` lie; made when it is missing
 */
export function openLog(folder: string, maximumBytes = largestFile): Log {
  const path = join(folder, 'main.log');
  let size = prepare(folder, path);
  const write = (level: string, event: string, detail: Parameters<Log['info']>[1] = {}) => {
    const line = `${JSON.stringify({ at: new Date().toISOString(), level, event, ...loggable(detail) })}\n`;
    try {
      const length = Buffer.byteLength(line);
      if (size > 0 && size + length > maximumBytes) {
        renameSync(path, join(folder, 'main.old.log'));
        size = 0;
      }
      appendFileSync(path, line, { mode: 0o600 });
      size += length;
    } catch {
      // Nowhere to tell it.
    }
  };
  return {
    info: (event, detail) => write('info', event, detail),
    warn: (event, detail) => write('warn', event, detail),
  };
}

/** All that is in the log in a folder, the older part first; empty when there is none, or none that can be read. */
export async function readLog(folder: string): Promise<string> {
  const parts = ['main.old.log', 'main.log'].map((name) => readFile(join(folder, name), 'utf8').catch(() => ''));
  return (await Promise.all(parts)).join('');
}

function prepare(folder: string, path: string): number {
  try {
    mkdirSync(folder, { recursive: true });
    return statSync(path).size;
  } catch {
    return 0;
  }
}
