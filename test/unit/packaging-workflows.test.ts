import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

// electron-builder's own, which comes without types.
const { load }: { load(text: string): unknown } = createRequire(import.meta.url)('js-yaml');

const stepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      uses: z.string().optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      strategy: z.object({ matrix: z.object({ include: z.array(z.object({ system: z.string() })) }) }).optional(),
      steps: z.array(stepSchema).default([]),
    }),
  ),
});

const folder = resolve('.github/workflows');
const read = (name: string) => workflowSchema.parse(load(readFileSync(resolve(folder, name), 'utf8')));
const names = readdirSync(folder);

describe.each(names)('the workflow %s', (name) => {
  const workflow = read(name);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('names the exact version of every action', () => {
    const used = [...jobs, ...steps].flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const one of used)
      expect(one).toMatch(/^(\.\/\.github\/workflows\/[a-z]+\.yml|actions\/[a-z-]+@v\d+\.\d+\.\d+)$/);
  });

  it('writes no expression into a command, where a secret would be in an argument and a name could be a command', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('may read alone, but for the job that drafts the release', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const more = Object.entries(workflow.jobs).filter(([, job]) => job.permissions !== undefined);
    expect(more.map(([job]) => job)).toEqual(name === 'release.yml' ? ['publish'] : []);
  });

  it('keeps no token in the checkout', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });
});

it('the app is built on all three systems', () => {
  const { build } = read('build.yml').jobs;
  expect(build?.strategy?.matrix.include.map(({ system }) => system)).toEqual(['windows', 'macos', 'linux']);
});

it('secrets are given to the one step that signs, each to its own system', () => {
  const holders = Object.values(read('build.yml').jobs).flatMap((job) =>
    job.steps.filter(({ env }) => Object.values(env ?? {}).some((value) => value.includes('secrets.'))),
  );
  expect(holders).toHaveLength(1);
  for (const [name, value] of Object.entries(holders[0]?.env ?? {})) {
    if (!value.includes('secrets.')) continue;
    if (name === 'UPDATE_SIGNING_KEY') {
      // The lists of versions are signed on all of them.
      expect(value).toMatch(/^\$\{\{ secrets\.UPDATE_SIGNING_KEY \}\}$/);
      continue;
    }
    const system = /^(WIN|AZURE)_/.test(name) ? 'windows' : 'macos';
    expect(value, name).toMatch(
      new RegExp(`^\\$\\{\\{ matrix\\.system == '${system}' && secrets\\.[A-Z_]+ \\|\\| '' \\}\\}$`),
    );
  }
});
