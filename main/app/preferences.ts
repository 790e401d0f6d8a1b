/**
 * The one plain file that is kept between two starts, `preferences.json` in the app's data folder. It holds nothing
 * secret, and altering it opens nothing.
 */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newerPreferencesSchema, type Preferences, preferencesSchema } from '../../shared/preferences';
import type { Log } from '../ports';

/** What is remembered, and how to remember something else. */
export interface PreferencesStore {
  current(): Preferences;
  /** Changes what is given and writes the file; when that fails it is logged, and the change lives in memory. */
  update(change: Partial<Omit<Preferences, 'version' | 'deviceId'>>): void;
}

const fileName = 'preferences.json';

/**
 * @param folder the app's data folder; made when it is missing
 * @param log is told of a file that could not be read or written, never of what is in it
 */
export function openPreferences(folder: string, log: Log): PreferencesStore {
  const file = readPreferences(folder);
  if (file.state !== 'read' && file.state !== 'missing') log.warn('preferences-not-read', { state: file.state });
  let current = file.preferences;
  const remember = () => {
    // A newer version of the app wrote it, and will want it back as it was.
    if (file.state === 'newer' || file.state === 'unreadable') return;
    try {
      writePreferences(folder, current);
    } catch (thrown) {
      log.warn('preferences-not-written', { reason: reasonOf(thrown) });
    }
  };
  if (file.state === 'missing' || file.state === 'damaged') remember();
  return {
    current: () => current,
    update(change) {
      current = { ...current, ...change };
      remember();
    },
  };
}

/**
 * Reads the file. A damaged one is set aside as `preferences.damaged-<milliseconds>.json`, so that nothing is lost.
 * @param now milliseconds since the epoch
 * @returns what is remembered, or defaults with a device id of their own; `newer` and `unreadable` files are to be left
 *   as they are
 */
export function readPreferences(
  folder: string,
  now = Date.now(),
): { preferences: Preferences; state: 'read' | 'missing' | 'damaged' | 'newer' | 'unreadable' } {
  const path = join(folder, fileName);
  const preferences: Preferences = { version: 1, deviceId: randomUUID() };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (thrown) {
    return { preferences, state: reasonOf(thrown) === 'ENOENT' ? 'missing' : 'unreadable' };
  }
  const content = parseJson(text);
  const parsed = preferencesSchema.safeParse(content);
  if (parsed.success) return { preferences: parsed.data, state: 'read' };
  if (newerPreferencesSchema.safeParse(content).success) return { preferences, state: 'newer' };
  try {
    renameSync(path, join(folder, `preferences.damaged-${now}.json`));
    return { preferences, state: 'damaged' };
  } catch {
    return { preferences, state: 'unreadable' };
  }
}

/** @returns the address of the portal of last time, if it can be read; the file is left as it is in any case */
export function peekAtPortal(folder: string): string | undefined {
  try {
    return preferencesSchema.safeParse(parseJson(readFileSync(join(folder, fileName), 'utf8'))).data?.portalAddress;
  } catch {
    return undefined;
  }
}

/**
 * Writes the file as a whole or not at all: into another one that then takes its place.
 * @throws what the file system throws, for example on a full disk; the old file is then still there
 */
export function writePreferences(folder: string, preferences: Preferences): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, fileName);
  const draft = `${path}.new`;
  const file = openSync(draft, 'w', 0o600);
  try {
    writeFileSync(file, `${JSON.stringify(preferences, undefined, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @returns the system's name of what went wrong (`ENOSPC`), which holds no path */
function reasonOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown';
}
