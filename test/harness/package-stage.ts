import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runtimeSchema } from '../../build/bill-of-materials';
import { makePackages, unpackedExecutable } from '../../build/make-packages';
import { checkout, keytarBinary, tool, tools } from './checkout';
import { output, runNode } from './child';
import type { Suite } from './e2e-stage';
import { electronRuntime } from './electron-runtime';
import { makeForeignLayouts } from './foreign-layouts';
import { prepareStandInTools } from './stand-in-tools';
import { ensureSystemPackages, testPrograms } from './system-packages';
import { publishForTests } from './test-updates';

/** The tests of what was packaged. */
export const packageSuite: Suite = { config: 'test/playwright.package.config.ts', leavesOut: [] };

/** Programs that packages are made with where electron-builder's own tools cannot be had, and that look into them. */
const packagePrograms = ['desktop-file-validate', 'dpkg-deb', 'makensis', 'mksquashfs', 'xclip'];

/**
 * Builds the app and makes the packages of this computer's platform: into `dist/packages`, ready to be shipped, or
 * where the released Electron cannot be had, into `dist/stand-in`, with another one and for these tests alone.
 * @returns the executable of the packaged app
 * @throws Error when something could not be made
 */
export async function preparePackages(): Promise<string> {
  const electron = await electronRuntime();
  await ensureSystemPackages({
    programs: [...testPrograms, ...packagePrograms],
    binaries: [electron, keytarBinary],
  });
  await publishForTests();
  const build = await runNode(tools.electronVite, ['build', '--logLevel=warn'], { cwd: checkout });
  if (build !== 0) throw new Error('the app could not be built');

  const isReleased = electron.startsWith(join(tool('electron'), 'dist'));
  const folder = isReleased ? 'dist/packages' : 'dist/stand-in';
  const work = await mkdtemp(join(tmpdir(), 'etherfax-admin-tools-'));
  try {
    rmSync(join(checkout, folder), { recursive: true, force: true });
    if (!isReleased) await prepareStandInTools(work);
    const made = await makePackages({
      checkout,
      output: folder,
      runtime: await versionsOf(electron),
      mustBeSigned: process.env.MUST_BE_SIGNED === '1',
      ...(!isReleased && { standIn: { folder: dirname(electron), targets: ['deb', 'AppImage'] } }),
    });
    if (process.platform === 'linux') await makeForeignLayouts(checkout, electron, work, 'dist/foreign');
    console.log(made.join('\n'));
    if (!isReleased) console.log('Made with an Electron that stands in for the released one: for tests alone.');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return unpackedExecutable(checkout, folder);
}

async function versionsOf(electron: string) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const said = await output(electron, ['-p', 'JSON.stringify(process.versions)'], { env });
  if (said === undefined) throw new Error(`${electron} does not tell its version.`);
  return runtimeSchema.parse(JSON.parse(said));
}
