import { minute, second } from './clock';
import { problem } from './problems';
import { endChallenges, type Store, userByEmail } from './store';

/** How many failures in a row, of passwords and codes together, lock an email address. */
const failuresAllowed = 5;
const lockedFor = 15 * minute;

/** Failures are counted by email address, known or not, so that a lock does not tell which addresses exist. */
const keyOf = (email: string) => email.toLowerCase();

/** @throws Problem `locked` with the seconds that are left, while the address is locked */
export function refuseLocked(store: Store, email: string): void {
  const entry = store.state.failures.get(keyOf(email));
  if (entry?.lockedUntil === undefined) return;
  const left = entry.lockedUntil - store.clock.now();
  if (left > 0) throw problem('locked', { retryAfterSeconds: Math.ceil(left / second) });
  forgetFailures(store, email);
}

/**
 * Counts a wrong password or code; the fifth in a row locks the address and ends its pending sign-ins.
 * @returns how many more are allowed
 */
export function countFailure(store: Store, email: string): number {
  const count = (store.state.failures.get(keyOf(email))?.count ?? 0) + 1;
  store.state.failures.set(keyOf(email), { email: keyOf(email), count });
  if (count >= failuresAllowed) lock(store, email, lockedFor);
  return Math.max(0, failuresAllowed - count);
}

/** Locks an address for so many milliseconds and ends its pending sign-ins; sessions that exist go on. */
export function lock(store: Store, email: string, milliseconds: number): void {
  const lockedUntil = store.clock.now() + milliseconds;
  store.state.failures.set(keyOf(email), { email: keyOf(email), count: failuresAllowed, lockedUntil });
  const user = userByEmail(store, email);
  if (user) endChallenges(store, user.userId);
}

/** After a success, or to unlock. */
export const forgetFailures = (store: Store, email: string) => store.state.failures.delete(keyOf(email));
