import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createTestKey, formerMilliseconds } from '../../main/account/test-key';
import type { RestService } from '../../main/ports';
import { AppError, type ErrorCode } from '../../shared/errors';
import { makeKey } from './fakes/portal';
import { fakeClock, fakeLog } from './fakes/ports';

const number = 'EFAX-1000-0001';
const account = { accountNumber: number, name: 'Northside Clinic', numbers: [], features: [], acceptedFormats: [] };

/** A service that accepts some keys, each for an account. */
function setUp(accepted: Record<string, string> = {}, failing?: ErrorCode) {
  const asked: string[] = [];
  const rest: RestService = {
    async status(_base, credential) {
      const key = 'key' in credential ? credential.key : '';
      asked.push(key);
      if (failing) throw new AppError(failing, 'injected');
      const accountNumber = accepted[key];
      if (accountNumber === undefined) throw new AppError('rest.not-accepted', 'no');
      return { account: { ...account, accountNumber }, milliseconds: 12 };
    },
  };
  const key = makeKey('key-1');
  const clock = fakeClock();
  const log = fakeLog();
  let open: string | undefined = number;
  let former: { fingerprint: string } | undefined;
  const testKey = createTestKey(
    {
      accountNumber: () => open,
      fingerprint: () => key.fingerprint,
      read: async () => key,
      restBase: () => 'https://rest.example.com/api',
      tellFormer: (known) => {
        former = known;
      },
    },
    rest,
    clock,
    log,
  );
  const goTo = (next: string | undefined) => {
    open = next;
  };
  return {
    testKey,
    key,
    asked,
    clock,
    log,
    goTo,
    hasFormer: () => former !== undefined,
    accept: (value: string, as = number) => (accepted[value] = as),
  };
}

describe('the present key', () => {
  it('works, also when the service writes the account number in another case', async () => {
    const { testKey, key, accept } = setUp();
    accept(key.value, number.toLowerCase());
    expect(await testKey.present()).toMatchObject({ fingerprint: key.fingerprint, outcome: { is: 'works' } });
  });

  it('belongs to another account: that is no success', async () => {
    const { testKey, key, accept } = setUp();
    accept(key.value, 'EFAX-9999-0000');
    expect((await testKey.present()).outcome).toEqual({ is: 'other-account', accountNumber: 'EFAX-9999-0000' });
  });

  it('is not accepted', async () => {
    const { testKey } = setUp();
    expect((await testKey.present()).outcome).toEqual({ is: 'not-accepted' });
  });

  it.each<ErrorCode>(['connect.timeout', 'connect.certificate', 'portal.unavailable', 'portal.invalid-reply'])(
    'is neither good nor bad when the service can’t be asked (%s)',
    async (code) => {
      const { testKey } = setUp({}, code);
      expect((await testKey.present()).outcome).toMatchObject({ is: 'unreachable', failure: { code } });
    },
  );
});

describe('a pasted text', () => {
  it('that is the present key is known by its fingerprint, and sent nowhere', async () => {
    const { testKey, key, asked } = setUp();
    expect(await testKey.pasted(`\n ${key.value} `)).toEqual({ is: 'present', fingerprint: key.fingerprint });
    expect(asked).toEqual([]);
  });

  it('that is something else is sent nowhere', async () => {
    const { testKey, asked } = setUp();
    expect(await testKey.pasted('https://clients.connect.etherfax.net')).toEqual({
      is: 'foreign',
      shape: 'web-address',
    });
    expect(await testKey.pasted('my password')).toEqual({ is: 'foreign', shape: 'text' });
    expect(asked).toEqual([]);
  });

  it('that may be a key is asked about', async () => {
    const { testKey, accept } = setUp();
    const other = makeKey('key-2').value;
    expect(await testKey.pasted(other)).toMatchObject({ is: 'another', tested: { outcome: { is: 'not-accepted' } } });
    accept(other, 'EFAX-9999-0000');
    expect(await testKey.pasted(other)).toMatchObject({ tested: { outcome: { is: 'other-account' } } });
  });
});

describe('a key that was replaced', () => {
  it('is asked about until it is refused, and then let go of', async () => {
    const { testKey, hasFormer, accept } = setUp();
    const old = makeKey('key-0').value;
    accept(old);
    testKey.holdFormer(number, old);
    expect((await testKey.former()).outcome.is).toBe('works');
    accept(old, 'EFAX-9999-0000');
    expect((await testKey.former()).outcome.is).toBe('other-account');
    expect(hasFormer()).toBe(true);
  });

  it('is let go of when it was refused, and after a while', async () => {
    const { testKey, hasFormer, clock } = setUp();
    testKey.holdFormer(number, makeKey('key-0').value);
    expect((await testKey.former()).outcome.is).toBe('not-accepted');
    expect(hasFormer()).toBe(false);
    testKey.holdFormer(number, makeKey('key-0').value);
    await clock.advance(formerMilliseconds);
    await expect(testKey.former()).rejects.toMatchObject({ code: 'account.no-key' });
  });

  it('is not asked about for another account', async () => {
    const { testKey, hasFormer, goTo } = setUp();
    goTo('EFAX-2000-0002');
    testKey.holdFormer(number, makeKey('key-0').value);
    expect(hasFormer()).toBe(false);
    await expect(testKey.former()).rejects.toMatchObject({ code: 'account.no-key' });
  });
});

it('no log line holds a key', async () => {
  const { testKey, key, log } = setUp();
  const other = makeKey('key-2').value;
  await testKey.present();
  await testKey.pasted(other);
  const text = log.lines.join('\n');
  expect(text).not.toContain(key.value);
  expect(text).not.toContain(other);
  expect(text).toContain(createHash('sha256').update(other).digest('hex').slice(0, 12));
});
