import type { Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseSettings, type Written } from './written';

/** The largest policy that is read, in bytes; a whole one has two thousand. */
const mostBytes = 1024 * 1024;

const isMissing = (thrown: unknown) => thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';

/** Whether somebody else than the owner could change it. */
function isSafe({ uid, gid, mode }: Stats, owner: number): boolean {
  return uid === owner && (mode & 0o002) === 0 && ((mode & 0o020) === 0 || gid === owner);
}

/**
 * Reads a policy from a JSON file.
 * @param owner the only user (by number) who may be able to write the file and its folder: else anybody at this computer could
 *   decide for the organisation, and what stands there counts for nothing. Without it, it is not looked at.
 */
export async function readPolicyFile(path: string, owner?: number): Promise<Written> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path);
  } catch (thrown) {
    return isMissing(thrown) ? undefined : { problem: 'unreadable' };
  }
  try {
    const found = await file.stat();
    if (!found.isFile() || found.size > mostBytes) return { problem: 'unreadable' };
    const isKept = owner === undefined || (isSafe(found, owner) && isSafe(await stat(dirname(path)), owner));
    return isKept ? parseSettings(await file.readFile('utf8')) : { problem: 'unsafe' };
  } catch {
    return { problem: 'unreadable' };
  } finally {
    await file.close();
  }
}
