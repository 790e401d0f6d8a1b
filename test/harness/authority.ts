/** Certificate authorities of a test's own, and what they sign: also what no decent authority would. */
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

const day = 24 * 60 * 60 * 1000;
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** A certificate and its key, as PEM. */
export interface Issued {
  cert: string;
  key: string;
}

export interface Authority extends Issued {
  /** An authority that this one vouches for. */
  authority(name: string, wishes?: Wishes): Promise<Authority>;
  /** A server's certificate, by default for this computer. */
  server(wishes?: Wishes & { names?: Names }): Promise<Issued>;
  /** A certificate with which a user introduces themselves. */
  user(name: string, wishes?: Wishes): Promise<Issued>;
}

/** What a certificate is to be otherwise than usual. */
export interface Wishes {
  notBefore?: Date;
  notAfter?: Date;
  /** In the place of the usual ones. */
  extensions?: Extension[];
  /** Beside the usual ones. */
  more?: Extension[];
  algorithm?: { name: string; hash: string; namedCurve?: string; modulusLength?: number };
}

/** The wish for a certificate that has ended. */
export const past: Wishes = { notBefore: new Date(Date.now() - 9 * day), notAfter: new Date(Date.now() - day) };

type Names = { type: 'dns' | 'ip'; value: string }[];

export const thisComputer: Names = [
  { type: 'dns', value: 'localhost' },
  { type: 'ip', value: '127.0.0.1' },
  { type: 'ip', value: '::1' },
];

export const caExtensions = (pathLength?: number): Extension[] => [
  new BasicConstraintsExtension(true, pathLength, true),
  new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
];

/** An authority that nobody vouches for but itself. */
export const rootAuthority = (name: string, wishes?: Wishes): Promise<Authority> => makeAuthority(name, wishes);

interface Signer {
  name: string;
  keys: webcrypto.CryptoKeyPair;
  algorithm: NonNullable<Wishes['algorithm']>;
}

async function makeAuthority(name: string, wishes: Wishes = {}, by?: Signer): Promise<Authority> {
  const subject = `O=Northside Clinic,CN=${name}`;
  const made = await make(subject, caExtensions(), wishes, by);
  const signer = { name: subject, ...made };
  return {
    ...made.issued,
    authority: (below, wanted) => makeAuthority(below, wanted, signer),
    async server({ names = thisComputer, ...wanted } = {}) {
      const usual = [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
        new SubjectAlternativeNameExtension(names),
      ];
      return (await make('CN=server', usual, wanted, signer)).issued;
    },
    async user(user, wanted = {}) {
      const usual = [new ExtendedKeyUsageExtension([ExtendedKeyUsage.clientAuth])];
      return (await make(`O=Northside Clinic,CN=${user}`, usual, wanted, signer)).issued;
    },
  };
}

async function make(subject: string, usual: Extension[], wishes: Wishes, by?: Signer) {
  const { algorithm = ecdsa, extensions = usual, more = [] } = wishes;
  const parameters = { publicExponent: new Uint8Array([1, 0, 1]), ...algorithm };
  const keys = (await webcrypto.subtle.generateKey(parameters, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const signer = by ?? { name: subject, keys, algorithm };
  const certificate = await X509CertificateGenerator.create({
    subject,
    issuer: signer.name,
    notBefore: wishes.notBefore ?? new Date(Date.now() - day),
    notAfter: wishes.notAfter ?? new Date(Date.now() + 30 * day),
    // What signs says how: an own wish for a weak hash is that of the signature.
    signingAlgorithm: { ...signer.algorithm, hash: algorithm.hash },
    publicKey: keys.publicKey,
    signingKey: signer.keys.privateKey,
    extensions: [...extensions, ...more],
  });
  const key = PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
  return { keys, algorithm, issued: { cert: certificate.toString('pem'), key } };
}
