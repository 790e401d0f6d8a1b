import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { z } from 'zod';
import { type State, stateSchema } from './state';

const fileSchema = z.object({ portal: z.literal('etherfax-admin-demo'), version: z.literal(1), state: stateSchema });

/** How long changes are gathered before they are written, in milliseconds. */
const gathering = 100;

/** JSON has no maps: they are written as `{ "$map": [[key, value], …] }`. */
const writeMaps = (_: string, value: unknown) => (value instanceof Map ? { $map: [...value] } : value);
const mapSchema = z.object({ $map: z.array(z.tuple([z.string(), z.unknown()])) });
function readMaps(_: string, value: unknown): unknown {
  const map = mapSchema.safeParse(value);
  return map.success ? new Map(map.data.$map) : value;
}

/**
 * Reads what an earlier run kept.
 * @returns `undefined` when there is no such file yet
 * @throws Error when the file is something else or damaged; it is left as it is
 */
export async function readState(path: string): Promise<State | undefined> {
  if (!existsSync(path)) return undefined;
  const text = await readFile(path, 'utf8');
  try {
    return fileSchema.parse(JSON.parse(text, readMaps)).state;
  } catch {
    throw new Error(`${path} does not hold a demonstration portal's data.`);
  }
}

/** Writes a state so that the file is at any time either the old or the new one, readable by its owner alone. */
async function writeState(path: string, state: State): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify({ portal: 'etherfax-admin-demo', version: 1, state }, writeMaps));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

/** Keeps a state in a file. */
export interface DataFile {
  /** Writes soon; what changes until then is written with it. */
  changed(): void;
  /** Writes what has not been written yet. */
  close(): Promise<void>;
}

/** @param failed is told when writing did not work; the portal goes on */
export function keepInFile(path: string, state: State, failed: (error: unknown) => void): DataFile {
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const write = () => {
    timer = undefined;
    writing = writing.then(() => writeState(path, state)).catch(failed);
  };
  return {
    changed: () => {
      timer ??= setTimeout(write, gathering);
    },
    close: async () => {
      clearTimeout(timer);
      write();
      await writing;
    },
  };
}
