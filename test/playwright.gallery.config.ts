import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { testResults } from './harness/checkout';
import endToEnd from './playwright.config';

/** The pictures of every state. */
export default defineConfig(endToEnd, {
  testDir: 'gallery',
  outputDir: join(testResults, 'gallery-traces'),
  reporter: [['line'], ['json', { outputFile: join(testResults, 'reports', 'gallery.json') }]],
});
