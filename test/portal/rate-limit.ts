import { minute, second } from './clock';
import { problem } from './problems';
import type { Store } from './store';

/** How many requests a minute are answered; more get 429. */
export interface RateLimits {
  /** Sign-ins, second factors and refreshes, by IP address. */
  signIn: number;
  /** Text messages, by user. */
  sms: number;
  /** All requests with an access token, by user; requests to the REST service, by IP address. */
  requests: number;
}

/** Generous: a test meets a limit only when it asks for a small one. */
export const defaultLimits: RateLimits = { signIn: 600, sms: 60, requests: 6000 };

/**
 * Counts one request in a window of a minute that slides.
 * @param whose the IP address or user that the limit is for
 * @throws Problem `too_many_requests` with the seconds until the next one is answered
 */
export function limit(store: Store, limits: RateLimits, what: keyof RateLimits, whose: string): void {
  const now = store.clock.now();
  const key = `${what} ${whose}`;
  const times = (store.recent.get(key) ?? []).filter((at) => now - at < minute);
  const [oldest] = times;
  if (oldest !== undefined && times.length >= limits[what]) {
    throw problem('too_many_requests', { retryAfterSeconds: Math.ceil((oldest + minute - now) / second) });
  }
  store.recent.set(key, [...times, now]);
}
