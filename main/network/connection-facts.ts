import type { ConnectionFacts } from '../../shared/connection-facts';
import type { CertificateWatch } from './certificate-watch';
import type { ClientCertificates } from './client-certificates';
import type { ProxySignIn } from './proxy-sign-in';
import { readRoutes } from './routes';

/** Tells how the way to a server is made. */
export interface ConnectionFactsSource {
  /**
   * @param address a web address, as `parsePortalAddress` gives it
   * @returns what is known without asking the server anything but its TLS handshake; it takes at most 5 s, and never rejects
   */
  facts(address: string): Promise<ConnectionFacts>;
}

export interface FactsPorts {
  proxyFrom: ConnectionFacts['proxyFrom'];
  /** As Electron's `session.resolveProxy`. Rejects when nothing may be connected to. */
  resolveProxy(url: string): Promise<string>;
  /** See `probeTls`. */
  probeTls(url: URL): Promise<ConnectionFacts['tls']>;
  certificates: Pick<CertificateWatch, 'seen'>;
  clientCertificates: Pick<ClientCertificates, 'shown'>;
  proxySignIn: Pick<ProxySignIn, 'status'>;
}

export function createConnectionFacts(ports: FactsPorts): ConnectionFactsSource {
  return {
    async facts(address) {
      const url = new URL(address);
      const routes = await ports.resolveProxy(url.href).then(readRoutes, () => []);
      const [first] = routes;
      const isSecure = url.protocol === 'https:';
      const host = `${url.hostname}:${url.port || (isSecure ? 443 : 80)}`;
      const clientCertificate = ports.clientCertificates.shown(host);
      return {
        origin: url.origin,
        proxyFrom: ports.proxyFrom,
        routes,
        proxySignIn: first?.proxy === undefined ? 'not-asked' : ports.proxySignIn.status(first.proxy),
        tls: await tls(),
        ...(isSecure ? ports.certificates.seen(url.hostname) : { chain: [] }),
        ...(clientCertificate !== undefined && { clientCertificate }),
      };

      async function tls(): Promise<ConnectionFacts['tls']> {
        if (!isSecure) return { status: 'none' };
        return first?.kind === 'direct' ? ports.probeTls(url) : { status: 'not-known' };
      }
    },
  };
}
