import { X509Certificate } from 'node:crypto';
import { BasicConstraintsExtension, type Extension, KeyUsageFlags, KeyUsagesExtension } from '@peculiar/x509';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCertificate } from '../../main/network/certificate-fields';
import { type Authority, caExtensions, rootAuthority } from '../harness/authority';

let root: Authority;
beforeAll(async () => {
  root = await rootAuthority('Root');
});

describe('what a certificate says of its authority', () => {
  const sign = KeyUsageFlags.keyCertSign;
  it.each<[Extension[], number | undefined, boolean | undefined]>([
    [[], undefined, undefined],
    [caExtensions(), undefined, true],
    [caExtensions(0), 0, true],
    [caExtensions(3), 3, true],
    [[new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.cRLSign)], undefined, false],
    [[new KeyUsagesExtension(sign)], undefined, true],
    [[new BasicConstraintsExtension(true, 300), new KeyUsagesExtension(sign | KeyUsageFlags.decipherOnly)], 300, true],
  ])('%#', async (extensions, pathLength, maySign) => {
    const { cert } = await root.authority('Any', { extensions });
    expect(readCertificate(new X509Certificate(cert).raw)).toMatchObject({ pathLength, maySign });
  });

  it('is nothing where it is cut off', async () => {
    const bytes = new X509Certificate(root.cert).raw;
    for (let length = 0; length < bytes.length; length += 5) {
      expect(() => readCertificate(bytes.subarray(0, length)), String(length)).toThrow(RangeError);
    }
  });
});
