import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertUnchanged, downloadPackage, type Fetch, readSmall } from '../../main/updates/download';

const url = 'https://updates.example.com/a.AppImage';
const published = Buffer.from('x'.repeat(100_000));
const expected = (bytes: Buffer) => ({
  size: bytes.length,
  sha512: createHash('sha512').update(bytes).digest('base64'),
});
const path = () => join(mkdtempSync(join(tmpdir(), 'download-')), 'package');

/** Sends parts one after the other, then does what `end` does. */
const sends =
  (parts: readonly Uint8Array[], end: 'close' | 'break' | 'hang' = 'close', status = 200): Fetch =>
  async (_url, { signal }) => {
    const left = [...parts];
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
      async pull(controller) {
        const part = left.shift();
        if (part) controller.enqueue(part);
        else if (end === 'close') controller.close();
        else if (end === 'break') controller.error(new Error('net::ERR_CONTENT_LENGTH_MISMATCH'));
        else await new Promise(() => {});
      },
    });
    return new Response(body, { status });
  };

const parts = (bytes: Buffer, size = 30_000) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );

describe('downloading a package', () => {
  it('leaves it where it is to be, and tells how far it is', async () => {
    const to = path();
    const told: number[] = [];
    await downloadPackage(sends(parts(published)), url, to, expected(published), (percent) => told.push(percent));
    expect(readFileSync(to)).toEqual(published);
    expect(told).toEqual([30, 60, 90, 100]);
  });

  const other = Buffer.from(published);
  other.writeUInt8(other.readUInt8(77_777) ^ 1, 77_777);
  it.each([
    ['one bit is another', sends(parts(other)), 'updates.not-genuine'],
    ['a part is missing', sends(parts(published).slice(0, 2)), 'updates.incomplete'],
    ['there is none of it', sends([]), 'updates.incomplete'],
    ['there is more of it', sends([...parts(published), Buffer.from('x')]), 'updates.not-genuine'],
    ['it never ends', sends(Array.from({ length: 1000 }, () => published)), 'updates.not-genuine'],
    ['the connection breaks', sends(parts(published).slice(0, 2), 'break'), 'updates.not-reached'],
    ['nothing comes any more', sends(parts(published).slice(0, 2), 'hang'), 'updates.not-reached', 50],
    ['it is not there', sends([Buffer.from('no')], 'close', 404), 'updates.not-found'],
    ['nobody is there', () => Promise.reject(new Error('net::ERR_CONNECTION_REFUSED')), 'updates.not-reached'],
  ] as const)('leaves nothing when %s', async (_what, fetch, code, quiet?: number) => {
    const to = path();
    const download = downloadPackage(fetch, url, to, expected(published), () => {}, quiet);
    await expect(download).rejects.toMatchObject({ code });
    expect(existsSync(to)).toBe(false);
  });

  it('keeps nothing but what was published, however it is changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 64 }),
        fc.uint8Array({ maxLength: 64 }),
        async (said, sent) => {
          const to = path();
          const isSame = Buffer.from(said).equals(Buffer.from(sent));
          const done = await downloadPackage(sends([sent]), url, to, expected(Buffer.from(said)), () => {}).then(
            () => true,
            () => false,
          );
          expect(done).toBe(isSame);
          expect(existsSync(to)).toBe(isSame);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('says so when it cannot be written', async () => {
    const to = join(path(), 'not', 'there');
    const download = downloadPackage(sends(parts(published)), url, to, expected(published), () => {});
    await expect(download).rejects.toMatchObject({ code: 'disk.failed' });
  });
});

it('what was downloaded is looked at again', async () => {
  const to = path();
  writeFileSync(to, published);
  await assertUnchanged(to, expected(published).sha512);
  writeFileSync(to, 'another one');
  await expect(assertUnchanged(to, expected(published).sha512)).rejects.toMatchObject({ code: 'updates.not-genuine' });
  await expect(assertUnchanged(`${to}.gone`, expected(published).sha512)).rejects.toMatchObject({
    code: 'disk.failed',
  });
});

it('a small file is read up to what it may have', async () => {
  expect(await readSmall(sends([Buffer.from('ab'), Buffer.from('c')]), url, 'It', 3)).toEqual(Buffer.from('abc'));
  await expect(readSmall(sends([published]), url, 'It', 99_999)).rejects.toMatchObject({ code: 'updates.not-genuine' });
});
