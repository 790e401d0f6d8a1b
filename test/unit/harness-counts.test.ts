import { describe, expect, it } from 'vitest';
import { closingLine, notRun, oneCheck, playwrightCounts, sum, vitestCounts } from '../harness/counts';

const file = (status: string, ...assertions: string[]) => ({
  name: '/checkout/some.test.ts',
  status,
  assertionResults: assertions.map((one) => ({ status: one })),
});

function vitestReport(
  counts: { passed?: number; failed?: number; pending?: number; todo?: number },
  ...testResults: ReturnType<typeof file>[]
) {
  const { passed = 0, failed = 0, pending = 0, todo = 0 } = counts;
  const numbers = { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo };
  return { ...numbers, testResults };
}

const playwrightReport = (stats: object, ...errors: { message: string }[]) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

describe('the count of a Vitest run', () => {
  it.each([
    ['passed tests pass', vitestReport({ passed: 3 }, file('passed', 'passed')), 0, 3, 0],
    ['failed tests fail', vitestReport({ passed: 2, failed: 1 }, file('failed', 'failed')), 1, 2, 1],
    ['a skipped test fails', vitestReport({ passed: 2, pending: 1 }), 0, 2, 1],
    ['a test still to be written fails', vitestReport({ passed: 2, todo: 2 }), 0, 2, 2],
    ['a file that cannot be loaded fails', vitestReport({ passed: 2 }, file('failed')), 1, 2, 1],
    ['an error outside any test fails', vitestReport({ passed: 2 }), 1, 2, 1],
    ['no test at all fails', vitestReport({}), 0, 0, 1],
  ])('%s', (_, report, exitCode, passed, failed) => {
    const counts = vitestCounts(report, exitCode);
    expect(counts).toMatchObject({ passed, failed });
    expect(counts.notes.length > 0).toBe(failed > 0 && report.numFailedTests === 0);
  });

  it('refuses what is no report', () => {
    expect(() => vitestCounts({ success: true }, 0)).toThrow();
  });
});

describe('the count of a Playwright run', () => {
  it.each([
    ['expected results pass', playwrightReport({ expected: 4 }), 0, 4, 0],
    ['unexpected ones fail', playwrightReport({ expected: 4, unexpected: 2 }), 1, 4, 2],
    ['a skipped test fails', playwrightReport({ expected: 4, skipped: 1 }), 0, 4, 1],
    ['a flaky test fails', playwrightReport({ expected: 4, flaky: 1 }), 0, 4, 1],
    [
      'an error outside any test fails',
      playwrightReport({ expected: 4 }, { message: 'no such module\n at x' }),
      1,
      4,
      1,
    ],
    ['no test at all fails', playwrightReport({}), 1, 0, 1],
  ])('%s', (_, report, exitCode, passed, failed) => {
    expect(playwrightCounts(report, exitCode)).toMatchObject({ passed, failed });
  });
});

it('adds up to one closing line', () => {
  const total = sum([oneCheck(true), oneCheck(false), notRun('no display'), { passed: 40, failed: 1, notes: ['odd'] }]);
  expect(closingLine(total)).toBe('41 passed, 3 failed');
  expect(total.notes).toEqual(['no display', 'odd']);
});
