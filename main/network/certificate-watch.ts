import type { X509Certificate } from 'node:crypto';
import type { ConnectionFacts, ShownCertificate } from '../../shared/connection-facts';
import type { Clock, Log } from '../ports';
import { type Judgement, judge } from './private-authority';

/** A server's certificate, and what Chromium makes of it. */
export interface Verification {
  hostname: string;
  /** 0, or the number of what Chromium finds worst. */
  errorCode: number;
  /** The same in words, `net::OK` or `net::ERR_CERT_…`. */
  verificationResult: string;
  isIssuedByKnownRoot: boolean;
  /** PEM, the server's own certificate first. */
  certificates: readonly string[];
  /** The same for people. */
  chain: readonly ShownCertificate[];
}

type Seen = Pick<ConnectionFacts, 'chain' | 'trust' | 'trustProblem'>;

/** Looks at every certificate that a server shows. */
export interface CertificateWatch {
  /** @returns what Electron's `setCertificateVerifyProc` is to be answered */
  verdict(verification: Verification): number;
  /** What a server showed when its certificate was looked at last. */
  seen(hostname: string): Seen;
}

/** Electron's numbers for "as Chromium says" and "trusted"; the others are of chromium net/base/net_error_list.h. */
const asChromiumSays = -3;
const trusted = 0;
const authorityInvalid = -202;
const numbers: Record<Judgement, number> = { trusted, name: -200, date: -201, authority: authorityInvalid, weak: -208 };
const words: Record<Judgement, string | undefined> = {
  trusted: undefined,
  name: 'net::ERR_CERT_COMMON_NAME_INVALID',
  date: 'net::ERR_CERT_DATE_INVALID',
  authority: 'net::ERR_CERT_AUTHORITY_INVALID',
  weak: 'net::ERR_CERT_WEAK_SIGNATURE_ALGORITHM',
};

/** How many servers are remembered: the app speaks with a portal, a REST service and proxies. */
const servers = 20;

/**
 * Nobody can make Chromium accept what it has found wrong, with one exception: where all that it finds is that it does not
 * know the authority, those that the organisation has added are asked. It names the worst alone of what it finds, and
 * an unknown authority comes before a wrong name or date, but after "revoked".
 */
export function createCertificateWatch(
  authorities: readonly X509Certificate[],
  clock: Pick<Clock, 'now'>,
  log: Log,
): CertificateWatch {
  const seen = new Map<string, Seen>();

  function remember(hostname: string, what: Seen): void {
    seen.delete(hostname);
    seen.set(hostname, what);
    const [oldest] = seen.keys();
    if (seen.size > servers && oldest !== undefined) seen.delete(oldest);
    if (what.trustProblem) log.warn('certificate-refused', { problem: what.trustProblem });
  }

  return {
    verdict({ hostname, errorCode, verificationResult, isIssuedByKnownRoot, certificates, chain }) {
      if (errorCode === 0) {
        remember(hostname, { chain: [...chain], trust: isIssuedByKnownRoot ? 'public' : 'system' });
        return asChromiumSays;
      }
      if (errorCode !== authorityInvalid || authorities.length === 0) {
        remember(hostname, { chain: [...chain], trust: 'none', trustProblem: verificationResult });
        return asChromiumSays;
      }
      const judgement = judge({ hostname, certificates }, authorities, clock.now());
      const trustProblem = words[judgement];
      remember(hostname, {
        chain: [...chain],
        ...(trustProblem === undefined ? { trust: 'policy' } : { trust: 'none', trustProblem }),
      });
      return numbers[judgement];
    },
    seen: (hostname) => seen.get(hostname) ?? { chain: [] },
  };
}
