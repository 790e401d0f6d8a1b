import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foreignShape } from '../../main/account/foreign-shape';
import type { ForeignShape } from '../../shared/key-test';

const letters = (count: number) => randomBytes(count).toString('hex').slice(0, count);

it.each<[string, ForeignShape]>([
  ['https://clients.connect.etherfax.net/', 'web-address'],
  ['file:///etc/passwd', 'web-address'],
  ['dana@clinic.example', 'email-address'],
  ['efax-1234-5678', 'account-number'],
  ['+1(732)555-0142', 'number'],
  ['123456', 'number'],
  ['4111111111111111', 'number'],
  [crypto.randomUUID(), 'identifier'],
  [`{${crypto.randomUUID().toUpperCase()}}`, 'identifier'],
  ['3f9a01c277be', 'fingerprint'],
  [`eyJhbGciOiJub25lIn0.${letters(30)}.`, 'other-secret'],
  ['-----BEGIN', 'other-secret'],
  [`AKIA${letters(16).toUpperCase()}`, 'other-secret'],
  [`ghp_${letters(36)}`, 'other-secret'],
  [`github_pat_${letters(40)}`, 'other-secret'],
  [`xoxb-${letters(30)}`, 'other-secret'],
  [`sk_live_${letters(24)}`, 'other-secret'],
  [`sk-${letters(48)}`, 'other-secret'],
  [`SG.${letters(22)}.${letters(40)}`, 'other-secret'],
  ['correct-horse', 'too-short'],
  ['', 'too-short'],
  ['the key of the clinic, see below', 'text'],
  ['Schlüssel-des-Krankenhauses', 'text'],
])('%s is no API key but %s', (text, shape) => {
  expect(foreignShape(text)).toBe(shape);
});

it('takes whatever looks like the keys of etherFAX for one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      expect(foreignShape(Buffer.from(bytes).toString('base64'))).toBeUndefined();
    }),
  );
});
