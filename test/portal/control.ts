import { type AccountStatus, type ApiKeyState, accountStatusSchema, type Role } from '../../shared/portal-api';
import { fingerprintOf, keyState, makeKey } from './api-keys';
import { minute, second } from './clock';
import { type DemoUserName, definitions, userIdOf } from './demo-users';
import type { FaultInput, FaultMatch, FaultRules } from './fault-rules';
import { forgetFailures, lock } from './lockout';
import { glob } from './paths';
import type { RequestLog, RequestRecord } from './request-log';
import type { AccountRecord, UserRecord } from './state';
import { accountByNumber, type DiscoveryVariant, endSessions, note, type Store, userByEmail } from './store';
import { stepLength, unusedTotp } from './totp';

/**
 * What tests do to a running portal. A user is named as in the directory (`admin`), by id or by email address; an
 * account by its number. Whoever names somebody or something that is not there gets an Error.
 */
export interface PortalControl {
  /**
   * A six-digit code that the portal will accept from the user's authenticator app now: of the secret they have, or
   * of the one that they are being shown to enrol. When the codes of this step and the next are used up, the portal's
   * clock is moved on by 30 seconds.
   */
  code(user: string): string;
  /** The same, or `undefined` when there is none just now; never moves the clock. */
  currentCode(user: string): string | undefined;
  /** The code in the last text message that was sent to the user. */
  lastText(user: string): string | undefined;
  /** The portal's time, in milliseconds since the epoch. */
  now(): number;
  advanceClock(milliseconds: number): void;
  setRole(user: string, account: string, role: Role): void;
  setStatus(account: string, status: AccountStatus): void;
  setKeyAvailable(account: string, available: boolean): void;
  /** Generates or resets the key as somebody else would. */
  changeKey(account: string): ApiKeyState;
  removeKey(account: string): void;
  deleteUser(user: string): void;
  revokeSessions(user: string): void;
  /** All access tokens of the user, or of everybody; refresh tokens stay. */
  expireAccessTokens(user?: string): void;
  lock(user: string, seconds?: number): void;
  unlock(user: string): void;
  /** The present key's value, for a test to compare. In process only. */
  key(account: string): string | undefined;
  /** Every access token, refresh token and key that was given out so far, for a test to search for. In process only. */
  given(): string[];
  /** What a Generate or Reset with this idempotency key came to; `undefined` when it never got that far. */
  outcomeOf(idempotencyKey: string): { done: true; fingerprint: string } | { done: false; code: string } | undefined;
  /** What the portal was asked, oldest first; `path` as in {@link FaultMatch}. */
  requests(filter?: { method?: string | undefined; path?: string | undefined }): readonly RequestRecord[];
  clearRequests(): void;
  /** Lets a fault befall the next requests that match. */
  inject(match: FaultMatch, fault: FaultInput): void;
  clearFaults(): void;
  /** Changes what discovery says, from now on; `{}` takes it back. */
  setDiscovery(variant: DiscoveryVariant): void;
  /** Takes the portal API away, so that its paths answer a web page while the REST service goes on; or brings it back. */
  setPortalApi(offered: boolean): void;
}

/** Somebody else, in the activity log. */
const stranger = { actor: 'support@portal.example.com', ip: '203.0.113.9', client: 'Client Portal' };

/** The control of one portal. */
export function createControl(store: Store, rules: FaultRules, log: RequestLog): PortalControl {
  const { clock, state } = store;
  const user = (named: string) => findUser(store, named);
  const account = (number: string) => findAccount(store, number);
  const currentCode = (named: string) => {
    const { userId, totpSecret, usedSteps } = user(named);
    const enrolling = [...store.challenges.values()].findLast((one) => one.userId === userId)?.enrolSecret;
    const secret = totpSecret ?? enrolling;
    return secret === undefined ? undefined : unusedTotp(secret, usedSteps, clock.now());
  };
  return {
    code: (named) => {
      if (user(named).totpSecret !== undefined && currentCode(named) === undefined) clock.advance(stepLength);
      const code = currentCode(named);
      if (code === undefined) throw new Error(`${named} has no authenticator app.`);
      return code;
    },
    currentCode,
    lastText: (named) => store.texts.get(user(named).userId)?.code,
    now: clock.now,
    advanceClock: clock.advance,
    setRole: (named, number, role) => {
      user(named).roles.set(account(number).accountNumber, role);
    },
    setStatus: (number, status) => {
      account(number).status = accountStatusSchema.parse(status);
    },
    setKeyAvailable: (number, available) => {
      account(number).keyAvailable = available;
    },
    changeKey: (number) => {
      const changed = account(number);
      const action = changed.key ? 'reset' : 'generated';
      changed.key = makeKey(stranger.actor, clock.now());
      const { accountNumber } = changed;
      note(store, { ...stranger, action, fingerprint: fingerprintOf(changed.key.value), accountNumber });
      return keyState(changed);
    },
    removeKey: (number) => {
      account(number).key = undefined;
    },
    deleteUser: (named) => {
      const { userId } = user(named);
      endSessions(store, userId);
      state.users.delete(userId);
    },
    revokeSessions: (named) => endSessions(store, user(named).userId),
    expireAccessTokens: (named) => {
      const whose = named === undefined ? undefined : user(named).userId;
      for (const session of state.sessions.values()) {
        if (whose !== undefined && session.userId !== whose) continue;
        session.access = session.access.map(({ hash }) => ({ hash, expiresAt: 0 }));
      }
    },
    lock: (named, seconds = (15 * minute) / second) => lock(store, user(named).email, seconds * second),
    unlock: (named) => {
      forgetFailures(store, user(named).email);
    },
    key: (number) => account(number).key?.value,
    given: () => [...store.given],
    outcomeOf: (key) => {
      const found = [...state.remembered.values()].find(({ id }) => id.endsWith(` ${key}`))?.outcome;
      if (found === undefined) return undefined;
      if ('key' in found) return { done: true, fingerprint: found.key.fingerprint };
      return { done: false, code: found.problem.code };
    },
    requests: (filter = {}) => log.all().filter(asked(filter)),
    clearRequests: log.clear,
    inject: rules.add,
    clearFaults: rules.clear,
    setDiscovery: (variant) => {
      store.discovery = variant;
    },
    setPortalApi: (offered) => {
      store.portalApi = offered;
    },
  };
}

function findUser(store: Store, named: string): UserRecord {
  const id = Object.hasOwn(definitions, named) ? userIdOf(named as DemoUserName) : named;
  const user = store.state.users.get(id) ?? userByEmail(store, named);
  if (!user) throw new Error(`There is no user ${named}.`);
  return user;
}

function findAccount(store: Store, number: string): AccountRecord {
  const account = accountByNumber(store, number);
  if (!account) throw new Error(`There is no account ${number}.`);
  return account;
}

function asked({ method, path = '*' }: { method?: string | undefined; path?: string | undefined }) {
  const pattern = glob(path);
  return (one: RequestRecord) =>
    (method === undefined || method.toUpperCase() === one.method) && pattern.test(one.path);
}
