import type { SecondFactorMethod } from '../../shared/portal-api';
import type { PortalClock } from './clock';
import { day } from './clock';
import { randomToken } from './secrets';
import type { AccountRecord, ActivityRecord, State, UserRecord } from './state';

/** A sign-in between password and second factor. */
export interface ChallengeRecord {
  readonly challengeId: string;
  readonly userId: string;
  readonly expiresAt: number;
  readonly methods: readonly SecondFactorMethod[];
  readonly device: { id: string; name: string };
  /** The secret that a first sign-in enrols. */
  readonly enrolSecret?: string;
}

/** The last text message to a user; `code` can be used once. */
export interface TextMessage {
  readonly to: string;
  readonly code: string;
  readonly expiresAt: number;
  readonly used: boolean;
}

/** How the portal describes itself, when a test wants that otherwise. */
export interface DiscoveryVariant {
  apiVersion?: number | undefined;
  minimumClientVersion?: string | undefined;
  /** Where its link for support leads, and the one for a forgotten password. */
  links?: string | undefined;
}

/** All that the portal knows. Only `state` outlives it. */
export interface Store {
  readonly clock: PortalClock;
  readonly state: State;
  readonly challenges: Map<string, ChallengeRecord>;
  /** By user. */
  readonly texts: Map<string, TextMessage>;
  /** When requests were made, by what is limited, for the rate limits. */
  readonly recent: Map<string, number[]>;
  /** Every token and key that was given out, for tests to look for where they must not be. */
  readonly given: Set<string>;
  discovery: DiscoveryVariant;
  /** Whether the portal API is offered; without it, its paths answer a web page, and only the REST service works. */
  portalApi: boolean;
}

/** A store around a state that was seeded or read from a file. */
export const createStore = (clock: PortalClock, state: State): Store => ({
  clock,
  state,
  challenges: new Map(),
  texts: new Map(),
  recent: new Map(),
  given: new Set(),
  discovery: {},
  portalApi: true,
});

/** A state in which there is nobody and nothing. */
export const emptyState = (): State => ({
  users: new Map(),
  accounts: new Map(),
  sessions: new Map(),
  remembered: new Map(),
  failures: new Map(),
  activity: [],
});

/** Finds a user by email address, without regard to case. */
export function userByEmail({ state }: Store, email: string): UserRecord | undefined {
  const wanted = email.toLowerCase();
  return [...state.users.values()].find((user) => user.email.toLowerCase() === wanted);
}

/** Finds an account by number, without regard to case. */
export const accountByNumber = ({ state }: Store, accountNumber: string): AccountRecord | undefined =>
  state.accounts.get(accountNumber.toUpperCase());

const activityKept = 20_000;
const rememberedFor = day;

/** Notes what was done, by whom and from where. */
export function note(store: Store, entry: Omit<ActivityRecord, 'id' | 'at'>): void {
  store.state.activity.push({ id: randomToken(), at: store.clock.now(), ...entry });
  if (store.state.activity.length > activityKept) store.state.activity.shift();
}

/** Takes a user's sessions and pending sign-ins away. */
export function endSessions(store: Store, userId: string): void {
  endChallenges(store, userId);
  for (const [id, session] of store.state.sessions) if (session.userId === userId) store.state.sessions.delete(id);
}

/** Takes a user's pending sign-ins away. */
export function endChallenges(store: Store, userId: string): void {
  for (const [id, challenge] of store.challenges) if (challenge.userId === userId) store.challenges.delete(id);
}

/** Forgets idempotency keys, sessions and challenges whose time is long past. */
export function prune({ state, challenges, clock }: Store): void {
  const now = clock.now();
  for (const [id, { at }] of state.remembered) if (now - at >= rememberedFor) state.remembered.delete(id);
  for (const [id, { expiresAt }] of challenges) if (now - expiresAt > day) challenges.delete(id);
  for (const [id, { refreshExpiresAt }] of state.sessions) if (now - refreshExpiresAt > day) state.sessions.delete(id);
}
