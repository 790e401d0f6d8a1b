import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { testResults } from './harness/checkout';
import endToEnd from './playwright.config';

/** As the end-to-end tests, but of the packaged app; one at a time, because each starts it from the disk. */
export default defineConfig(endToEnd, {
  testDir: 'package',
  outputDir: join(testResults, 'package'),
  reporter: [['list'], ['json', { outputFile: join(testResults, 'reports', 'package.json') }]],
  workers: 1,
});
