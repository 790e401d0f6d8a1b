import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../ports';

/** The size at which a log file is set aside, in bytes; the one before it is kept, so twice this at most. */
const largestFile = 1024 * 1024;

/** The longest text that a detail may hold, in characters: names and codes are short, what is longer is a mistake. */
const longestText = 200;

/**
 * A log of one JSON object a line: `at` (RFC 3339), `level`, `event` and the event's details. It takes codes, names and
 * numbers alone, so no error, reply or record gets in whole. A log that cannot be written never stops the app.
 * @param folder where `main.log` and its predecessor `main.old.log` lie; made when it is missing
 */
export function openLog(folder: string, maximumBytes = largestFile): Log {
  const path = join(folder, 'main.log');
  let size = prepare(folder, path);
  const write = (level: string, event: string, detail: Parameters<Log['info']>[1] = {}) => {
    const line = `${JSON.stringify({ at: new Date().toISOString(), level, event, ...shortened(detail) })}\n`;
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

function prepare(folder: string, path: string): number {
  try {
    mkdirSync(folder, { recursive: true });
    return statSync(path).size;
  } catch {
    return 0;
  }
}

function shortened(detail: Record<string, unknown>): Record<string, unknown> {
  const cut = (value: unknown) =>
    typeof value === 'string' && value.length > longestText ? `${value.slice(0, longestText)}…` : value;
  return Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, cut(value)]));
}
