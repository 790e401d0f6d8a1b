import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { testResults } from './harness/checkout';
import endToEnd from './playwright.config';

/** As the end-to-end tests, but of what the app withstands. */
export default defineConfig(endToEnd, {
  testDir: 'security',
  outputDir: join(testResults, 'security'),
  reporter: [['list'], ['json', { outputFile: join(testResults, 'reports', 'security.json') }]],
});
