import { generate } from 'selfsigned';
import { day } from './clock';

/** A certificate (chain) and its key, as PEM. */
export interface TlsFiles {
  key: string;
  cert: string;
}

const shared = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/**
 * Makes a certificate authority and a certificate of it for this computer: localhost, 127.0.0.1 and ::1.
 * @param notAfter when the certificate ends; in the past for a test of an expired one
 * @returns what a server needs, and the authority's certificate for those who are to trust it
 */
export async function makeCertificate(notAfter = new Date(Date.now() + 30 * day)): Promise<TlsFiles & { ca: string }> {
  const notBeforeDate = new Date(Math.min(Date.now(), notAfter.getTime()) - day);
  const authority = await generate([{ name: 'commonName', value: 'etherFAX Admin demonstration CA' }], {
    ...shared,
    notBeforeDate,
    notAfterDate: new Date(Date.now() + 30 * day),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...shared,
    notBeforeDate,
    notAfterDate: notAfter,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { key: leaf.private, cert: leaf.cert, ca: authority.cert };
}
