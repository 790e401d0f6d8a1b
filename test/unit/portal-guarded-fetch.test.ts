import { expect, test } from 'vitest';
import { guard } from '../../main/portal/guarded-fetch';
import { replyBytes } from '../../shared/limits';

/** A reply that goes on for as long as it is read, and counts how much of it was. */
function endless(chunkBytes: number) {
  const told = { bytes: 0 };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      told.bytes += chunkBytes;
      controller.enqueue(new Uint8Array(chunkBytes));
    },
  });
  return { told, body };
}

test('stops reading and aborts the request once a reply is too large', async () => {
  const { told, body } = endless(64 * 1024);
  let signal: AbortSignal | null | undefined;
  const fetch = guard(async (_url, init) => {
    signal = init.signal;
    return new Response(body);
  });
  await expect(fetch('http://127.0.0.1/', {})).rejects.toMatchObject({ code: 'portal.too-large' });
  expect(told.bytes).toBeLessThan(replyBytes + 4 * 64 * 1024);
  expect(signal?.aborted).toBe(true);
});

test('a reply of just the largest size is read', async () => {
  const fetch = guard(async () => new Response(new Uint8Array(replyBytes)));
  expect((await (await fetch('http://127.0.0.1/', {})).arrayBuffer()).byteLength).toBe(replyBytes);
});

test('asks for no redirect, no cookies and no cache, whatever it is told', async () => {
  let seen: RequestInit = {};
  const fetch = guard(async (_url, init) => {
    seen = init;
    return new Response('ok');
  });
  await fetch('http://127.0.0.1/', { method: 'POST', redirect: 'follow', credentials: 'include', cache: 'default' });
  expect(seen).toMatchObject({ method: 'POST', redirect: 'error', credentials: 'omit', cache: 'no-store' });
});

test.each([204, 205, 304])('hands on a %i without a body', async (status) => {
  const fetch = guard(async () => new Response(null, { status, headers: { 'x-kept': 'yes' } }));
  const reply = await fetch('http://127.0.0.1/', {});
  expect([reply.status, reply.headers.get('x-kept'), await reply.text()]).toEqual([status, 'yes', '']);
});

test("the caller's own signal still ends the request", async () => {
  const fetch = guard((_url, init) => new Promise((_, reject) => init.signal?.addEventListener('abort', reject)));
  await expect(fetch('http://127.0.0.1/', { signal: AbortSignal.timeout(10) })).rejects.toBeDefined();
});

test('is the same for the same fetch, so that what keeps it for good keeps one', () => {
  const fetch = async () => new Response();
  expect(guard(fetch)).toBe(guard(fetch));
  expect(guard(async () => new Response())).not.toBe(guard(fetch));
});
