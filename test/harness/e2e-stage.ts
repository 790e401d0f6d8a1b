import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkout, testResults, tools } from './checkout';
import { exitCode, run } from './child';
import { sandboxObstacle } from './sandbox';
import { type Identity, stage, unprivilegedUser } from './unprivileged';
import { prepareDisplays } from './virtual-display';

/** A set of Playwright's tests. */
export interface Suite {
  /** Its configuration, below the checkout. */
  config: string;
  /** Names at the top of the checkout that it does without. */
  leavesOut: readonly string[];
}

/** The stories of administrators. */
export const endToEndSuite: Suite = { config: 'test/playwright.config.ts', leavesOut: ['dist'] };

/** What the app withstands. */
export const securitySuite: Suite = { config: 'test/playwright.security.config.ts', leavesOut: ['dist'] };

/** How the page looks and reads in every state. */
export const lookSuite: Suite = { config: 'test/playwright.look.config.ts', leavesOut: ['dist'] };

/** Pictures of the page in every state. */
export const gallerySuite: Suite = { config: 'test/playwright.gallery.config.ts', leavesOut: ['dist'] };

/** What the app takes, beside a bare window. */
export const benchSuite: Suite = { config: 'test/playwright.bench.config.ts', leavesOut: ['dist'] };

/**
 * Runs the end-to-end tests with Playwright. Root runs them as `nobody` from a copy of the checkout that everybody can
 * read, since Chromium's sandbox, which they insist on, does not start for root.
 * @param electron the executable
 * @param args for Playwright
 * @param suite which tests, by default those of `test/e2e`
 * @returns Playwright's exit code; what it left is in `test-results`
 * @throws Error when root's rights cannot be given up
 */
export async function runEndToEnd(electron: string, args: readonly string[], suite = endToEndSuite): Promise<number> {
  const env = { ...process.env, ELECTRON_EXEC_PATH: electron };
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    await assertSandbox();
    return waitForGroup(start(process.execPath, checkout, suite, args, { env }));
  }
  const user = await unprivilegedUser();
  await assertSandbox(user);
  prepareDisplays();
  const copy = await stage(checkout, user, suite.leavesOut);
  try {
    const executable = electron.startsWith(join(checkout, '/')) ? join(copy, relative(checkout, electron)) : electron;
    await assertRunnable(executable, user);
    const env = environmentOf(copy, executable);
    return await waitForGroup(start(join(copy, 'node'), copy, suite, args, { env, ...user }));
  } finally {
    cpSync(join(copy, 'test-results'), testResults, { recursive: true });
    rmSync(copy, { recursive: true, force: true });
  }
}

const start = (
  node: string,
  folder: string,
  { config }: Suite,
  args: readonly string[],
  options: { env: NodeJS.ProcessEnv } & Partial<Identity>,
): ChildProcess => {
  const cli = join(folder, relative(checkout, tools.playwright));
  // A process group of its own, so that nothing of it can be left behind.
  const detached = process.platform !== 'win32';
  return spawn(node, [cli, 'test', `--config=${config}`, ...args], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached,
    ...options,
  });
};

async function waitForGroup(leader: ChildProcess): Promise<number> {
  const interrupt = () => signalGroup(leader, 'SIGINT');
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  try {
    return await exitCode(leader);
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    signalGroup(leader, 'SIGKILL');
  }
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended as it should.
  }
}

async function assertSandbox(user?: Identity): Promise<void> {
  const obstacle = await sandboxObstacle(user);
  if (obstacle === undefined) return;
  throw new Error(
    `The end-to-end tests want Chromium's sandbox, but ${obstacle} (Ubuntu: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0; Docker: --security-opt seccomp=unconfined).`,
  );
}

async function assertRunnable(executable: string, user: Identity): Promise<void> {
  if (existsSync(executable) && (await run('test', ['-x', executable], { ...user })) === 0) return;
  throw new Error(`The user "nobody" cannot run ${executable}: put Electron where everybody can read it.`);
}

/** What nobody's processes are told: nothing of root's but the way to programs and how to write. */
function environmentOf(copy: string, executable: string): NodeJS.ProcessEnv {
  const names = [
    'PATH',
    'LANG',
    'LC_ALL',
    'TERM',
    'TZ',
    'CI',
    'FORCE_COLOR',
    'NO_COLOR',
    'DEBUG',
    'FUZZ_CALLS',
    'ROUNDS',
    'GALLERY',
    'NEWEST_ELECTRON',
  ];
  const kept = names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const own = join(copy, 'tmp');
  return { ...Object.fromEntries(kept), HOME: own, TMPDIR: own, ELECTRON_EXEC_PATH: executable };
}
