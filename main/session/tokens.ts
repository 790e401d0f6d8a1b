import { AppError, type ErrorCode } from '../../shared/errors';
import type { PortalSession } from '../../shared/portal-api';
import type { Portal } from '../ports';

/** The server's words for "this session is over". */
const endings: readonly ErrorCode[] = ['auth.session-revoked', 'auth.session-expired'];

/** The tokens of one signed-in user. The access token never leaves memory. */
export interface Tokens {
  /**
   * Makes a call with a valid access token: one that turns out to have expired is refreshed once and the call repeated
   * once, and however many calls find it expired at the same time, the portal is asked for a new one only once.
   * @throws what the call throws; when the portal has ended the session, after `ended` was told
   */
  use<Value>(call: (accessToken: string) => Promise<Value>): Promise<Value>;
}

/**
 * @param first what the sign-in gave, or only the refresh token that the keychain had
 * @param renewed is given every session that a refresh brings, so that the single-use refresh token can be kept
 * @param ended is told that the portal has ended the session
 */
export function createTokens(
  portal: Portal,
  first: Pick<PortalSession, 'refreshToken'> & Partial<PortalSession>,
  renewed: (session: PortalSession) => Promise<void>,
  ended: (failure: AppError) => Promise<void>,
): Tokens {
  let accessToken = first.accessToken;
  let refreshToken = first.refreshToken;
  let refreshing: Promise<string> | undefined;

  async function refresh(): Promise<string> {
    const session = await portal.refresh(refreshToken);
    accessToken = session.accessToken;
    refreshToken = session.refreshToken;
    await renewed(session);
    return session.accessToken;
  }

  function refreshOnce(): Promise<string> {
    refreshing ??= refresh().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  }

  async function otherThan(used: string): Promise<string> {
    // Another call may have refreshed it while this one was under way.
    if (accessToken && accessToken !== used) return accessToken;
    const token = await refreshOnce();
    // That may have been the refresh, still being kept, which had brought the token that was refused.
    return token === used ? refreshOnce() : token;
  }

  async function withFreshToken<Value>(call: (accessToken: string) => Promise<Value>): Promise<Value> {
    const used = accessToken ?? (await refreshOnce());
    try {
      return await call(used);
    } catch (thrown) {
      if (!(thrown instanceof AppError) || thrown.code !== 'auth.token-expired') throw thrown;
    }
    return call(await otherThan(used));
  }

  return {
    async use(call) {
      try {
        return await withFreshToken(call);
      } catch (thrown) {
        if (thrown instanceof AppError && endings.includes(thrown.code)) await ended(thrown);
        throw thrown;
      }
    },
  };
}
