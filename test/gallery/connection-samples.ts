/** What the gallery's connections look like. */
import type { ConnectionFacts } from '../../shared/connection-facts';
import type { ConnectionReport, DiagnosticBundle } from '../../shared/diagnostics';

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();

export const facts = {
  origin: 'https://clients.connect.etherfax.net',
  proxyFrom: 'system',
  routes: [{ kind: 'direct' }],
  proxySignIn: 'not-asked',
  tls: { status: 'known', version: 'TLS 1.3', cipher: 'TLS_AES_256_GCM_SHA384' },
  chain: [
    {
      subject: 'CN=*.connect.etherfax.net, O=etherFAX LLC, L=Holmdel, ST=New Jersey, C=US',
      issuer: 'CN=Example Issuing CA 7, O=Example Trust Services, C=US',
      fingerprint: '3f9a01c277be4d10a81044d09c5e63b2f0a45ce07d0c5c9e2ab1177f8e66d0c4',
      validFrom: days(-60),
      validTo: days(140),
    },
    {
      subject: 'CN=Example Issuing CA 7, O=Example Trust Services, C=US',
      issuer: 'CN=Example Root X2, O=Example Trust Services, C=US',
      fingerprint: 'a81044d09c5e63b2f0a45ce07d0c5c9e2ab1177f8e66d0c43f9a01c277be4d10',
      validFrom: days(-900),
      validTo: days(2000),
    },
    {
      subject: 'CN=Example Root X2, O=Example Trust Services, C=US',
      issuer: 'CN=Example Root X2, O=Example Trust Services, C=US',
      fingerprint: 'f0a45ce07d0c5c9e2ab1177f8e66d0c43f9a01c277be4d10a81044d09c5e63b2',
      validFrom: days(-3000),
      validTo: days(4000),
    },
  ],
  trust: 'public',
} as const satisfies ConnectionFacts;

export const restAddress = 'https://na.connect.etherfax.net/rest/3.0/api';

export const connectionReport = {
  madeAt: Date.now(),
  app: { version: '1.0.0', system: 'Windows_NT 10.0.26100 x64', runtime: 'Electron 45.4.1, Chromium 148, Node 24' },
  policy: { managed: [], problems: [] },
  portal: {
    address: 'https://clients.connect.etherfax.net',
    source: 'default',
    reached: true,
    milliseconds: 84,
    facts: { ...facts, chain: [...facts.chain], routes: [...facts.routes] },
  },
  rest: {
    address: restAddress,
    reached: true,
    milliseconds: 131,
    facts: { ...facts, origin: 'https://na.connect.etherfax.net', chain: [...facts.chain], routes: [...facts.routes] },
  },
  clock: { of: 'portal', aheadSeconds: 0 },
} satisfies ConnectionReport;

export const diagnosticBundle: DiagnosticBundle = {
  id: 'd9b2d63d-a233-4123-847a-7090a8f1c0de',
  files: [
    { name: 'connection.txt', bytes: 1890 },
    { name: 'connection.json', bytes: 3104 },
    { name: 'app.json', bytes: 702 },
    { name: 'log.jsonl', bytes: 861_244 },
  ],
};
