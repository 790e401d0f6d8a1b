/**
 * `npm test`: type check, lint, size, unit, integration, look, reliability and end-to-end tests, one after the other whatever became of
 * the ones before. `npm test -- unit|integration|look|e2e|security|check|size|package [arguments of the test runner]` runs a part,
 * `npm test -- reliability 10000` that many stories, and `npm test -- security 100000` that many malformed commands. The part
 * `package`, which makes installers, `bench`, which measures, and `gallery`, which takes pictures, run by their own names
 * alone (`npm run package`, `npm run bench`, `npm run gallery`).
 */
import { rmSync } from 'node:fs';
import { keytarBinary, testResults } from './checkout';
import { runCommand, untilCancelled } from './command';
import { type Counts, closingLine, notRun, sum } from './counts';
import { stages, stagesNamed } from './stages';
import { ensureSystemPackages, testPrograms } from './system-packages';
import { privateKeychain } from './test-keychain';

interface StageResult {
  name: string;
  counts: Counts;
  seconds: number;
}

await runCommand(async () => {
  const [word, ...args] = process.argv.slice(2);
  const names = stagesNamed(word);
  const unknown = names.find((name) => stages[name] === undefined);
  if (unknown !== undefined) {
    console.error(
      `There is no part "${unknown}": unit, integration, look, reliability, e2e, security, check, size, package, bench or gallery.`,
    );
    return 2;
  }
  if (word === undefined) rmSync(testResults, { recursive: true, force: true });
  if (word !== 'check' && word !== 'size') await prepareSystem();
  const endKeychain = await privateKeychain();
  let cancelled = false;
  const results: StageResult[] = [];
  const all = async () => {
    for (const name of names)
      results.push(await timed(name, async () => (cancelled ? notRun('cancelled') : runStage(name, args))));
  };
  await untilCancelled(all(), () => {
    cancelled = true;
  });
  await endKeychain();
  return report(results);
});

/** What is missing is said at once; the stages that cannot do without it then fail, the others run. */
async function prepareSystem(): Promise<void> {
  try {
    await ensureSystemPackages({ programs: testPrograms, binaries: [keytarBinary] });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}

async function timed(name: string, run: () => Promise<Counts>): Promise<StageResult> {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const counts = await run();
  return { name, counts, seconds: (performance.now() - start) / 1000 };
}

async function runStage(name: string, args: readonly string[]): Promise<Counts> {
  try {
    return (await stages[name]?.(args)) ?? notRun('there is no such stage');
  } catch (error) {
    return notRun(error instanceof Error ? error.message : String(error));
  }
}

function report(results: StageResult[]): number {
  console.log('');
  for (const { name, counts, seconds } of results) {
    console.log(`${name.padEnd(12)} ${closingLine(counts)} (${seconds.toFixed(0)} s)`);
    for (const note of counts.notes) console.log(`             ${note}`);
  }
  if (process.platform !== 'linux') console.log('\nLeft out on this system: the tests named *.linux.*');
  const total = sum(results.map(({ counts }) => counts));
  console.log(`\n${closingLine(total)}`);
  return total.failed === 0 ? 0 : 1;
}
