import type { CertificateWish, OwnCertificate } from '../../shared/network-wishes';
import type { Log } from '../ports';

/** Chooses the certificate with which the app introduces itself to a server that asks for one. */
export interface ClientCertificates {
  /**
   * A server asks for a certificate: the only one that fits is taken at once; of several the person chooses, once for
   * each server as long as the app runs.
   * @param host `host:port`
   * @param fitting those of the system that the server would take
   * @param answer is given the fingerprint of the one that is to be used, or `undefined` for none
   */
  asked(host: string, fitting: readonly OwnCertificate[], answer: (fingerprint: string | undefined) => void): void;
  /** The person has chosen; `undefined`: none of them. */
  choose(fingerprint: string | undefined): void;
  /** The subject of the certificate that the server was shown, if it was. */
  shown(host: string): string | undefined;
}

/** @param tell is told what to ask the person for, and `undefined` when there is nothing any more */
export function createClientCertificates(
  tell: (wish: CertificateWish | undefined) => void,
  log: Log,
): ClientCertificates {
  const chosen = new Map<string, OwnCertificate | undefined>();
  const waiting = new Map<string, { fitting: readonly OwnCertificate[]; answers: ((one?: string) => void)[] }>();

  const tellNext = () => {
    const [next] = waiting;
    tell(next && { host: next[0], certificates: [...next[1].fitting] });
  };

  return {
    asked(host, fitting, answer) {
      const kept = chosen.get(host);
      const [only] = fitting;
      if (fitting.length === 0) return answer(undefined);
      const fits = kept && fitting.find(({ fingerprint }) => fingerprint === kept.fingerprint);
      if (fits || (only && fitting.length === 1)) {
        const taken = fits ?? only;
        chosen.set(host, taken);
        return answer(taken?.fingerprint);
      }
      if (chosen.has(host) && !kept) return answer(undefined);
      const there = waiting.get(host);
      if (there) {
        there.answers.push(answer);
        return;
      }
      log.info('certificate-wanted', { fitting: fitting.length });
      waiting.set(host, { fitting, answers: [answer] });
      if (waiting.size === 1) tellNext();
    },
    choose(fingerprint) {
      const [first] = waiting;
      if (!first) return;
      const [host, { fitting, answers }] = first;
      const one = fitting.find((certificate) => certificate.fingerprint === fingerprint);
      chosen.set(host, one);
      waiting.delete(host);
      for (const answer of answers) answer(one?.fingerprint);
      tellNext();
    },
    shown: (host) => chosen.get(host)?.subject,
  };
}
