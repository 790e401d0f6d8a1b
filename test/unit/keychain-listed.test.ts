import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createListedStore } from '../../main/keychain/listed-store';
import { moodyKeychain } from './fakes/moody-keychain';

const namesIn = (records: Map<string, string>): string[] => JSON.parse(records.get('names') ?? '{"names":[]}').names;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a name is listed before its record is there, and once', async () => {
  const keychain = moodyKeychain();
  const store = createListedStore(keychain);
  keychain.fail('keychain.locked', 3);
  await expect(store.set('a', '1')).rejects.toMatchObject({ code: 'keychain.locked' });
  expect([...keychain.records.keys()]).toEqual(['names']);
  keychain.recover();
  await store.set('a', '1');
  await store.set('a', '2');
  expect(namesIn(keychain.records)).toEqual(['a']);
});

test('names that were removed are struck out together, and the list goes with the last', async () => {
  const keychain = moodyKeychain();
  const store = createListedStore(keychain);
  for (const name of ['a', 'b', 'c', 'd']) await store.set(name, '1');
  const write = vi.spyOn(keychain.records, 'set');
  await store.delete('a');
  await store.delete('b');
  expect(await store.names()).toEqual(['c', 'd']);
  expect(write).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(write).toHaveBeenCalledOnce();
  expect(namesIn(keychain.records)).toEqual(['c', 'd']);
  await store.delete('c');
  await store.delete('d');
  expect([...keychain.records.keys()]).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect([...keychain.records.keys()]).toEqual([]);
});

test.each(['{"version":1,', '{"version":1,"names":7}', '[]'])('a damaged list (%s) is begun anew', async (text) => {
  const keychain = moodyKeychain(new Map([['names', text]]));
  const store = createListedStore(keychain);
  await store.set('a', '1');
  expect(namesIn(keychain.records)).toEqual(['a']);
});

test('a list of a later version is left alone, and keeps nothing from being written or removed', async () => {
  const keychain = moodyKeychain(new Map([['names', '{"version":2}']]));
  const store = createListedStore(keychain);
  await store.set('a', '1');
  expect(keychain.records.get('names')).toBe('{"version":2}');
  expect(await store.names()).toEqual(['a']);
  await store.clear(['b']);
  expect([...keychain.records]).toEqual([]);
});

test('clearing tries every record, and stops when the keychain does not answer', async () => {
  const keychain = moodyKeychain();
  const store = createListedStore(keychain);
  for (const name of ['a', 'b', 'c']) await store.set(name, '1');
  const remove = vi.spyOn(keychain.records, 'delete');
  keychain.fail('keychain.timeout', 1);
  await expect(store.clear([])).rejects.toMatchObject({ code: 'keychain.timeout' });
  expect(remove).toHaveBeenCalledTimes(1);
  keychain.recover();
  await store.clear([]);
  expect([...keychain.records]).toEqual([]);
});
