import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { testResults } from './harness/checkout';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // They read /proc, or take the keychain away, which the others always have.
  testIgnore: process.platform === 'linux' ? [] : ['**/*.linux.spec.ts'],
  outputDir: join(testResults, 'e2e'),
  reporter: [['list'], ['json', { outputFile: join(testResults, 'reports', 'e2e.json') }]],
  // Limits for what hangs, not for what is slow: the keychain alone is given ten seconds.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
});
