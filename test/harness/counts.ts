import { z } from 'zod';

/** What a stage of the test command came to. `notes` say why something counts as failed that no tool calls a failure. */
export interface Counts {
  passed: number;
  failed: number;
  notes: string[];
}

/** A stage that is one test: a type check, a build. */
export const oneCheck = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, notes: [] });

/** A stage that could not run. */
export const notRun = (reason: string): Counts => ({ passed: 0, failed: 1, notes: [reason] });

export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  notes: all.flatMap(({ notes }) => notes),
});

/** The last line of the test command. */
export const closingLine = ({ passed, failed }: Counts) => `${passed} passed, ${failed} failed`;

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/**
 * Reads Vitest's JSON report. Skipped and to-do tests count as failed, and so does a file that could not be loaded.
 * @param exitCode of Vitest, which also tells of errors outside any test
 */
export function vitestCounts(report: unknown, exitCode: number): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = vitestSchema.parse(report);
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const failures = numFailedTests + unloaded.length;
  return complete(exitCode, numPassedTests, failures, [
    [unloaded.length, `could not be run: ${unloaded.map(({ name }) => name).join(', ')}`, 'counted'],
    [numPendingTests, 'skipped', 'add'],
    [numTodoTests, 'still to be written', 'add'],
  ]);
}

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/** Reads Playwright's JSON report. Skipped and flaky tests count as failed, and so do errors outside any test. */
export function playwrightCounts(report: unknown, exitCode: number): Counts {
  const { stats, errors } = playwrightSchema.parse(report);
  return complete(exitCode, stats.expected, stats.unexpected, [
    [errors.length, `outside any test: ${errors.map(({ message }) => message?.split('\n')[0]).join('; ')}`, 'add'],
    [stats.skipped, 'skipped', 'add'],
    [stats.flaky, 'flaky', 'add'],
  ]);
}

type Oddity = [count: number, what: string, how: 'add' | 'counted'];

function complete(exitCode: number, passed: number, failures: number, oddities: Oddity[]): Counts {
  const present = oddities.filter(([count]) => count > 0);
  const failed = present.reduce((total, [count, , how]) => total + (how === 'add' ? count : 0), failures);
  const notes = present.map(([count, what]) => `${count} ${what}`);
  if (passed + failed === 0) return notRun('no test was found');
  if (exitCode !== 0 && failed === 0) return { passed, failed: 1, notes: ['it failed outside its tests'] };
  return { passed, failed, notes };
}
