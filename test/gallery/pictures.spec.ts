/** Takes pictures, and proves no more than that no console complains of it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../../shared/languages';
import { testResults } from '../harness/checkout';
import { docsPictures } from './docs-pictures';
import { test } from './fixture';
import { smallPng } from './small-png';
import { states } from './states';
import type { Size, Theme, Visitor } from './visit';

const wanted = process.env.GALLERY ?? '';
const forDocs = wanted === '--docs';
const themes: readonly Theme[] = ['light', 'dark', 'forced'];
const sizes: Record<string, Size> = { large: { width: 1100, height: 800 }, small: { width: 480, height: 560 } };

/** @returns the picture's file */
async function take({ page }: Visitor, ...names: string[]): Promise<string> {
  const path = join(testResults, ...names);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  return path;
}

for (const name of forDocs ? [] : Object.keys(states).filter((name) => name.includes(wanted))) {
  test(name, async ({ visitor }) => {
    for (const language of languages) {
      for (const [sizeName, size] of Object.entries(sizes)) {
        await visitor.visit(name, { language, theme: 'light', size });
        for (const theme of themes) {
          await visitor.dress(theme);
          await take(visitor, 'gallery', language, `${name}-${theme}-${sizeName}.png`);
        }
      }
    }
  });
}

for (const [name, { state, theme = 'light', size }] of Object.entries(forDocs ? docsPictures : {})) {
  test(`docs/pictures/${name}.png`, async ({ visitor }) => {
    await visitor.visit(state, { language: 'en', theme, size });
    const path = await take(visitor, 'docs-pictures', `${name}.png`);
    await writeFile(path, smallPng(await readFile(path)));
  });
}
