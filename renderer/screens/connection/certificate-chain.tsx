import type { ShownCertificate } from '../../../shared/connection-facts';
import { TimeText } from '../../components/time-text';
import { commonName } from '../../format/common-name';
import { groupByFour } from '../../format/group';
import { text } from '../../messages';

const words = text.connection;

/** What the server showed, to be unfolded: its own certificate first, each vouched for by the next. */
export function CertificateChain({ chain, label }: { chain: readonly ShownCertificate[]; label: string }) {
  return (
    <details className="chain">
      <summary>{words.chain(chain.length)}</summary>
      <ol aria-label={label}>
        {chain.map((shown) => (
          <Certificate key={shown.fingerprint} shown={shown} />
        ))}
      </ol>
    </details>
  );
}

function Certificate({ shown: { subject, issuer, fingerprint, validFrom, validTo } }: { shown: ShownCertificate }) {
  const now = Date.now();
  const isEarly = Date.parse(validFrom) > now;
  const hasEnded = Date.parse(validTo) < now;
  return (
    <li className="chain-row selectable">
      <span className="chain-name" title={subject}>
        {commonName(subject)}
      </span>
      <span className="quiet" title={issuer}>
        {subject === issuer ? words.ownIssuer : words.issuedBy(commonName(issuer))}
      </span>
      <span className={isEarly || hasEnded ? 'chain-wrong' : 'quiet'}>
        {isEarly ? words.validFrom : hasEnded ? words.ended : words.validUntil}{' '}
        <TimeText at={isEarly ? validFrom : validTo} as="day" />
      </span>
      <span className="chain-print quiet">
        {words.fingerprint} <span className="code">{groupByFour(fingerprint)}</span>
      </span>
    </li>
  );
}
