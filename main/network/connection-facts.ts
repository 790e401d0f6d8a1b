import type { ConnectionFacts } from '../../shared/connection-facts';

/** Tells how the way to a server is made. */
export interface ConnectionFactsSource {
  /**
   * @param address a web address, as `parsePortalAddress` gives it
   * @returns what is known without asking the server anything but its TLS handshake; it takes at most 5 s, and never rejects
   */
  facts(address: string): Promise<ConnectionFacts>;
}
