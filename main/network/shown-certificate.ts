import { X509Certificate } from 'node:crypto';
import type { ShownCertificate } from '../../shared/connection-facts';

/**
 * A certificate for people to read.
 * @param pem as Electron gives it
 * @returns nothing for one that cannot be read
 */
export function shownCertificate(pem: string): ShownCertificate | undefined {
  try {
    const certificate = new X509Certificate(pem);
    return {
      subject: onOneLine(certificate.subject),
      issuer: onOneLine(certificate.issuer),
      fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
      validFrom: new Date(certificate.validFrom).toISOString(),
      validTo: new Date(certificate.validTo).toISOString(),
    };
  } catch {
    return undefined;
  }
}

/** The names stand below each other, the country first; people look for the common name. */
const onOneLine = (name: string) => name.split('\n').reverse().join(', ');
