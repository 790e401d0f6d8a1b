import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { exitCode } from './child';

/** The name under which the app keeps its records. */
export const keychainService = 'etherFAX Admin';

/** The system's keychain as seen from outside the app. */
export interface Keychain {
  /**
   * Every record that the app keeps of users: its name and its content.
   * @param of `everybody`: also the key of the activity log, which belongs to the computer and stays
   */
  records(of?: 'users' | 'everybody'): Promise<Map<string, string>>;
  /** Puts a record there, for example a damaged one. */
  set(name: string, value: string): Promise<void>;
  remove(name: string): Promise<void>;
  clear(): Promise<void>;
}

const recordsSchema = z.array(z.object({ account: z.string(), password: z.string() }));

/**
 * @param env where the keychain is found, as {@link startKeyring} gives it
 * @param service whose records
 */
export function openKeychain(env: Record<string, string>, service = keychainService): Keychain {
  const ask = (request: object) => askChild(env, { service, ...request });
  return {
    async records(of = 'users') {
      const found = recordsSchema.parse(JSON.parse(await ask({ action: 'list' })));
      const wanted = found.filter(({ account }) => of === 'everybody' || !account.startsWith('activity-'));
      return new Map(wanted.map(({ account, password }) => [account, password]));
    },
    async set(name, value) {
      await ask({ action: 'set', name, value });
    },
    async remove(name) {
      await ask({ action: 'remove', name });
    },
    async clear() {
      await ask({ action: 'clear' });
    },
  };
}

/** Three attempts: keytar's listing ends the process when the app removes a record meanwhile. */
async function askChild(env: Record<string, string>, request: object): Promise<string> {
  let complaint = '';
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'keychain-child.js')], {
      env: { ...process.env, ...env },
      stdio: 'pipe',
      timeout: 10_000,
    });
    child.stdin.end(JSON.stringify(request));
    const [code, answer, said] = await Promise.all([exitCode(child), text(child.stdout), text(child.stderr)]);
    if (code === 0) return answer;
    complaint = said;
  }
  throw new Error(`The keychain cannot be read: ${complaint}`);
}
