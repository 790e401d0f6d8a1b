import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { weigh } from './built-size';
import { checkout, keytarBinary, testResults, tools } from './checkout';
import { output, runNode } from './child';
import { type Counts, notRun, oneCheck, playwrightCounts, vitestCounts } from './counts';
import {
  benchSuite,
  endToEndSuite,
  gallerySuite,
  lookSuite,
  runEndToEnd,
  type Suite,
  securitySuite,
} from './e2e-stage';
import { electronRuntime } from './electron-runtime';
import { packageSuite, preparePackages } from './package-stage';
import { ensureSystemPackages, testPrograms } from './system-packages';

/** One part of the test command, run to its end. Rejects with a sentence when it cannot run. */
export type Stage = (args: readonly string[]) => Promise<Counts>;

const inCheckout = { cwd: checkout };

const typecheck: Stage = async () => oneCheck((await runNode(tools.typescript, ['--noEmit'], inCheckout)) === 0);

const lint: Stage = async () =>
  oneCheck((await runNode(tools.biome, ['check', '--error-on-warnings'], inCheckout)) === 0);

/** Vitest over one of its projects, which need no Electron. */
const vitest =
  (project: 'unit' | 'integration' | 'reliability'): Stage =>
  async (args) => {
    const report = freshReport(project);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const options = ['run', '--config=test/vitest.config.ts', `--project=${project}`, ...reporters, ...args];
    const code = await runNode(tools.vitest, options, inCheckout);
    return vitestCounts(JSON.parse(readFileSync(report, 'utf8')), code);
  };

/** The stories of `test/reliability`; the first argument says how many, if not as many as in an ordinary run. */
const reliability: Stage = async ([count, ...args]) => {
  if (count !== undefined) process.env.RUNS = count;
  return vitest('reliability')(args);
};

/** Playwright over one of its suites, in the app (or the gallery) as it is built now. */
async function inElectron(name: string, suite: Suite, args: readonly string[], build = builtOnce): Promise<Counts> {
  const electron = await electronRuntime();
  await ensureSystemPackages({ programs: testPrograms, binaries: [electron, keytarBinary] });
  if ((await build()) !== 0) return notRun('it could not be built');
  const report = freshReport(name);
  const code = await runEndToEnd(electron, args, suite);
  return playwrightCounts(JSON.parse(readFileSync(report, 'utf8')), code);
}

let build: Promise<number> | undefined;
/** Builds the app when the first stage needs it. @returns the exit code */
function builtOnce(): Promise<number> {
  build ??= runNode(tools.electronVite, ['build', '--logLevel=warn'], inCheckout);
  return build;
}

/** Weighs what was built against `build/size-budget.ts`. */
const size: Stage = async () => {
  if ((await builtOnce()) !== 0) return notRun('the app could not be built');
  const { lines, over } = weigh();
  for (const line of lines) console.log(line);
  return { passed: lines.length - over, failed: over, notes: lines.filter((line) => line.endsWith('TOO MUCH')) };
};

const endToEnd: Stage = (args) => inElectron('e2e', endToEndSuite, args);

const buildGallery = () => runNode(tools.tsx, ['test/gallery/build.ts'], inCheckout);

const look: Stage = (args) => inElectron('look', lookSuite, args, buildGallery);

/** Takes the pictures of every state, or of those with the first argument in their names; `--docs` renews those of the docs. */
const gallery: Stage = async ([part, ...args]) => {
  if (part !== undefined) process.env.GALLERY = part;
  const counts = await inElectron('gallery', gallerySuite, args, buildGallery);
  if (part === '--docs') {
    cpSync(join(testResults, 'docs-pictures'), join(checkout, 'docs', 'pictures'), { recursive: true });
  }
  return counts;
};

/** Measures, in turn, the app and a bare window; the first argument says how often, if not 15 times. */
const bench: Stage = ([count, ...args]) => {
  if (count !== undefined) process.env.ROUNDS = count;
  return inElectron('bench', benchSuite, args);
};

/**
 * The proofs of docs/security.md; a number as the first argument says how many malformed commands are tried, if not as many
 * as in an ordinary run.
 */
const security: Stage = async (args) => {
  const [first = '', ...rest] = args;
  const isCount = /^\d+$/.test(first);
  if (isCount) process.env.FUZZ_CALLS = first;
  process.env.NEWEST_ELECTRON ??= (await newestElectron()) ?? '';
  return inElectron('security', securitySuite, isCount ? rest : args);
};

/** The version that the package registry calls the newest, if it answers. */
const newestElectron = async () =>
  (
    await output('npm', ['view', 'electron', 'version'], {
      limit: 15_000,
      cwd: checkout,
      shell: process.platform === 'win32',
    })
  )?.trim();

/** Makes the installers, and tries what came out. */
const packages: Stage = async (args) => {
  const executable = await preparePackages();
  const report = freshReport('package');
  const code = await runEndToEnd(executable, args, packageSuite);
  return playwrightCounts(JSON.parse(readFileSync(report, 'utf8')), code);
};

/** The file for a stage's report. One of an earlier run must not be taken for this one's. */
function freshReport(stage: string): string {
  const path = join(testResults, 'reports', `${stage}.json`);
  rmSync(path, { force: true });
  return path;
}

/** The stages in their order. */
export const stages: Record<string, Stage> = {
  typecheck,
  lint,
  size,
  unit: vitest('unit'),
  integration: vitest('integration'),
  look,
  reliability,
  e2e: endToEnd,
  security,
  package: packages,
  bench,
  gallery,
};

/** What runs by its own name alone: it makes installers or pictures, or proves nothing. */
const byName: readonly string[] = ['package', 'bench', 'gallery'];

/** The stages that a word on the command line asks for; without one, the usual ones. */
export const stagesNamed = (word: string | undefined): string[] => {
  if (word === undefined) return Object.keys(stages).filter((name) => !byName.includes(name));
  return word === 'check' ? ['typecheck', 'lint', 'size'] : [word];
};
