import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RestAccount, restAccountReplySchema, restAccountSchema } from '../../shared/rest-api';

const read = (reply: unknown) => restAccountReplySchema.parse(reply);
const number = 'EFAX-0000-0000';

test('an answer of the documented form', () => {
  const reply = {
    Account: number,
    Name: 'Northside Clinic',
    Ports: 24,
    Enabled: true,
    Features: ['Fax', 'Secure'],
    AcceptedFormats: 'PDF,TIFF',
    Numbers: ['+1 555 555 0100', '+1 555 555 0101'],
    Country: 'US',
    TimeZone: 'America/Chicago',
    Something: { else: 1 },
  };
  expect(read(reply)).toEqual({
    accountNumber: number,
    name: 'Northside Clinic',
    enabled: true,
    ports: 24,
    numberCount: 2,
    numbers: ['+1 555 555 0100', '+1 555 555 0101'],
    features: ['Fax', 'Secure'],
    acceptedFormats: ['PDF', 'TIFF'],
    country: 'US',
    timeZone: 'America/Chicago',
  });
});

test('an account number is enough, and the case of the names does not count', () => {
  expect(read({ account: number, PORTS: '4', name: null })).toMatchObject({ accountNumber: number, ports: 4 });
  expect(read({ ACCOUNT: number })).toMatchObject({ numbers: [], features: [], acceptedFormats: [] });
});

const fiveHundred = Array.from({ length: 500 }, (_, index) => `n${index}`);

test.each<[string, keyof RestAccount, unknown, unknown]>([
  ['Enabled', 'enabled', true, true],
  ['Enabled', 'enabled', 'False', false],
  ['Enabled', 'enabled', '1', true],
  ['Enabled', 'enabled', 0, false],
  ['Enabled', 'enabled', 'Suspended', false],
  ['Enabled', 'enabled', 'perhaps', undefined],
  ['Enabled', 'enabled', null, undefined],
  ['Ports', 'ports', 0, 0],
  ['Ports', 'ports', '12', 12],
  ['Ports', 'ports', -1, undefined],
  ['Ports', 'ports', 1.5, undefined],
  ['Ports', 'ports', 'many', undefined],
  ['Ports', 'ports', null, undefined],
  ['Features', 'features', 'a, b;c', ['a', 'b', 'c']],
  ['Features', 'features', { a: true, b: false, c: 'yes' }, ['a', 'c']],
  ['Features', 'features', 7, ['7']],
  ['Features', 'features', [' a ', null, { b: 1 }, 3], ['a', '3']],
  ['Features', 'features', null, []],
  ['Features', 'features', '', []],
  ['Numbers', 'numbers', 38, []],
  ['Numbers', 'numbers', '38', []],
  ['Numbers', 'numbers', '15555550100', ['15555550100']],
  ['Numbers', 'numbers', ['1', '2'], ['1', '2']],
  ['Numbers', 'numbers', fiveHundred, fiveHundred.slice(0, 20)],
  ['Name', 'name', ' two\n lines\u0007 ', 'two lines'],
  ['Name', 'name', 'x'.repeat(500), 'x'.repeat(100)],
])('as %s, %s is read from %j', (field, name, given, expected) => {
  expect(read({ Account: number, [field]: given })[name]).toEqual(expected);
});

test.each<[unknown, number | undefined]>([
  [38, 38],
  ['38', 38],
  [['a', 'b'], 2],
  [Array.from({ length: 500 }, String), 500],
  ['15555550100', 1],
  [null, undefined],
])('of the numbers %j there are %s', (given, count) => {
  expect(read({ Account: number, Numbers: given }).numberCount).toBe(count);
});

test.each([[undefined], [null], [7], [''], [' '], ['two words'], [{}], [['x']], ['x'.repeat(65)]])(
  'an answer whose account is %j is none',
  (account) => {
    expect(restAccountReplySchema.safeParse({ Account: account }).success).toBe(false);
  },
);

test.each([[[]], ['text'], [null], [7]])('%j is no answer', (reply) => {
  expect(restAccountReplySchema.safeParse(reply).success).toBe(false);
});

test('whatever else it says, what is read of it can be kept and read again', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('Name', 'Ports', 'Enabled', 'Features', 'Numbers', 'Country'), fc.jsonValue()),
      (rest) => {
        const account = read(JSON.parse(JSON.stringify({ ...rest, Account: number })));
        expect(restAccountSchema.parse(JSON.parse(JSON.stringify(account)))).toEqual(
          Object.fromEntries(Object.entries(account).filter(([, value]) => value !== undefined)),
        );
        expect(JSON.stringify(account).length).toBeLessThan(12_000);
      },
    ),
  );
});
