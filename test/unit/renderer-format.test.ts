import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCode } from '../../renderer/format/code';
import { groupByFour, runsOf } from '../../renderer/format/group';
import { countryName, listOf, needsNoKey, productNames } from '../../renderer/format/names';
import { hostOf, isSameAccountNumber, looksLikeEmail } from '../../renderer/format/typed';

describe('readCode', () => {
  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['12–34—56', '123456'],
    ['123\u00a0456\n', '123456'],
    ['123.456', '123456'],
    ['１２３４５６', '123456'],
    ['12', '12'],
    ['', ''],
  ])('reads %j', (typed, digits) => expect(readCode(typed)).toEqual({ ok: true, digits }));

  it.each(['12a', 'abcdef', '12345O', '١٢٣', '12#', '1e5'])('refuses %j, which is not digits alone', (typed) =>
    expect(readCode(typed)).toEqual({ ok: false, reason: 'letters' }),
  );

  it('refuses more than six digits rather than cutting them', () =>
    expect(readCode('1234567')).toEqual({ ok: false, reason: 'too-long' }));

  it('gives nothing but at most six digits, whatever is typed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = readCode(typed);
        return !read.ok || /^\d{0,6}$/.test(read.digits);
      }),
    ));
});

describe('grouping for reading', () => {
  it('groups a fingerprint by four', () => {
    const fingerprint = createHash('sha256').update(randomBytes(16)).digest('hex').slice(0, 12);
    const grouped = groupByFour(fingerprint);
    expect(grouped).toMatch(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/);
    expect(grouped.replaceAll(' ', '')).toBe(fingerprint);
  });

  it('leaves a last short group as it is, and nothing of nothing', () => {
    expect(groupByFour('ABCDEFGHIJ')).toBe('ABCD EFGH IJ');
    expect(groupByFour('')).toBe('');
  });

  it('tells letters, digits and symbols of a key apart', () =>
    expect(runsOf('ab12+/Z=')).toEqual([
      { kind: 'letter', text: 'ab' },
      { kind: 'digit', text: '12' },
      { kind: 'symbol', text: '+/' },
      { kind: 'letter', text: 'Z' },
      { kind: 'symbol', text: '=' },
    ]));

  it('loses no character of any key', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (key) =>
          runsOf(key)
            .map(({ text }) => text)
            .join('') === key,
      ),
    ));
});

describe('what is typed', () => {
  it.each(['a@b.example', ' dana.reyes@northside.example ', 'x+y@sub.domain.example'])(
    'takes %j for an email address',
    (typed) => expect(looksLikeEmail(typed)).toBe(true),
  );
  it.each(['', 'dana.reyes', '@b.example', 'a@', 'a@b', 'a b@c.example', 'a@@b.example', 'a@b.'])(
    'does not take %j',
    (typed) => expect(looksLikeEmail(typed)).toBe(false),
  );

  it('compares account numbers without regard to case and outer spaces, and in nothing else', () => {
    expect(isSameAccountNumber(' efax-1234-5678 ', 'EFAX-1234-5678')).toBe(true);
    expect(isSameAccountNumber('EFAX-1234-5679', 'EFAX-1234-5678')).toBe(false);
    expect(isSameAccountNumber('EFAX12345678', 'EFAX-1234-5678')).toBe(false);
    expect(isSameAccountNumber('', 'EFAX-1234-5678')).toBe(false);
  });

  it('shows the host of an address, with its port', () => {
    expect(hostOf('https://clients.connect.etherfax.net')).toBe('clients.connect.etherfax.net');
    expect(hostOf('http://127.0.0.1:4810/portal')).toBe('127.0.0.1:4810');
    expect(hostOf('not an address')).toBe('not an address');
  });
});

describe('names', () => {
  const known = { directfax: 'DirectFax', lexmark: 'Lexmark' };

  it('names the products it knows and gives the others as they are', () =>
    expect(productNames(['lexmark', 'x-new', 'toString'], known)).toEqual(['Lexmark', 'x-new', 'toString']));

  it('says that a key is not needed for DirectFax and Lexmark alone', () => {
    expect(needsNoKey(['directfax'])).toBe(true);
    expect(needsNoKey(['directfax', 'lexmark'])).toBe(true);
    expect(needsNoKey(['directfax', 'fax-server'])).toBe(false);
    expect(needsNoKey(['x-new'])).toBe(false);
    expect(needsNoKey([])).toBe(false);
  });

  it('lists as people do', () => {
    expect(listOf(['A'], 'en-US')).toBe('A');
    expect(listOf(['A', 'B'], 'en-US')).toBe('A and B');
    expect(listOf([], 'en-US')).toBe('');
  });

  it('gives a country its name where the portal gives a code', () => {
    expect(countryName('US', 'en-US')).toBe('United States');
    expect(countryName('United States', 'en-US')).toBe('United States');
    expect(countryName('ZQ', 'en-US')).toBe('ZQ');
  });
});
