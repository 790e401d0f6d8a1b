import type { ReactNode } from 'react';
import type { ConnectionFacts, Route } from '../../../shared/connection-facts';
import type { AskedServer } from '../../../shared/diagnostics';
import type { ErrorCode, Failure } from '../../../shared/errors';
import type { PortalSource } from '../../../shared/snapshot';
import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { text } from '../../messages';
import { locale } from '../../messages/language';
import { CertificateChain } from './certificate-chain';
import '../account/account-information.css';
import '../../components/status-mark.css';

const words = text.connection;

/** Of these it is said elsewhere where the REST service's address is changed: not on this page. */
const ofAddress = new Set<ErrorCode>([
  'connect.name-not-resolved',
  'connect.refused',
  'portal.invalid-reply',
  'portal.too-large',
  'portal.unexpected',
]);

interface ServerCardProps {
  of: 'portal' | 'rest';
  asked: AskedServer;
  /** Where the portal's address comes from. */
  source?: PortalSource;
}

/** One server: whether it answers, over which way, and who vouches for it. */
export function ServerCard({ of, asked, source }: ServerCardProps) {
  const { address, failure, facts } = asked;
  const isWebPage = failure?.code === 'connect.web-page';
  return (
    <Card heading={words[of]} aside={<Reached {...asked} />} className="connection-card">
      {failure && (
        <FailureNote
          failure={failure}
          of={of === 'rest' ? 'key-account' : 'portal'}
          tone={isWebPage ? 'info' : 'warning'}
          {...(of === 'rest' && ofAddress.has(failure.code) && { next: words.restNext })}
          role="status"
        />
      )}
      <dl className="facts">
        <Fact name={words.address}>
          <span className="connection-address">{address || text.account.empty}</span>
          {source && <span className="quiet">{words.sources[source]}</span>}
        </Fact>
        {facts && <FactsOf {...facts} />}
      </dl>
      {facts && facts.chain.length > 0 && (
        <CertificateChain chain={facts.chain} label={words.chainOf(words.servers[of])} />
      )}
    </Card>
  );
}

/** Something answered, and was no portal or none that works with this app. */
const answered = /^(?:portal\.|connect\.(?:not-a-portal|api-too-new|client-too-old)$)/;

function Reached({ reached, failure, milliseconds }: AskedServer) {
  const isWell = reached || failure?.code === 'connect.web-page';
  return (
    <span className={`mark mark-${isWell ? 'online' : 'offline'}`}>
      <i className="mark-dot" aria-hidden="true" />
      {reached ? words.reached(milliseconds.toLocaleString(locale)) : notReached(failure)}
    </span>
  );
}

function notReached(failure: Failure | undefined): string {
  if (failure?.code === 'connect.web-page') return words.browserOnly;
  return failure && answered.test(failure.code) ? words.answered : words.notReached;
}

function FactsOf({ routes, proxyFrom, proxySignIn, tls, trust, clientCertificate }: ConnectionFacts) {
  return (
    <>
      <Fact name={words.proxy}>
        <span>{routesInWords(routes)}</span>
        <span className="quiet">{words.proxyFrom[proxyFrom]}</span>
      </Fact>
      {proxySignIn !== 'not-asked' && <Fact name={words.proxyAsks}>{words.proxySignIn[proxySignIn]}</Fact>}
      <Fact name={words.encryption}>{tlsInWords(tls, routes)}</Fact>
      {trust && <Fact name={words.trustedBy}>{words.trust[trust]}</Fact>}
      {clientCertificate !== undefined && <Fact name={words.clientCertificate}>{clientCertificate}</Fact>}
    </>
  );
}

function routesInWords(routes: readonly Route[]): string {
  if (routes.length === 0) return words.noRoute;
  if (routes.every(({ kind }) => kind === 'direct')) return words.noProxy;
  return words.routes(
    routes.map(({ kind, proxy = '' }) => (kind === 'direct' ? words.directly : words.route(kind, proxy))),
  );
}

function tlsInWords(tls: ConnectionFacts['tls'], routes: readonly Route[]): ReactNode {
  if (tls.status === 'none') return words.tlsNone;
  if (tls.status === 'not-known') {
    return routes.every(({ kind }) => kind === 'direct') ? words.tlsNotTold : words.tlsNotKnown;
  }
  return (
    <>
      <span>{tls.version.replace(/^TLSv/, 'TLS ')}</span> <span className="quiet code">{tls.cipher}</span>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd className="connection-fact selectable">{children}</dd>
    </div>
  );
}
