import { isIP } from 'node:net';
import { connect } from 'node:tls';
import type { ConnectionFacts } from '../../shared/connection-facts';

/** How long a handshake may take, in milliseconds. */
const handshake = 4000;

/**
 * Finds out which version of TLS a server speaks, by a handshake of its own over which nothing is sent: Electron does not
 * tell it of the connections that it makes. So the certificate does not matter here; it is judged where something is sent.
 */
export function probeTls({ hostname, port }: URL): Promise<ConnectionFacts['tls']> {
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port: Number(port || 443),
      ...(isIP(host) ? {} : { servername: host }),
      rejectUnauthorized: false,
      timeout: handshake,
    });
    const end = (tls: ConnectionFacts['tls']) => {
      socket.destroy();
      resolve(tls);
    };
    const unknown = () => end({ status: 'not-known' });
    const late = setTimeout(unknown, handshake);
    socket.once('secureConnect', () => {
      end({ status: 'known', version: socket.getProtocol() ?? '', cipher: socket.getCipher().standardName });
    });
    socket.once('close', () => clearTimeout(late));
    socket.once('error', unknown);
    socket.once('timeout', unknown);
  });
}
