import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { activityFolder } from '../../main/activity/disk';
import type { ActivityFiles } from '../../main/activity/files';
import { type ActivityQuery, readPage } from '../../main/activity/reader';
import { headerLine, segmentBytes, segmentName } from '../../main/activity/segments';

const million = 1_000_000;
const begin = Date.UTC(2026, 0, 1);
const rare = 'rare@northside-clinic.example';
const seal = 'a'.repeat(64);

/** As the writer makes them, a second apart, but with a made-up seal: reading does not look at it. */
function lineOf(seq: number): string {
  const user = seq === 1000 ? rare : `user-${seq % 50}@northside-clinic.example`;
  return `{"seq":${seq},"at":${begin + seq * 1000},"action":"copied","user":"${user}","accountNumber":"EFAX-1000-0001","fingerprint":"3f9a01c277be","mac":"${seal}"}\n`;
}

function writeMillion(folder: string): void {
  let segment = 0;
  for (let seq = 1; seq <= million; ) {
    segment += 1;
    let text = headerLine({ first: seq, continues: seal }).toString();
    for (; seq <= million && text.length < segmentBytes; seq += 1) text += lineOf(seq);
    appendFileSync(join(folder, segmentName(segment)), text);
  }
}

describe('a log of a million entries', () => {
  let folder: string;
  let files: ActivityFiles;
  let bytesRead: number;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'activity-'));
    writeMillion(folder);
    const disk = activityFolder(folder);
    files = {
      ...disk,
      async read(name, from, length) {
        const bytes = await disk.read(name, from, length);
        bytesRead += bytes.length;
        return bytes;
      },
    };
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    bytesRead = 0;
  });

  const page = (query: Partial<ActivityQuery> = {}) => readPage(files, { filter: {}, limit: 50, ...query });
  const numbersFrom = (newest: number) => Array.from({ length: 50 }, (_, index) => newest - index);

  test('opens with its newest, and goes back page by page, reading no more than a page needs', async () => {
    let newest = million;
    let cursor: string | undefined;
    for (let n = 1; n <= 200; n += 1) {
      const { items, nextCursor } = await page({ cursor });
      expect(items.map(({ seq }) => seq)).toEqual(numbersFrom(newest));
      cursor = nextCursor;
      newest -= 50;
      // Two blocks, where a page goes over into the file before.
      expect(bytesRead).toBeLessThanOrEqual(n * 2 * 64 * 1024);
    }
  });

  test('is searched in steps that each read a bounded part of it', async () => {
    const found: number[] = [];
    let cursor: string | undefined;
    let reached = Number.POSITIVE_INFINITY;
    do {
      bytesRead = 0;
      const step = await page({ filter: { text: 'RARE@' }, cursor });
      expect(bytesRead).toBeLessThanOrEqual(2 * 1024 * 1024 + 128 * 1024);
      expect(step.reached).toBeLessThan(reached);
      found.push(...step.items.map(({ seq }) => seq));
      cursor = step.nextCursor;
      reached = step.reached ?? 0;
    } while (cursor !== undefined);
    expect(found).toEqual([1000]);
    expect(reached).toBe(begin + 1000);
  }, 60_000);
});
