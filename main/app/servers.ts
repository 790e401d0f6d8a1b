import { hostname } from 'node:os';
import { app } from 'electron';
import type { Fetch } from '../portal/guarded-fetch';
import { type NoteRequest, noteRequests } from '../portal/request-notes';
import type { Log, Portal, RestReach, RestService } from '../ports';

/** The servers that the app speaks with. */
export interface Servers {
  openPortal(address: string): Promise<Portal>;
  rest: RestService & RestReach;
}

/**
 * @param fetch reaches them, see `openNetwork`
 * @param deviceId how this computer is told from others at sign-in
 * @param log is told of every request, without what was in it
 */
export function openServers(fetch: Fetch, deviceId: () => string, log: Log): Servers {
  const note: NoteRequest = noteRequests(log);
  const version = app.getVersion();
  // The HTTP client is the largest part of main: it is loaded when it is first needed, after the first paint.
  const restService = async () => {
    const { createRestService } = await import('../portal/rest-service');
    return createRestService({ fetch, version, note });
  };
  return {
    async openPortal(address) {
      const { createPortal } = await import('../portal/client');
      return createPortal({
        address,
        fetch,
        version,
        device: { id: deviceId(), name: hostname() },
        note,
      });
    },
    rest: {
      status: async (base, credential) => (await restService()).status(base, credential),
      reach: async (base) => (await restService()).reach(base),
    },
  };
}
