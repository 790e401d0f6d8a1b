import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testResults } from '../harness/checkout';

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Prints lines and keeps them as `test-results/bench-<name>.md`. */
export function writeReport(name: string, lines: readonly string[]): void {
  const text = `${lines.join('\n')}\n`;
  mkdirSync(testResults, { recursive: true });
  writeFileSync(join(testResults, `bench-${name}.md`), text);
  console.log(`\n${text}`);
}
