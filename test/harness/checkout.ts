import { join, resolve } from 'node:path';

/** The folder that holds package.json. */
export const checkout = resolve(import.meta.dirname, '../..');

/** Where the tests leave their results: screenshots, traces, logs, reports. */
export const testResults = join(checkout, 'test-results');

/**
 * The script of an installed development tool, to be started with `process.execPath`: that works the same on Windows,
 * where the links in `node_modules/.bin` are shell scripts.
 * @param script path below node_modules
 */
export const tool = (script: string) => join(checkout, 'node_modules', script);

/** The tools that more than one command uses. */
export const tools = {
  biome: tool('@biomejs/biome/bin/biome'),
  electronVite: tool('electron-vite/bin/electron-vite.js'),
  playwright: tool('playwright/cli.js'),
  tsx: tool('tsx/dist/cli.mjs'),
  typescript: tool('typescript/bin/tsc'),
  vitest: tool('vitest/vitest.mjs'),
} as const;

/** keytar's native part for this computer. */
export const keytarBinary = tool(`keytar/prebuilds/${process.platform}-${process.arch}/keytar.node`);
