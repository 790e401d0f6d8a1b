import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFolder } from '../../main/app/folder';

let parent: string;
let path: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'folder-'));
  path = join(parent, 'systems');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

it('is made with the first file, and reads what it wrote', async () => {
  const folder = openFolder(path);
  expect(await folder.read('a', 100)).toBeUndefined();
  expect(readdirSync(parent)).toEqual([]);
  await folder.write('a', 'Straße');
  expect(new TextDecoder().decode(await folder.read('a', 100))).toBe('Straße');
});

it('writes over, and gives a file another’s place', async () => {
  const folder = openFolder(path);
  await folder.write('a', 'one, and more');
  await folder.write('a', 'two');
  await folder.write('b', 'three');
  expect(await folder.rename('a', 'b')).toBe(true);
  expect(await folder.rename('a', 'b')).toBe(false);
  expect(readFileSync(join(path, 'b'), 'utf8')).toBe('two');
  expect(readdirSync(path)).toEqual(['b']);
});

it('reads no more than it may', async () => {
  const folder = openFolder(path);
  await folder.write('a', 'x'.repeat(11));
  await expect(folder.read('a', 10)).rejects.toMatchObject({ code: 'EFBIG' });
});

it('says what the system says when it cannot write', async () => {
  writeFileSync(path, 'a file in its place');
  await expect(openFolder(path).write('a', 'x')).rejects.toMatchObject({ code: 'EEXIST' });
});

it.skipIf(process.platform === 'win32')('keeps its files from other users', async () => {
  await openFolder(path).write('a', 'x');
  expect(statSync(path).mode & 0o77).toBe(0);
  expect(statSync(join(path, 'a')).mode & 0o77).toBe(0);
});
