import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../main/keychain/memory-store';
import { createSplittingStore } from '../../main/keychain/splitting-store';
import type { SecretStore } from '../../main/ports';

/** A store over a map that fails for good after so many calls, as if the app had ended there. */
function crashing(records: Map<string, string>, calls = Number.POSITIVE_INFINITY): SecretStore & { made: number } {
  const one = (effect: () => string | undefined) => {
    if (store.made === calls) return Promise.reject(new Error('the app has ended'));
    store.made += 1;
    return Promise.resolve(effect());
  };
  const store: SecretStore & { made: number } = {
    ...createMemoryStore(),
    made: 0,
    get: (name) => one(() => records.get(name)),
    set: async (name, value) => {
      if (Buffer.byteLength(value, 'utf8') > 2400) throw new Error('longer than a record can be');
      await one(() => void records.set(name, value));
    },
    delete: async (name) => {
      await one(() => void records.delete(name));
    },
  };
  return store;
}

const over = (records: Map<string, string>, calls?: number) => createSplittingStore(crashing(records, calls));

/** Values of all lengths up to the most that is kept, of characters that take one to four bytes. */
const anyValue = fc
  .tuple(fc.constantFrom('a', 'ä', '€', '😀', 'in parts:{"version":1}'), fc.integer({ min: 0, max: 32_768 }), fc.nat())
  .map(([character, bytes, start]) => cut(`${character}${start}${character.repeat(bytes)}`, bytes));
const anyChange = fc.oneof({ weight: 3, arbitrary: anyValue }, { weight: 1, arbitrary: fc.constant(undefined) });

function cut(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
  return text.slice(0, read);
}

const change = (store: SecretStore, value: string | undefined) =>
  value === undefined ? store.delete('session:1') : store.set('session:1', value);

describe('a value of any length', () => {
  test('is read as it was written, is told from its neighbours, and leaves nothing behind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 5 }), async (changes) => {
        const records = new Map([['session:12', 'another']]);
        for (const value of changes) {
          await change(over(records), value);
          expect(await over(records).get('session:1')).toBe(value);
        }
        await over(records).delete('session:1');
        expect([...records]).toEqual([['session:12', 'another']]);
      }),
    );
  });

  test.each([
    ['x'.repeat(32_768), undefined],
    ['x'.repeat(32_769), 'keychain.too-large'],
    ['€'.repeat(10_923), 'keychain.too-large'],
  ])('is refused when it is longer than 32 kB, and the old one left (case %#)', async (value, code) => {
    const store = over(new Map());
    await store.set('a', 'old');
    if (code) await expect(store.set('a', value)).rejects.toMatchObject({ code });
    else await store.set('a', value);
    expect(await store.get('a')).toBe(code ? 'old' : value);
  });

  test('that fits is one record, as it always was', async () => {
    const records = new Map<string, string>();
    await over(records).set('a', 'x'.repeat(2400));
    expect([...records]).toEqual([['a', 'x'.repeat(2400)]]);
  });

  test('that begins like a record in parts is not taken for one', async () => {
    const store = over(new Map());
    await store.set('a', 'in parts:{"version":1,"generation":"a","parts":1,"sha256":""}');
    expect(await store.get('a')).toBe('in parts:{"version":1,"generation":"a","parts":1,"sha256":""}');
  });
});

test('after a crash at any point there is the old value or the new one, and what was left can be removed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyChange, fc.option(fc.nat({ max: 40 }), { nil: undefined })), { minLength: 1, maxLength: 6 }),
      async (changes) => {
        const records = new Map<string, string>();
        let kept: string | undefined;
        for (const [value, calls] of changes) {
          await change(over(records, calls), value).catch(() => undefined);
          const found = await over(records).get('session:1');
          expect([kept, value]).toContain(found);
          kept = found;
        }
        await over(records).delete('session:1');
        expect([...records.keys()]).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test('after a crash at every single point of a change, too', async () => {
  const values = [undefined, 'short', 'x'.repeat(5000), 'y'.repeat(12_000)];
  for (const before of values) {
    for (const after of values) {
      for (let calls = 0; ; calls += 1) {
        const records = new Map<string, string>();
        await change(over(records), before);
        const store = crashing(records, calls);
        const ended = await change(createSplittingStore(store), after).then(
          () => store.made < calls,
          () => false,
        );
        expect([before, after]).toContain(await over(records).get('session:1'));
        if (ended) break;
      }
    }
  }
});

describe('a record in parts of which something', () => {
  const damages: [string, (records: Map<string, string>, name: string) => void][] = [
    ['is missing', (records, name) => void records.delete(name)],
    ['is empty', (records, name) => void records.set(name, '')],
    ['is torn', (records, name) => void records.set(name, records.get(name)?.slice(0, -1) ?? '')],
    ['is another', (records, name) => void records.set(name, `${records.get(name)}`.replace(/.$/, '!'))],
  ];

  test.each(damages)('%s is damaged, and never half a value', async (_name, damage) => {
    const value = `${'a'.repeat(2400)}${'b'.repeat(2400)}${'c'.repeat(100)}`;
    const whole = new Map<string, string>();
    await over(whole).set('a', 'z'.repeat(2500));
    await over(whole).set('a', value);
    const names = [...whole.keys()].filter((name) => name !== 'a');
    expect(names).toHaveLength(3);
    for (const name of names) {
      const records = new Map(whole);
      damage(records, name);
      await expect(over(records).get('a')).rejects.toMatchObject({ code: 'keychain.damaged' });
      await over(records).delete('a');
      expect([...records.keys()]).toEqual([]);
    }
  });

  test.each([
    ['in parts:', 'keychain.damaged'],
    ['in parts:{"version":1', 'keychain.damaged'],
    ['in parts:{"version":1,"generation":"c","parts":1,"sha256":""}', 'keychain.damaged'],
    ['in parts:{"version":1,"generation":"a","parts":1000000,"sha256":""}', 'keychain.damaged'],
    ['in parts:{"version":2,"anything":true}', 'keychain.newer'],
  ])('is not legible (%s) says so without it, and can be replaced', async (head, code) => {
    const records = new Map([['a', head]]);
    await expect(over(records).get('a')).rejects.toMatchObject({ code, message: expect.not.stringContaining('{') });
    await over(records).set('a', 'x'.repeat(3000));
    expect(await over(records).get('a')).toBe('x'.repeat(3000));
  });
});

test('calls on one record do not get into each other’s way', async () => {
  const store = over(new Map());
  const values = ['x'.repeat(5000), 'short', 'y'.repeat(9000)];
  const reads = values.flatMap((value) => [store.set('a', value), store.get('a')]);
  expect((await Promise.all(reads)).filter((one) => one !== undefined)).toEqual(values);
});

test('a leftover that cannot be removed does not make a failure of what was kept', async () => {
  const records = new Map<string, string>();
  await over(records).set('a', 'x'.repeat(5000));
  const store = createSplittingStore({ ...crashing(records), delete: () => Promise.reject(new Error('no')) });
  await store.set('a', 'new');
  expect(await store.get('a')).toBe('new');
});
