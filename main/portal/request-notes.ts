import type { Log } from '../ports';

/** A request that is over: with the reply's status, or with the code of why there was none. */
export interface Noted {
  /** As messages name it: `GET /accounts/{accountNumber}`. */
  endpoint: string;
  requestId: string;
  milliseconds: number;
  status?: number;
  code?: string;
}

export type NoteRequest = (noted: Noted) => void;

/**
 * Writes requests into the log, each with the id by which a server's own log names it. Of requests that fail in the same
 * way one after the other, as they do while the app looks for a portal, only the first is written.
 */
export function noteRequests(log: Log): NoteRequest {
  const failing = new Map<string, string>();
  return ({ endpoint, code, ...rest }) => {
    if (code === undefined) {
      failing.delete(endpoint);
      log.info('request', { endpoint, ...rest });
    } else if (failing.get(endpoint) !== code) {
      failing.set(endpoint, code);
      log.warn('request', { endpoint, code, ...rest });
    }
  };
}
