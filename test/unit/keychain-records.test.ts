import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../main/keychain/memory-store';
import { readRecord, recordNames, writeRecord } from '../../main/keychain/records';
import { indexRecordSchema, sessionRecordSchema } from '../../shared/records';

const name = recordNames.session('https://portal.example.com', 'user-1');

function makeSession() {
  return sessionRecordSchema.parse({
    version: 1,
    portal: 'https://portal.example.com',
    userId: 'user-1',
    email: 'ada@example.com',
    methods: ['totp'],
    refreshToken: randomUUID(),
    refreshTokenExpiresAt: '2026-02-05T09:00:00Z',
  });
}

test('what is written is read', async () => {
  const store = createMemoryStore();
  expect(await readRecord(store, name, sessionRecordSchema)).toBeUndefined();
  const [first, second] = [makeSession(), makeSession()];
  await writeRecord(store, name, sessionRecordSchema, first);
  await writeRecord(store, name, sessionRecordSchema, second);
  expect(await readRecord(store, name, sessionRecordSchema)).toEqual(second);
});

test('a record that is too large is refused and the old one left', async () => {
  const store = createMemoryStore();
  const session = makeSession();
  await writeRecord(store, name, sessionRecordSchema, session);
  const large = { ...session, refreshToken: 'x'.repeat(2400) };
  await expect(writeRecord(store, name, sessionRecordSchema, large)).rejects.toMatchObject({
    code: 'keychain.too-large',
  });
  expect(await readRecord(store, name, sessionRecordSchema)).toEqual(session);
});

describe.each([
  ['not JSON', 'keychain.damaged', '{"version":1,'],
  ['empty', 'keychain.damaged', ''],
  ['no object', 'keychain.damaged', '[1]'],
  ['without a version', 'keychain.damaged', '{"refreshToken":"the-secret"}'],
  ['of the wrong shape', 'keychain.damaged', '{"version":1,"refreshToken":["the-secret"]}'],
  ['with an odd version', 'keychain.damaged', '{"version":"2","refreshToken":"the-secret"}'],
  ['from a later app', 'keychain.newer', '{"version":2,"refreshToken":["the-secret"]}'],
])('a record that is %s', (_name, code, text) => {
  test('is refused without its content, and neither read nor write changes it', async () => {
    const store = createMemoryStore();
    await store.set(name, text);
    const reading: unknown = await readRecord(store, name, sessionRecordSchema).catch((thrown: unknown) => thrown);
    expect(reading).toMatchObject({ code, message: expect.not.stringContaining('the-secret') });
    await expect(writeRecord(store, name, sessionRecordSchema, makeSession())).rejects.toMatchObject({ code });
    expect(await store.get(name)).toBe(text);
  });

  test('can be replaced once it was deleted', async () => {
    const store = createMemoryStore();
    await store.set(name, text);
    await store.delete(name);
    const session = makeSession();
    await writeRecord(store, name, sessionRecordSchema, session);
    expect(await readRecord(store, name, sessionRecordSchema)).toEqual(session);
  });
});

test('every schema says which version it is', async () => {
  const store = createMemoryStore();
  await store.set(recordNames.index, JSON.stringify({ version: 7, sessions: [] }));
  await expect(readRecord(store, recordNames.index, indexRecordSchema)).rejects.toMatchObject({
    code: 'keychain.newer',
  });
});

describe('names', () => {
  test('differ for each portal, user and kind, however the parts are cut', () => {
    const names = [
      recordNames.index,
      recordNames.session('https://a', 'b'),
      recordNames.session('https://a', 'c'),
      recordNames.session('https://b', 'b'),
      recordNames.session('https://a:b', ''),
      recordNames.session('https://a', 'b","c'),
      recordNames.journal('https://a', 'b'),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(recordNames.session('https://a', 'b')).toBe(names[1]);
  });

  test.each(['x'.repeat(5000), 'a\u0000b', 'ä€😀'])('are short and plain whatever the user id (case %#)', (userId) => {
    expect(recordNames.session('https://a', userId)).toMatch(/^session:[0-9a-f]{32}$/);
    expect(recordNames.journal('https://a', userId)).toMatch(/^journal:[0-9a-f]{32}$/);
  });
});
