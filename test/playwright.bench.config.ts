import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { testResults } from './harness/checkout';
import endToEnd from './playwright.config';

/** Measurements: one at a time, and nothing fails on a time. */
export default defineConfig(endToEnd, {
  testDir: 'bench',
  outputDir: join(testResults, 'bench'),
  reporter: [['list'], ['json', { outputFile: join(testResults, 'reports', 'bench.json') }]],
  workers: 1,
});
