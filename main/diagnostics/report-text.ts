import type { Route, ShownCertificate } from '../../shared/connection-facts';
import type { AskedServer, ConnectionReport } from '../../shared/diagnostics';

/**
 * The report as a text, for a terminal, a mail or a support call: in English and in codes, whatever the app's language, so
 * that whoever gets it can read it.
 */
export function reportText({ madeAt, app, policy, portal, rest, clock }: ConnectionReport): string {
  const lines = [
    `etherFAX Admin ${app.version}, connection report`,
    ...rows(0, [
      ['Made', new Date(madeAt).toISOString()],
      ['System', app.system],
      ['Runtime', app.runtime],
      ['Policy', policy.managed.join(', ') || 'none'],
      ...policy.problems.map(({ key = 'policy', problem }) => ['Policy problem', `${key}: ${problem}`] as const),
    ]),
    '',
    ...(portal ? server('Portal', portal, ` (${portal.source})`) : ['Portal: none chosen']),
    '',
    ...server('REST service', rest),
    '',
    `Clock: ${clock ? `${ahead(clock.aheadSeconds)} (by the ${clock.of === 'portal' ? 'portal' : 'REST service'})` : 'not compared'}`,
  ];
  return `${lines.join('\n')}\n`;
}

function server(name: string, asked: AskedServer, beside = ''): string[] {
  const { address, reached, failure, milliseconds, facts } = asked;
  return [
    `${name}: ${reached ? `reached in ${milliseconds} ms` : `NOT REACHED after ${milliseconds} ms`}`,
    ...rows(2, [
      ['Address', address && `${address}${beside}`],
      ['Code', failure?.code],
      ['Message', failure?.message],
      ['Request', failure?.requestId],
    ]),
    ...(facts
      ? [
          ...rows(2, [
            ['Proxy', `${facts.routes.map(route).join(', then ') || 'no way'} (${facts.proxyFrom})`],
            ['Proxy sign-in', facts.proxySignIn === 'not-asked' ? undefined : facts.proxySignIn],
            ['TLS', tls(facts.tls)],
            ['Trusted by', facts.trust],
            ['Trust problem', facts.trustProblem],
            ['Client cert.', facts.clientCertificate],
          ]),
          ...facts.chain.flatMap(certificate),
        ]
      : []),
  ];
}

const route = ({ kind, proxy }: Route) => (kind === 'direct' ? 'direct' : `${kind} ${proxy ?? ''}`.trimEnd());

function tls(facts: NonNullable<AskedServer['facts']>['tls']): string {
  if (facts.status === 'known') return `${facts.version}, ${facts.cipher}`;
  return facts.status === 'none' ? 'none' : 'version not known';
}

function certificate(shown: ShownCertificate, index: number): string[] {
  return [
    `  Certificate ${index + 1}`,
    ...rows(4, [
      ['Subject', shown.subject],
      ['Issuer', shown.issuer],
      ['Valid', `${shown.validFrom} to ${shown.validTo}`],
      ['SHA-256', shown.fingerprint],
    ]),
  ];
}

function ahead(seconds: number): string {
  if (seconds === 0) return 'right to the second';
  return `${Math.abs(seconds)} s ${seconds > 0 ? 'ahead' : 'behind'}`;
}

/** What a server or a certificate says of itself may hold line breaks, and must not begin a line of its own. */
function rows(indent: number, pairs: readonly (readonly [string, string | undefined])[]): string[] {
  return pairs
    .filter(([, value]) => value)
    .map(([name, value]) => `${' '.repeat(indent)}${name.padEnd(15)}${value?.replaceAll(/\p{Cc}+/gu, ' ')}`);
}
