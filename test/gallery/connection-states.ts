/** The states of Settings > Connection. */
import type { ConnectionReport } from '../../shared/diagnostics';
import { connectionReport, facts } from './connection-samples';
import { account, emulator, failure, open, outside } from './samples';
import type { GalleryState } from './state';

const openConnection = [{ press: 'Menu' }, { press: 'Connection' }, { wait: 300 }];
const answer = (report: ConnectionReport): NonNullable<GalleryState['answers']> => ({
  diagnostics: { connection: async () => ({ ok: true, value: report }) },
});
const { portal, rest } = connectionReport;
const throughProxy = {
  ...facts,
  chain: facts.chain
    .slice(0, 2)
    .map((one, index) => (index === 0 ? { ...one, issuer: 'CN=Northside Web Gateway CA, O=Northside Clinic' } : one)),
  routes: [{ kind: 'http' as const, proxy: 'proxy.northside-clinic.example:3128' }, { kind: 'direct' as const }],
  proxyFrom: 'policy' as const,
  proxySignIn: 'given' as const,
  tls: { status: 'not-known' as const },
};

export const connectionStates: Record<string, GalleryState> = {
  connection: { snapshot: open(account), steps: openConnection },
  'connection-certificates': {
    snapshot: open(account),
    steps: [...openConnection, { press: ({ connection }) => connection.chain(3) }],
  },
  'connection-asking': {
    snapshot: open(account),
    answers: { diagnostics: { connection: () => new Promise(() => undefined) } },
    steps: [...openConnection, { wait: 2200 }],
  },
  'connection-proxy': {
    snapshot: open(account),
    answers: answer({
      ...connectionReport,
      portal: { ...portal, facts: { ...throughProxy, trust: 'policy' } },
      rest: { ...rest, facts: { ...throughProxy, trust: 'system', clientCertificate: 'CN=FAX-ADMIN-07' } },
      clock: { of: 'portal', aheadSeconds: -4 },
    }),
    steps: openConnection,
  },
  'connection-untrusted': {
    snapshot: open(account, { connectivity: 'offline' }),
    answers: answer({
      ...connectionReport,
      portal: {
        ...portal,
        reached: false,
        failure: failure('connect.certificate'),
        facts: { ...throughProxy, proxySignIn: 'not-asked', trust: 'none', trustProblem: 'net::ERR_CERT_DATE_INVALID' },
      },
      rest: { ...rest, reached: false, failure: failure('connect.name-not-resolved') },
      clock: { of: 'rest', aheadSeconds: 40 * 86_400 },
    }),
    steps: openConnection,
  },
  'connection-no-portal-api': {
    snapshot: open(account),
    answers: answer({
      ...connectionReport,
      portal: { ...portal, reached: false, failure: failure('connect.web-page') },
    }),
    steps: openConnection,
  },
  'connection-save': {
    snapshot: open(account),
    steps: [...openConnection, { press: 'Save diagnostics' }, { wait: 300 }],
  },
  'connection-before-sign-in': {
    snapshot: outside({
      phase: 'connect',
      portal: { ...emulator, status: 'failed', failure: failure('connect.refused'), mayPass: true },
    }),
    answers: answer({
      ...connectionReport,
      portal: {
        ...portal,
        address: emulator.address,
        source: 'command-line',
        reached: false,
        failure: failure('connect.refused'),
        facts: { ...facts, chain: [], routes: [{ kind: 'direct' }], tls: { status: 'none' } },
      },
    }),
    steps: [{ press: 'Find out why' }, { wait: 300 }],
  },
};
