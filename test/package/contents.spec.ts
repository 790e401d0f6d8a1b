import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { acceptedLicences } from '../../build/licences';
import { languages, spokenOf } from '../../shared/languages';
import { expectedFuses, expectOnlyWhatIsNeeded, fusesOf } from './app-contents';
import { expect, test } from './fixture';

/** A universal app has a binary for each of its processors. */
const prebuilds =
  process.platform === 'darwin' ? ['darwin-arm64', 'darwin-x64'] : [`${process.platform}-${process.arch}`];

test('the app holds the bundles and keytar, and nothing else', ({ layout }) => {
  expectOnlyWhatIsNeeded(layout.resources, prebuilds);
});

test('the fuses are as they are to be', async ({ executable }) => {
  expect(await fusesOf(executable)).toEqual(expectedFuses);
});

test('Chromium comes in the languages of the app alone', ({ layout }) => {
  const names =
    process.platform === 'darwin'
      ? readdirSync(layout.resources).filter((name) => name.endsWith('.lproj'))
      : readdirSync(join(dirname(layout.resources), 'locales'));
  expect([...new Set(names.map((name) => spokenOf(name)))].sort()).toEqual([...languages].sort());
});

test('what the app is made of, and under which licences, lies beside it', ({ layout }) => {
  const notices = join(layout.resources, 'notices');
  const bill = JSON.parse(readFileSync(join(notices, 'sbom.cdx.json'), 'utf8'));
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  type Listed = { name: string; version: string; type: string; licenses?: { license: { id: string } }[] };
  const components: Listed[] = bill.components;
  const names = components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['@github/keytar', 'axios', 'react', 'zod', 'electron', 'chromium']));
  for (const tool of ['vite', 'vitest', 'playwright', 'electron-builder', 'typescript', 'fastify']) {
    expect(names).not.toContain(tool);
  }
  const libraries = components.filter(({ type }) => type === 'library');
  for (const { name, licenses } of libraries) expect(acceptedLicences, name).toContain(licenses?.[0]?.license.id);
  const texts = readFileSync(join(notices, 'licences.txt'), 'utf8')
    .split(`\n${'-'.repeat(80)}\n`)
    .slice(1);
  expect(texts.length).toBe(libraries.length);
  for (const [index, text] of texts.entries()) expect(text.length, libraries[index]?.name).toBeGreaterThan(300);
});
