import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { keychainFailure } from '../../main/keychain/keychain-errors';
import { createKeytarStore, type Keytar, type KeytarStoreOptions } from '../../main/keychain/keytar-store';
import { createMemoryStore } from '../../main/keychain/memory-store';
import type { SecretStore } from '../../main/ports';
import type { ErrorCode } from '../../shared/errors';

/** keytar over a map; every call notes its begin and end. */
function fakeKeytar() {
  const records = new Map<string, string>();
  const calls: string[] = [];
  const noted = async <Result>(what: string, result: () => Result): Promise<Result> => {
    calls.push(`${what} begins`);
    await sleep(2);
    calls.push(`${what} ends`);
    return result();
  };
  const keytar: Keytar = {
    getPassword: (_service, name) => noted(`get ${name}`, () => records.get(name) ?? null),
    setPassword: (_service, name, value) => noted(`set ${name}`, () => void records.set(name, value)),
    deletePassword: (_service, name) => noted(`delete ${name}`, () => records.delete(name)),
  };
  return { records, calls, keytar };
}

const storeOver = (keytar: Partial<Keytar>, options: KeytarStoreOptions = {}) =>
  createKeytarStore({ platform: 'win32', load: async () => ({ ...fakeKeytar().keytar, ...keytar }), ...options });

const never = () => new Promise<never>(() => undefined);
const reject = (text: string) => () => Promise.reject(new Error(text));

test.each<[ErrorCode, string]>([
  ['keychain.locked', 'Cannot create an item in a locked collection'],
  ['keychain.locked', 'Cannot get secret of a locked object'],
  ['keychain.locked', 'org.freedesktop.Secret.Error.IsLocked: Error return with empty body'],
  ['keychain.locked', 'User interaction is not allowed.'],
  ['keychain.dismissed', 'User canceled the operation.'],
  ['keychain.denied', 'The user name or passphrase you entered is not correct.'],
  ['keychain.denied', 'Access is denied.\r\n'],
  ['keychain.dismissed', 'The prompt was dismissed'],
  ['keychain.restarted', 'The session wrapping the secret does not exist'],
  ['keychain.timeout', 'Timeout was reached'],
  ['keychain.timeout', 'Did not receive a reply. Possible causes include: …'],
  ['keychain.too-large', 'The stub received bad data.\r\n'],
  ['keychain.unavailable', 'Cannot autolaunch D-Bus without X11 $DISPLAY'],
  ['keychain.unavailable', 'Unknown or unsupported transport “disabled” for address “disabled:”'],
  ['keychain.unavailable', 'The name org.freedesktop.secrets was not provided by any .service files'],
  ['keychain.unavailable', 'Object does not exist at path “/org/freedesktop/secrets/collection/login”'],
  ['keychain.unavailable', 'A default keychain could not be found.'],
  ['keychain.unavailable', 'Failed to load keytar native addon, checked […]'],
  ['keychain.unavailable', 'An unknown error occurred.'],
  ['keychain.unavailable', ''],
])('%s: %s', (code, text) => {
  expect(keychainFailure(new Error(text)).code).toBe(code);
});

test('a failure repeats only what the table knows', () => {
  const [known, unknown] = ['a secret: User canceled the operation', 'a secret'].map((text) => keychainFailure(text));
  expect(known?.message).toBe('The keychain refused: "User canceled".');
  expect(unknown?.message).not.toContain('secret');
});

describe.each<[string, () => SecretStore]>([
  ['keytar', () => storeOver(fakeKeytar().keytar)],
  ['keytar on Linux', () => storeOver(fakeKeytar().keytar, { platform: 'linux' })],
  ['memory', createMemoryStore],
])('%s', (_name, create) => {
  test('keeps, replaces and forgets records', async () => {
    const store = create();
    const value = randomBytes(8).toString('hex');
    await store.probe();
    expect(await store.get('a')).toBeUndefined();
    await store.set('a', 'old');
    await store.set('a', value);
    expect(await store.get('a')).toBe(value);
    await store.delete('a');
    await store.delete('a');
    expect(await store.get('a')).toBeUndefined();
  });

  test.each([
    ['x'.repeat(2400), undefined],
    ['x'.repeat(2401), 'keychain.too-large'],
    ['€'.repeat(800), undefined],
    ['€'.repeat(801), 'keychain.too-large'],
  ])('counts bytes, not characters (case %#)', async (value, code) => {
    const store = create();
    await store.set('a', 'old');
    if (code) await expect(store.set('a', value)).rejects.toMatchObject({ code });
    else await store.set('a', value);
    expect(await store.get('a')).toBe(code ? 'old' : value);
  });
});

