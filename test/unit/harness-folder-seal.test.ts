import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSealed, seal } from '../harness/folder-seal';

describe('a sealed folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'folder-seal-'));
    mkdirSync(join(folder, 'locales'));
    writeFileSync(join(folder, 'electron'), 'program');
    writeFileSync(join(folder, 'locales', 'en.pak'), 'words');
    await seal(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is whole as it was made', async () => {
    expect(await isSealed(folder)).toBe(true);
  });

  it.each([
    ['a file was altered without changing its size', () => writeFileSync(join(folder, 'electron'), 'Program')],
    ['a file was cut off', () => writeFileSync(join(folder, 'locales', 'en.pak'), '')],
    ['a file is gone', () => rmSync(join(folder, 'electron'))],
    ['a file was added', () => writeFileSync(join(folder, 'extra'), '')],
    ['it was never finished', () => rmSync(join(folder, 'seal.json'))],
    ['its seal is damaged', () => writeFileSync(join(folder, 'seal.json'), '{"electron":')],
  ])('is not when %s', async (_, damage) => {
    damage();
    expect(await isSealed(folder)).toBe(false);
  });
});
