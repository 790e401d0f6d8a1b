import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLog, readLog } from '../../main/app/log';

let parent: string;
let folder: string;
const lines = (name = 'main.log') =>
  readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'log-'));
  folder = join(parent, 'logs');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

it('writes one object a line, also after a restart', () => {
  openLog(folder).info('app-started', { version: '1.0.0', count: 2, packaged: false, left: undefined });
  openLog(folder).warn('page-crashed');
  expect(lines()).toEqual([
    {
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      level: 'info',
      event: 'app-started',
      version: '1.0.0',
      count: 2,
      packaged: false,
    },
    { at: expect.any(String), level: 'warn', event: 'page-crashed' },
  ]);
});

it('keeps a line break inside a detail on its line', () => {
  openLog(folder).info('a', { text: 'x\n{"level":"warn"}' });
  expect(lines()).toHaveLength(1);
});

it('cuts what is too long to be a name or a code', () => {
  openLog(folder).info('a', { short: 'x '.repeat(100), long: 'y '.repeat(101) });
  expect(lines()[0]).toMatchObject({ short: 'x '.repeat(100), long: `${'y '.repeat(100)}…` });
});

it('sets a full file aside, once, and never grows beyond two', () => {
  const log = openLog(folder, 1000);
  for (let i = 0; i < 100; i++) log.info('line', { i });
  expect(lines().at(-1)).toMatchObject({ i: 99 });
  expect(lines('main.old.log').at(-1).i).toBe(lines()[0].i - 1);
  expect(statSync(join(folder, 'main.log')).size).toBeLessThanOrEqual(1000);
  expect(statSync(join(folder, 'main.old.log')).size).toBeLessThanOrEqual(1000);
});

it('counts what was there before', () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'main.log'), `${JSON.stringify({ filler: 'z'.repeat(990) })}\n`);
  openLog(folder, 1000).info('next');
  expect(lines()).toHaveLength(1);
  expect(lines('main.old.log')[0].filler).toHaveLength(990);
});

it('does not stop the app when nothing can be written', () => {
  writeFileSync(folder, 'a file in the place of the folder');
  expect(() => openLog(folder).info('event')).not.toThrow();
});

it('is read with its older part first', async () => {
  expect(await readLog(folder)).toBe('');
  const log = openLog(folder, 300);
  for (let i = 0; i < 6; i++) log.info('line', { i });
  const read = (await readLog(folder))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).i);
  expect(read.at(-1)).toBe(5);
  expect(read).toEqual([...read].sort());
  expect(read.length).toBeGreaterThan(lines().length);
});
