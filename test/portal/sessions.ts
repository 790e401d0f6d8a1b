import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { PortalSession, SecondFactorMethod } from '../../shared/portal-api';
import { day, instant, minute } from './clock';
import type { Portal } from './context';
import { problem } from './problems';
import { limit } from './rate-limit';
import { randomToken, sha256 } from './secrets';
import type { SessionRecord, UserRecord } from './state';
import type { Store } from './store';

const accessLifetime = 10 * minute;
const refreshLifetime = 30 * day;

/** How long after proving who one is a key may be generated or reset. */
const stepUpLifetime = 5 * minute;

/** How many access tokens of a session are remembered, so that sign-out works with one that has expired. */
const accessKept = 20;

/** Both kinds of token name their session, then carry 32 random bytes. */
const newToken = (sessionId: string) => `${sessionId}.${randomToken()}`;
const sessionOf = (store: Store, token: string) => store.state.sessions.get(token.split('.', 1)[0] ?? '');

/** Opens a session for a user who has just proved who they are. */
export function openSession(
  store: Store,
  user: UserRecord,
  device: SessionRecord['device'],
  method: SecondFactorMethod,
): PortalSession {
  const now = store.clock.now();
  const session: SessionRecord = {
    sessionId: randomUUID(),
    userId: user.userId,
    device,
    method,
    authenticatedAt: now,
    access: [],
    refreshHash: '',
    refreshExpiresAt: 0,
    spentRefreshHashes: [],
  };
  store.state.sessions.set(session.sessionId, session);
  return issueTokens(store, session);
}

function issueTokens({ clock, given }: Store, session: SessionRecord): PortalSession {
  const now = clock.now();
  const [accessToken, refreshToken] = [newToken(session.sessionId), newToken(session.sessionId)];
  for (const token of [accessToken, refreshToken]) given.add(token);
  session.access = [...session.access, { hash: sha256(accessToken), expiresAt: now + accessLifetime }].slice(
    -accessKept,
  );
  session.refreshHash = sha256(refreshToken);
  session.refreshExpiresAt = now + refreshLifetime;
  return {
    sessionId: session.sessionId,
    accessToken,
    accessTokenExpiresAt: instant(now + accessLifetime),
    refreshToken,
    refreshTokenExpiresAt: instant(session.refreshExpiresAt),
    authenticatedAt: instant(session.authenticatedAt),
  };
}

/**
 * Exchanges a refresh token for new tokens.
 * @throws Problem `session_revoked` for a token of no session and for one that was used before; the latter ends the
 *   session, because either its owner or a thief holds the newer one. `session_expired` when its time has passed.
 */
export function refreshSession(store: Store, refreshToken: string): PortalSession {
  const session = sessionOf(store, refreshToken);
  const hash = sha256(refreshToken);
  if (session?.spentRefreshHashes.includes(hash)) store.state.sessions.delete(session.sessionId);
  if (session?.refreshHash !== hash) throw problem('session_revoked');
  if (session.refreshExpiresAt <= store.clock.now()) throw problem('session_expired');
  session.spentRefreshHashes.push(hash);
  return issueTokens(store, session);
}

/** The session whose access token a request carries, and whether that token is still good. */
export function bearer(store: Store, request: FastifyRequest): { session: SessionRecord; live: boolean } | undefined {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const session = token === undefined ? undefined : sessionOf(store, token);
  const hash = sha256(token ?? '');
  const access = session?.access.find((one) => one.hash === hash);
  return session && access ? { session, live: access.expiresAt > store.clock.now() } : undefined;
}

/** Who asks, and in which session. */
export interface Caller {
  user: UserRecord;
  session: SessionRecord;
}

/**
 * Finds out who makes a request.
 * @throws Problem `token_expired` for whatever is wrong with the token: the refresh that follows tells what it was.
 *   `too_many_requests` above the user's limit.
 */
export function authenticate({ store, limits }: Portal, request: FastifyRequest): Caller {
  const found = bearer(store, request);
  const user = found?.live ? store.state.users.get(found.session.userId) : undefined;
  if (!found || !user) throw problem('token_expired');
  limit(store, limits, 'requests', user.userId);
  return { user, session: found.session };
}

/** Whether a session's user has proved who they are recently enough to change a key. */
export const isFresh = ({ clock }: Store, session: SessionRecord) =>
  clock.now() - session.authenticatedAt < stepUpLifetime;

/** The client as the activity log names it. */
export const clientOf = (request: FastifyRequest) => request.headers['user-agent'] ?? 'unknown';
