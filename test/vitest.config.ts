import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/** Two projects, so that each can be run and counted alone: `--project=unit`. */
const projectOf = (name: string) => ({
  test: { name, root, include: [`test/${name}/**/*.test.{ts,tsx}`], testTimeout: 10_000 },
});

export default defineConfig({ test: { root, projects: [projectOf('unit'), projectOf('integration')] } });
