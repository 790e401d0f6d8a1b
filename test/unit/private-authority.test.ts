import { X509Certificate } from 'node:crypto';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
} from '@peculiar/x509';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { type Judgement, judge, readAuthorities } from '../../main/network/private-authority';
import { type Authority, caExtensions, past, rootAuthority, thisComputer, type Wishes } from '../harness/authority';

const rsa = (modulusLength: number, hash = 'SHA-256') => ({ name: 'RSASSA-PKCS1-v1_5', modulusLength, hash });
const ecdsa = (namedCurve: string, hash: string) => ({ name: 'ECDSA', namedCurve, hash });
const future: Wishes = { notBefore: new Date(Date.now() + 24 * 60 * 60 * 1000) };
/** An extension that nobody knows. */
const unknown = (critical: boolean) => new Extension('1.3.6.1.4.1.99999.1', critical, Buffer.from([0x05, 0x00]));
/** permitted: dNSName clinic.example */
const constrained = (critical: boolean) =>
  new Extension('2.5.29.30', critical, Buffer.from('3014a0123010820e636c696e69632e6578616d706c65', 'hex'));

let root: Authority;
let stranger: Authority;
beforeAll(async () => {
  root = await rootAuthority('Root');
  stranger = await rootAuthority('Root');
});

/** What is made of a server that shows these, by default on this computer today. */
function verdict(certificates: string[], { hostname = '127.0.0.1', trusted = [root.cert], now = Date.now() } = {}) {
  return judge({ hostname, certificates }, trusted.flatMap(readAuthorities), now);
}

describe('a server of an authority that the organisation trusts', () => {
  it.each(['127.0.0.1', 'localhost', '::1', '[::1]'])('is trusted as %s', async (hostname) => {
    const { cert } = await root.server();
    expect(verdict([cert], { hostname })).toBe('trusted');
    expect(verdict([cert, root.cert], { hostname })).toBe('trusted');
  });

  it('is trusted through the authorities between, in whatever order they are sent, and not without them', async () => {
    const middle = await root.authority('Middle');
    const issuing = await middle.authority('Issuing', { extensions: caExtensions(0) });
    const { cert } = await issuing.server();
    expect(verdict([cert, issuing.cert, middle.cert])).toBe('trusted');
    expect(verdict([cert, middle.cert, issuing.cert, cert, root.cert])).toBe('trusted');
    expect(verdict([cert, issuing.cert])).toBe('authority');
    expect(verdict([cert, middle.cert])).toBe('authority');
    expect(verdict([cert, issuing.cert], { trusted: [stranger.cert, middle.cert] })).toBe('trusted');
  });

  it.each([
    ['RSA 2048', rsa(2048)],
    ['RSA 2048 and SHA-512', rsa(2048, 'SHA-512')],
    ['P-384', ecdsa('P-384', 'SHA-384')],
    ['P-521', ecdsa('P-521', 'SHA-512')],
  ])('is trusted with %s', async (_name, algorithm) => {
    const own = await rootAuthority('Own', { algorithm });
    const { cert } = await own.server({ algorithm });
    expect(verdict([cert], { trusted: [own.cert] })).toBe('trusted');
  });

  it('is known by its whole name, or by a star for one part', async () => {
    const { cert } = await root.server({ names: [{ type: 'dns', value: '*.clinic.example' }] });
    const as = (hostname: string) => verdict([cert], { hostname });
    expect(as('portal.clinic.example')).toBe('trusted');
    expect(
      ['clinic.example', 'a.b.clinic.example', 'portal.clinic.example.evil.example', '127.0.0.1', ''].map(as),
    ).toEqual(Array(5).fill('name'));
  });
});

