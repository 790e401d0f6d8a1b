import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginFile } from '../../main/app/saved-file';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saved-file-'));
  path = join(folder, 'activity.csv');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file takes its place when it is whole, and not before', async () => {
  writeFileSync(path, 'the one before');
  const file = await beginFile(path);
  await file.write('one\r\n');
  await file.write('zwölf\r\n');
  expect(readFileSync(path, 'utf8')).toBe('the one before');
  await file.keep();
  expect(readFileSync(path, 'utf8')).toBe('one\r\nzwölf\r\n');
  expect(readdirSync(folder)).toEqual(['activity.csv']);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a file that is given up on leaves nothing behind', async () => {
  writeFileSync(path, 'the one before');
  const file = await beginFile(path);
  await file.write('half of');
  await file.discard();
  expect(readdirSync(folder)).toEqual(['activity.csv']);
  expect(readFileSync(path, 'utf8')).toBe('the one before');
});

test('a place that is none says so without naming it', async () => {
  const begun = beginFile(join(folder, 'no such folder', 'activity.csv'));
  await expect(begun).rejects.toMatchObject({
    code: 'files.not-written',
    message: 'The file was not written: ENOENT.',
  });
});
