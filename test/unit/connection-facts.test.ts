import { describe, expect, it } from 'vitest';
import { createConnectionFacts, type FactsPorts } from '../../main/network/connection-facts';
import { connectionFactsSchema } from '../../shared/connection-facts';

const certificate = {
  subject: 'CN=portal',
  issuer: 'CN=Clinic CA',
  fingerprint: 'ab',
  validFrom: '2026-01-01T00:00:00Z',
  validTo: '2027-01-01T00:00:00Z',
};

/** The facts of an address, and which servers were asked for a handshake. */
async function facts(address: string, ports: Partial<FactsPorts> = {}) {
  const probed: string[] = [];
  const source = createConnectionFacts({
    proxyFrom: 'system',
    resolveProxy: async () => 'DIRECT',
    probeTls: async ({ host }) => {
      probed.push(host);
      return { status: 'known', version: 'TLSv1.3', cipher: 'TLS_AES_128_GCM_SHA256' };
    },
    certificates: { seen: () => ({ chain: [certificate], trust: 'system' }) },
    clientCertificates: { shown: (host) => (host === 'portal.example:443' ? 'CN=Dana' : undefined) },
    proxySignIn: { status: () => 'given' },
    ...ports,
  });
  const found = await source.facts(address);
  expect(connectionFactsSchema.parse(found)).toEqual(found);
  return { found, probed };
}

describe('the facts of a connection', () => {
  it('are those of the way there, of TLS and of the certificate', async () => {
    const { found, probed } = await facts('https://portal.example/a/path');
    expect(found).toEqual({
      origin: 'https://portal.example',
      proxyFrom: 'system',
      routes: [{ kind: 'direct' }],
      proxySignIn: 'not-asked',
      tls: { status: 'known', version: 'TLSv1.3', cipher: 'TLS_AES_128_GCM_SHA256' },
      chain: [certificate],
      trust: 'system',
      clientCertificate: 'CN=Dana',
    });
    expect(probed).toEqual(['portal.example']);
  });

  it('ask no server around the proxy', async () => {
    const { found, probed } = await facts('https://portal.example:8443', {
      resolveProxy: async () => 'PROXY proxy:3128;DIRECT',
    });
    expect(found).toMatchObject({ proxySignIn: 'given', tls: { status: 'not-known' } });
    expect(found.clientCertificate).toBeUndefined();
    expect(probed).toEqual([]);
  });

  it('are few where nothing may be connected to', async () => {
    const { found, probed } = await facts('https://portal.example', {
      resolveProxy: () => Promise.reject(new Error()),
    });
    expect(found).toMatchObject({ routes: [], tls: { status: 'not-known' } });
    expect(probed).toEqual([]);
  });

  it('know of no certificate over plain http', async () => {
    const { found } = await facts('http://127.0.0.1:4810');
    expect(found).toMatchObject({ tls: { status: 'none' }, chain: [] });
    expect(found.trust).toBeUndefined();
  });
});
