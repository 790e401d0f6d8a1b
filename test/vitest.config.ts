import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: ['test/{unit,integration}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
});
