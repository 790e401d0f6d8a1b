import { expect, it } from 'vitest';
import { commonName } from '../../renderer/format/common-name';

it.each([
  ['CN=portal.example.com, O=Example, C=US', 'portal.example.com'],
  ['C=US, O=Example, CN=portal.example.com', 'portal.example.com'],
  ['/C=US/O=Example/CN=portal.example.com', 'portal.example.com'],
  ['O=Example Trust, C=US', 'Example Trust'],
  ['CN=Reyes\\, Ada, O=Example', 'Reyes, Ada'],
  ['portal.example.com', 'portal.example.com'],
  ['', ''],
])('%j is called %s', (name, short) => {
  expect(commonName(name)).toBe(short);
});
