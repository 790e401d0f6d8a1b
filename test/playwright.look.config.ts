import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { testResults } from './harness/checkout';
import endToEnd from './playwright.config';

/** How the page looks and reads in each of its states, whatever main says. */
export default defineConfig(endToEnd, {
  testDir: 'look',
  outputDir: join(testResults, 'look'),
  reporter: [['line'], ['json', { outputFile: join(testResults, 'reports', 'look.json') }]],
});
