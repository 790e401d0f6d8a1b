/** One portal, and computers of its administrators. */
import { nodeFetch } from '../integration/portal-client-fixture';
import { type RunningPortal, startPortal } from '../portal';
import { type Computer, createComputer } from './computer';

export interface World {
  portal: RunningPortal;
  /** A computer that was never used. */
  newComputer(): Computer;
  /** Asks the REST service, as a fax system would, whether a key authenticates. */
  works(key: string): Promise<boolean>;
  close(): Promise<void>;
}

const plenty = 1_000_000;

export async function openWorld(): Promise<World> {
  const portal = await startPortal({ rateLimit: { signIn: plenty, requests: plenty } });
  const { fetch, close } = nodeFetch();
  return {
    portal,
    newComputer: () => createComputer(portal.address, fetch),
    async works(key) {
      const headers = { Authorization: `Bearer ${key}` };
      const reply = await fetch(`${portal.restBase}/accounts?a=status`, { headers });
      await reply.arrayBuffer();
      return reply.status === 200;
    },
    async close() {
      await close();
      await portal.close();
    },
  };
}