describe('the queue', () => {
  test('calls on one record never overlap, and keep their order', async () => {
    const { keytar, calls } = fakeKeytar();
    const store = storeOver(keytar);
    await Promise.all([store.set('a', '1'), store.get('a'), store.delete('a')]);
    const order = ['set a', 'get a', 'delete a'].flatMap((what) => [`${what} begins`, `${what} ends`]);
    expect(calls).toEqual(order);
  });

  test('calls on different records do not wait for each other', async () => {
    const { keytar } = fakeKeytar();
    const store = storeOver({ ...keytar, setPassword: never });
    void store.set('a', '1').catch(() => undefined);
    expect(await store.get('b')).toBeUndefined();
  });

  test('goes on after a failed call', async () => {
    const { keytar } = fakeKeytar();
    const store = storeOver({ ...keytar, setPassword: reject('no') });
    const failed = store.set('a', '1');
    const next = store.get('a');
    await expect(failed).rejects.toMatchObject({ code: 'keychain.unavailable' });
    expect(await next).toBeUndefined();
  });
});

describe('the time-out', () => {
  test('ends a call that hangs, and those that wait for it, which are then never made', async () => {
    const { keytar, calls } = fakeKeytar();
    let release = () => {};
    const hang = () => new Promise<void>((resolve) => (release = resolve));
    const store = storeOver({ ...keytar, setPassword: hang }, { timeout: 20 });
    const outcomes = await Promise.allSettled([store.set('a', '1'), store.delete('a')]);
    const timeout = { status: 'rejected', reason: { code: 'keychain.timeout' } };
    expect(outcomes).toMatchObject([timeout, timeout]);
    release();
    expect(await store.get('a')).toBeUndefined();
    expect(calls).toEqual(['get a begins', 'get a ends']);
  });

  test('does not strike a call that was in time', async () => {
    const store = storeOver(fakeKeytar().keytar, { timeout: 20 });
    expect(await store.get('a')).toBeUndefined();
    await sleep(40);
    expect(await store.get('a')).toBeUndefined();
  });
});

describe('what keytar does wrong', () => {
  test('throwing in place of rejecting', async () => {
    const store = storeOver({
      getPassword: () => {
        throw new Error('Account is required.');
      },
    });
    await expect(store.get('')).rejects.toMatchObject({ code: 'keychain.unavailable' });
  });

  test('not loading', async () => {
    const store = createKeytarStore({ load: reject('Failed to load keytar native addon') });
    await expect(store.get('a')).rejects.toMatchObject({ code: 'keychain.unavailable' });
    await expect(store.probe()).rejects.toMatchObject({ code: 'keychain.unavailable' });
  });

  test('is loaded at the first call and only once', async () => {
    let loads = 0;
    const load = async () => {
      loads += 1;
      return fakeKeytar().keytar;
    };
    const store = createKeytarStore({ platform: 'win32', load });
    expect(loads).toBe(0);
    await Promise.all([store.get('a'), store.get('b')]);
    expect(loads).toBe(1);
  });
});

describe('the probe', () => {
  test('leaves nothing behind', async () => {
    const { keytar, records } = fakeKeytar();
    await storeOver(keytar).probe();
    expect(records.size).toBe(0);
  });

  test('finds a keychain that forgets', async () => {
    const store = storeOver({ setPassword: async () => undefined });
    await expect(store.probe()).rejects.toMatchObject({ code: 'keychain.unavailable' });
  });

  test('two at once do not disturb each other', async () => {
    const store = storeOver(fakeKeytar().keytar);
    await Promise.all([store.probe(), store.probe(), store.probe()]);
  });
});

describe('a locked Linux keyring, which says of every record that there is none', () => {
  const locked = { ...fakeKeytar().keytar, setPassword: reject('Cannot create an item in a locked collection') };

  test.each(['get', 'delete'] as const)('%s says that it is locked', async (method) => {
    const store = storeOver(locked, { platform: 'linux' });
    await expect(store[method]('a')).rejects.toMatchObject({ code: 'keychain.locked' });
  });

  test('is believed for a moment after a write, and not longer', async () => {
    const { keytar, calls } = fakeKeytar();
    let time = 1000;
    const store = createKeytarStore({ platform: 'linux', load: async () => keytar, now: () => time });
    await store.set('a', '1');
    calls.length = 0;
    time += 499;
    expect(await store.get('b')).toBeUndefined();
    await store.delete('b');
    expect(calls.filter((call) => call.startsWith('set'))).toEqual([]);
    time += 1;
    expect(await store.get('b')).toBeUndefined();
    expect(calls).toContain('set probe ends');
  });

  test('is asked again when it was unlocked by asking', async () => {
    const { keytar, records } = fakeKeytar();
    records.set('a', 'kept');
    let isLocked = true;
    const store = storeOver(
      {
        ...keytar,
        getPassword: async (service, name) => (isLocked ? null : keytar.getPassword(service, name)),
        setPassword: async (service, name, value) => {
          isLocked = false;
          return keytar.setPassword(service, name, value);
        },
      },
      { platform: 'linux' },
    );
    expect(await store.get('a')).toBe('kept');
  });
});

test('a store that closes ends what was asked for, takes nothing more, and waits', async () => {
  const { records, calls, keytar } = fakeKeytar();
  const store = storeOver(keytar);
  const written = [store.set('session', 'one'), store.set('session', 'two')];
  const closing = store.close();
  await expect(store.get('session')).rejects.toMatchObject({ code: 'keychain.unavailable' });
  await closing;
  expect(calls.at(-1)).toBe('set session ends');
  await Promise.all(written);
  expect(records.get('session')).toBe('two');
});
