import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/** What needs a Linux keyring, or /proc, is named so and runs there alone; the test command says when it is left out. */
const exclude = process.platform === 'linux' ? [] : ['**/*.linux.test.ts'];

/** Two projects, so that each can be run and counted alone: `--project=unit`. */
const projectOf = (name: string) => ({
  test: { name, root, include: [`test/${name}/**/*.test.{ts,tsx}`], exclude, testTimeout: 10_000 },
});

export default defineConfig({
  test: { root, projects: [projectOf('unit'), projectOf('integration'), projectOf('reliability')] },
});