describe('a server is not trusted', () => {
  const wrong: [string, Judgement, () => Promise<string[]>][] = [
    ['that shows nothing', 'authority', async () => []],
    [
      'that shows what is no certificate',
      'authority',
      async () => ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
    ],
    ['of another authority', 'authority', async () => [(await (await rootAuthority('Other')).server()).cert]],
    [
      'of another authority with the same name',
      'authority',
      async () => [(await stranger.server()).cert, stranger.cert],
    ],
    [
      'of another authority with the same name, beside the true one',
      'authority',
      async () => [(await stranger.server()).cert, root.cert],
    ],
    ['whose certificate has ended', 'date', async () => [(await root.server(past)).cert]],
    ['whose certificate has not begun', 'date', async () => [(await root.server(future)).cert]],
    [
      'with another name',
      'name',
      async () => [(await root.server({ names: [{ type: 'dns', value: 'portal.example' }] })).cert],
    ],
    [
      'with another address',
      'name',
      async () => [(await root.server({ names: [{ type: 'ip', value: '127.0.0.2' }] })).cert],
    ],
    [
      'whose name stands in the subject alone',
      'name',
      async () => [
        (await root.server({ extensions: [new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth])] })).cert,
      ],
    ],
    [
      'with a certificate that does not say what it is for',
      'authority',
      async () => [(await root.server({ extensions: [new SubjectAlternativeNameExtension(thisComputer)] })).cert],
    ],
    [
      'with a certificate for users',
      'authority',
      async () => [
        (
          await root.server({
            extensions: [
              new ExtendedKeyUsageExtension([ExtendedKeyUsage.clientAuth]),
              new SubjectAlternativeNameExtension(thisComputer),
            ],
          })
        ).cert,
      ],
    ],
    ['signed with SHA-1', 'weak', async () => [(await root.server({ algorithm: ecdsa('P-256', 'SHA-1') })).cert]],
    ['with a key of RSA 1024', 'weak', async () => [(await root.server({ algorithm: rsa(1024) })).cert]],
    [
      'with a critical extension that nobody knows',
      'authority',
      async () => [(await root.server({ more: [unknown(true)] })).cert],
    ],
    [
      'that another server vouches for',
      'authority',
      async () => between({ extensions: [new BasicConstraintsExtension(false)] }),
    ],
    [
      'that a certificate vouches for which says nothing of authority',
      'authority',
      async () => between({ extensions: [new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true)] }),
    ],
    [
      'of an authority whose key is not for that',
      'authority',
      async () =>
        between({
          extensions: [
            new BasicConstraintsExtension(true),
            new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
          ],
        }),
    ],
    [
      'of an authority that is for users',
      'authority',
      async () => between({ more: [new ExtendedKeyUsageExtension([ExtendedKeyUsage.clientAuth])] }),
    ],
    ['of an authority that has ended', 'date', async () => between(past)],
    [
      'of an authority for the organisation’s own names alone',
      'authority',
      async () => between({ more: [constrained(true)] }),
    ],
    ['of such an authority that does not insist', 'authority', async () => between({ more: [constrained(false)] })],
    [
      'of an authority with a critical extension that nobody knows',
      'authority',
      async () => between({ more: [unknown(true)] }),
    ],
    ['of an authority with a weak key', 'weak', async () => between({ algorithm: rsa(1024) })],
    [
      'at the end of a path that is longer than an authority allows',
      'authority',
      async () => {
        const short = await root.authority('Short', { extensions: caExtensions(0) });
        const below = await short.authority('Below');
        return [(await below.server()).cert, below.cert, short.cert];
      },
    ],
    [
      'at the end of a path that is too long for anybody',
      'authority',
      async () => {
        let last = root;
        const path: string[] = [];
        for (let depth = 0; depth < 6; depth++) {
          last = await last.authority(`Level ${depth}`);
          path.unshift(last.cert);
        }
        return [(await last.server()).cert, ...path];
      },
    ],
  ];

  /** A server of an authority that the trusted one vouches for. */
  async function between(wishes: Wishes): Promise<string[]> {
    const middle = await root.authority('Middle', wishes);
    return [(await middle.server()).cert, middle.cert];
  }

  test.each(wrong)('%s', async (_name, judgement, show) => {
    expect(verdict(await show())).toBe(judgement);
  });

  it('when the authority itself has ended', async () => {
    const old = await rootAuthority('Old', past);
    const { cert } = await old.server();
    expect(verdict([cert], { trusted: [old.cert] })).toBe('date');
  });

  it('by the name in its subject, if that is not among its other names', async () => {
    const { cert } = await root.server({
      extensions: [new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth])],
    });
    expect(new X509Certificate(cert).subject).toBe('CN=server');
    expect(verdict([cert], { hostname: 'server' })).toBe('name');
  });

  it('by itself, even if it stands in the file', async () => {
    const { cert } = await root.server();
    expect(() => readAuthorities(cert)).toThrow('not that of an authority');
    expect(judge({ hostname: 'localhost', certificates: [cert] }, [new X509Certificate(cert)], Date.now())).toBe(
      'authority',
    );
  });

  it('with an extension that nobody knows and that does not matter, it is', async () => {
    expect(verdict([(await root.server({ more: [unknown(false)] })).cert])).toBe('trusted');
  });

  it('with a byte changed', async () => {
    const { cert } = await root.server();
    const bytes = new X509Certificate(cert).raw;
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x01;
      const pem = `-----BEGIN CERTIFICATE-----\n${changed.toString('base64')}\n-----END CERTIFICATE-----`;
      expect(verdict([pem]), `byte ${at}`).not.toBe('trusted');
    }
  });
});

describe('the file of an organisation', () => {
  it('may hold several authorities, with words between', () => {
    const found = readAuthorities(`# ours\n${root.cert}\nand another\r\n${stranger.cert}\n`);
    expect(found).toHaveLength(2);
  });

  it.each(['', 'nothing', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'])('is refused: %j', (pem) => {
    expect(() => readAuthorities(pem)).toThrow();
  });
});
