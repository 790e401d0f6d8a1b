import {
  chmodSync,
  chownSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder';
import { output } from './child';

/** Ids under which a child runs, as `spawn` takes them. */
export interface Identity {
  uid: number;
  gid: number;
}

/**
 * The user `nobody`, which every Linux has: Chromium's sandbox does not start for root.
 * @throws Error when there is none
 */
export async function unprivilegedUser(): Promise<Identity> {
  const uid = Number(await output('id', ['-u', 'nobody']));
  const gid = Number(await output('id', ['-g', 'nobody']));
  if (uid > 0 && gid > 0) return { uid, gid };
  throw new Error('There is no user "nobody" to run the end-to-end tests as: run them as an ordinary user.');
}

/** Names at the top of a checkout that every staged copy does without. */
const neverCopied = ['.git', 'test-results'];

/**
 * Makes a copy of a checkout, and of this Node as `node`, that everybody can read, wherever they themselves lie; of
 * hard links where the file system allows it, so that it takes a second and no space.
 * @param checkout its folder
 * @param owner who may write its `test-results` and `tmp`
 * @param leavesOut more names at the top that are not copied
 * @returns the folder of the copy
 */
export async function stage(checkout: string, owner: Identity, leavesOut: readonly string[]): Promise<string> {
  const leftOut = new Set([...neverCopied, ...leavesOut]);
  const stageFolder = await mkdtemp(join(nearestTemporaryFolder(checkout), 'etherfax-admin-'));
  await chmod(stageFolder, 0o755);
  for (const entry of readdirSync(checkout)) {
    if (!leftOut.has(entry)) copyReadable(join(checkout, entry), join(stageFolder, entry));
  }
  const node = realpathSync(process.execPath);
  linkOrCopy(node, join(stageFolder, 'node'), lstatSync(node).mode);
  for (const name of ['test-results', 'tmp']) {
    const path = join(stageFolder, name);
    mkdirSync(path, { mode: 0o700 });
    chownSync(path, owner.uid, owner.gid);
  }
  return stageFolder;
}

/** Hard links stay within one file system. */
function nearestTemporaryFolder(checkout: string): string {
  mkdirSync(cacheFolder(), { recursive: true });
  const device = lstatSync(checkout).dev;
  const everybodys = ['/tmp', '/var/tmp', cacheFolder()];
  return everybodys.find((folder) => lstatSync(folder).dev === device) ?? tmpdir();
}

function copyReadable(from: string, to: string): void {
  const stat = lstatSync(from);
  if (stat.isDirectory()) {
    mkdirSync(to, { mode: 0o755 });
    for (const entry of readdirSync(from)) copyReadable(join(from, entry), join(to, entry));
  } else if (stat.isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
  } else if (stat.isFile()) {
    linkOrCopy(from, to, stat.mode);
  }
}

function linkOrCopy(from: string, to: string, mode: number): void {
  const forAll = mode & 0o100 ? 0o555 : 0o444;
  if ((mode & forAll) === forAll) {
    try {
      linkSync(from, to);
      return;
    } catch {
      // Another file system, or one without hard links.
    }
  }
  copyFileSync(from, to);
  chmodSync(to, mode | forAll);
}
