/**
 * Judges a server's certificate by the authorities that an organisation has added to those of the system. Chromium cannot
 * be given more of them, and says of such a certificate only that its authority is unknown: all else that it would have
 * looked at is looked at here (RFC 5280, 6.1), more strictly where that is shorter.
 */
import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { readCertificate } from './certificate-fields';

/** What is wrong with it; `authority`: none of those that are trusted vouches for it. */
export type Judgement = 'trusted' | 'authority' | 'name' | 'date' | 'weak';

export interface Shown {
  hostname: string;
  /** PEM: the server's own certificate, then those that it sent with it. */
  certificates: readonly string[];
}

/** No path is longer, so that certificates that vouch for each other in a circle end, too. */
const longestPath = 6;

const serverAuthentication = ['1.3.6.1.5.5.7.3.1', '2.5.29.37.0'];

/** SHA-256 and longer, with RSA or ECDSA. RSA-PSS, whose strength stands elsewhere, is left out. */
const strongSignatures = new Set([
  ...['1.2.840.113549.1.1.11', '1.2.840.113549.1.1.12', '1.2.840.113549.1.1.13'],
  ...['1.2.840.10045.4.3.2', '1.2.840.10045.4.3.3', '1.2.840.10045.4.3.4'],
]);

/**
 * The critical extensions that are understood: key usage, alternative names, basic constraints, policies, extended key usage.
 * Name constraints are not: who may vouch only for the organisation's own names has nothing to say about a portal.
 */
const understood = new Set(['2.5.29.15', '2.5.29.17', '2.5.29.19', '2.5.29.32', '2.5.29.37']);
const nameConstraints = '2.5.29.30';

/**
 * @param pem a file's content
 * @throws Error when there is no certificate in it, or one that is no authority's
 */
export function readAuthorities(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  const found = blocks.map((block) => new X509Certificate(block));
  if (found.length === 0) throw new Error('There is no certificate in the file.');
  if (!found.every(({ ca }) => ca)) throw new Error('A certificate in the file is not that of an authority.');
  return found;
}

/** @param now milliseconds since the epoch */
export function judge(shown: Shown, authorities: readonly X509Certificate[], now: number): Judgement {
  try {
    const [server, ...sent] = shown.certificates.map((pem) => new X509Certificate(pem));
    if (!server) return 'authority';
    const paths = pathsFrom(server, sent, authorities);
    const sound = paths.filter(isSound);
    if (!mayServe(server) || sound.length === 0) return 'authority';
    const strong = sound.filter((path) => path.every((one) => isStrong(one, authorities)));
    if (strong.length === 0) return 'weak';
    if (!strong.some((path) => path.every((certificate) => isValidAt(certificate, now)))) return 'date';
    return isFor(server, shown.hostname) ? 'trusted' : 'name';
  } catch {
    // What cannot be read vouches for nothing.
    return 'authority';
  }
}

type Path = readonly X509Certificate[];

/** Every way from a certificate to an authority that is trusted, each signature checked. */
function pathsFrom(from: X509Certificate, sent: Path, authorities: Path, before: Path = []): Path[] {
  const path = [...before, from];
  if (path.length >= longestPath) return [];
  const vouches = (one: X509Certificate) => from.checkIssued(one) && from.verify(one.publicKey);
  const ends = authorities.filter(vouches).map((authority) => [...path, authority]);
  const isNew = (one: X509Certificate) => !path.some((there) => there.fingerprint256 === one.fingerprint256);
  const further = sent.filter((one) => isNew(one) && vouches(one));
  return [...ends, ...further.flatMap((one) => pathsFrom(one, sent, authorities, path))];
}

/** Whether everyone on a path may vouch for the one before. */
function isSound(path: Path): boolean {
  return path.every((certificate, index) => {
    const { extensions, pathLength, maySign } = readCertificate(certificate.raw);
    if (extensions.some(({ id, critical }) => id === nameConstraints || (critical && !understood.has(id))))
      return false;
    if (index === 0) return true;
    // Between the server and this authority stand index - 1 others.
    const isShortEnough = pathLength === undefined || index - 1 <= pathLength;
    const isLast = index === path.length - 1;
    return certificate.ca && maySign !== false && isShortEnough && (isLast || isForServers(certificate, false));
  });
}

const mayServe = (server: X509Certificate) => isForServers(server, true);

function isForServers(certificate: X509Certificate, mustSay: boolean): boolean {
  // Node names the extended key usage so; it is missing where the certificate does not say what it is for.
  const uses: readonly string[] | undefined = certificate.keyUsage;
  return uses === undefined ? !mustSay : uses.some((use) => serverAuthentication.includes(use));
}

/** An authority that is trusted is so by itself: who signed it, and how, does not count. */
function isStrong(certificate: X509Certificate, authorities: Path): boolean {
  const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
  const isStrongKey =
    asymmetricKeyType === 'rsa'
      ? (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048
      : asymmetricKeyType === 'ec' && /^(?:prime256v1|secp(?:384|521)r1)$/.test(asymmetricKeyDetails?.namedCurve ?? '');
  if (!isStrongKey) return false;
  if (authorities.some((authority) => authority.fingerprint256 === certificate.fingerprint256)) return true;
  return strongSignatures.has(readCertificate(certificate.raw).signatureAlgorithm);
}

function isValidAt({ validFrom, validTo }: X509Certificate, now: number): boolean {
  return Date.parse(validFrom) <= now && now <= Date.parse(validTo);
}

function isFor(server: X509Certificate, hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) return server.checkIP(host) !== undefined;
  return server.checkHost(host, { subject: 'never', partialWildcards: false }) !== undefined;
}
