/** How the app reaches servers: through Electron's network, as the organisation and the system say. */
import { readFileSync } from 'node:fs';
import { app, type Certificate, type Session } from 'electron';
import { AppError } from '../../shared/errors';
import type { Policy } from '../../shared/policy';
import { createCertificateWatch } from '../network/certificate-watch';
import { type ClientCertificates, createClientCertificates } from '../network/client-certificates';
import { type ConnectionFactsSource, createConnectionFacts } from '../network/connection-facts';
import { readAuthorities } from '../network/private-authority';
import { proxySettings } from '../network/proxy-settings';
import { createProxySignIn, type ProxySignIn } from '../network/proxy-sign-in';
import { shownCertificate } from '../network/shown-certificate';
import { probeTls } from '../network/tls-probe';
import type { Fetch } from '../portal/guarded-fetch';
import type { Clock, Log } from '../ports';
import type { State } from '../state/store';
import { netFetch } from './net-fetch';
import { portalSession } from './sessions';

export interface NetworkPorts {
  policy: Policy;
  /** Is told what a person is to be asked for, so that the app gets through. */
  tell(wishes: Partial<Pick<State, 'proxyWish' | 'certificateWish'>>): void;
  /** The addresses of the servers to which the app may introduce itself with a certificate. */
  addresses(): readonly string[];
  clock: Clock;
  log: Log;
}

export interface Network {
  /** @throws AppError `connect.policy`, `connect.policy-file`, `connect.proxy-sign-in`; else what Electron throws, `net::ERR_…` */
  fetch: Fetch;
  facts: ConnectionFactsSource['facts'];
  /** The session of everything that goes out, as the organisation wants it. @throws AppError `connect.policy`, `connect.policy-file` */
  session(): Promise<Session>;
  proxySignIn: ProxySignIn;
  clientCertificates: ClientCertificates;
}

/** To be called once; it touches no session before the first request. */
export function openNetwork({ policy, tell, addresses, clock, log }: NetworkPorts): Network {
  const proxySignIn = createProxySignIn((proxyWish) => tell({ proxyWish }), log);
  const clientCertificates = createClientCertificates((certificateWish) => tell({ certificateWish }), log);
  let watch = createCertificateWatch([], clock, log);
  let prepared: Promise<Session> | undefined;

  async function prepare(): Promise<Session> {
    if (!policy.mayConnect) throw new AppError('connect.policy', 'A setting of proxy or certificates is not valid.');
    const session = portalSession();
    const authorities = read('extraCaFile', () =>
      policy.extraCaFile === undefined ? [] : readAuthorities(readFileSync(policy.extraCaFile, 'utf8')),
    );
    const settings = read('proxyPacUrl', () => proxySettings(policy, (url) => readFileSync(url)));
    watch = createCertificateWatch(authorities, clock, log);
    // Before the first request: Chromium remembers what it was answered.
    session.setCertificateVerifyProc((request, answer) => {
      const { validatedCertificate, certificate, ...rest } = request;
      const isTrusted = rest.errorCode === 0;
      answer(
        watch.verdict({
          ...rest,
          certificates: chainOf(certificate),
          chain: chainOf(isTrusted ? validatedCertificate : certificate).flatMap((pem) => shownCertificate(pem) ?? []),
        }),
      );
    });
    if (settings) await session.setProxy(settings);
    return session;
  }

  function read<Value>(key: string, reading: () => Value): Value {
    try {
      return reading();
    } catch {
      log.warn('policy-file-not-read', { key });
      throw new AppError('connect.policy-file', `The file that the setting ${key} names can't be used.`);
    }
  }

  function session(): Promise<Session> {
    prepared ??= prepare().catch((thrown) => {
      // A file on a server may be there the next time.
      prepared = undefined;
      throw thrown;
    });
    return prepared;
  }

  app.on('select-client-certificate', (event, contents, asked, fitting, answer) => {
    event.preventDefault();
    const host = hostOf(asked);
    const isForeign = contents !== null && contents.session !== portalSession();
    if (isForeign || !addresses().some((address) => hostOf(address) === host)) return answer();
    const known = fitting.flatMap((certificate) => {
      const shown = shownCertificate(certificate.data);
      return shown ? [{ ...shown, certificate }] : [];
    });
    clientCertificates.asked(host, known, (fingerprint) => {
      answer(known.find((one) => one.fingerprint === fingerprint)?.certificate);
    });
  });

  const facts = createConnectionFacts({
    proxyFrom: policy.proxyMode === 'system' ? 'system' : 'policy',
    resolveProxy: async (url) => (await session()).resolveProxy(url),
    probeTls,
    certificates: { seen: (hostname) => watch.seen(hostname) },
    clientCertificates,
    proxySignIn,
  });

  return {
    fetch: async (url, init) => netFetch(await session(), proxySignIn)(url, init),
    facts: facts.facts,
    session,
    proxySignIn,
    clientCertificates,
  };
}

/** No server sends more; the end of a chain issues itself. */
const longestChain = 10;

function chainOf(certificate: Certificate): string[] {
  const chain: string[] = [];
  for (let next: Certificate | undefined = certificate; next && chain.length < longestChain; next = next.issuerCert) {
    if (chain.includes(next.data)) break;
    chain.push(next.data);
  }
  return chain;
}

/** @param address a web address, or `host:port` as Chromium names who asks */
function hostOf(address: string): string {
  const url = new URL(address.includes('://') ? address : `https://${address}`);
  return `${url.hostname}:${url.port || 443}`;
}
