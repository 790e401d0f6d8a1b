import { AppError, type Failure, toFailure } from '../../shared/errors';
import type { PortalSession, SecondFactorMethod, User } from '../../shared/portal-api';
import type { SessionRecord } from '../../shared/records';
import type { Clock, Log, Portal, SecondFactor } from '../ports';
import { nobody, type StateStore } from '../state/store';
import type { SavedSessions } from './saved-sessions';
import { createTokens, type Tokens } from './tokens';
import { within } from './within';

/** How long signing out waits for the portal before the keychain is cleared all the same, in milliseconds. */
const farewellMilliseconds = 5000;

/**
 * One signed-in user of one portal. What was begun on behalf of a user goes on when another is looked at, and ends with
 * the sign-in alone.
 */
export interface SignedIn {
  /** The portal's address. */
  readonly portal: string;
  readonly userId: string;
  /**
   * Makes a call to the portal on behalf of the user; see {@link Tokens.use}.
   * @throws `auth.not-signed-in` after the sign-in is over, and what the call throws
   */
  use<Value>(call: (portal: Portal, accessToken: string) => Promise<Value>): Promise<Value>;
}

/** Who is signed in. Several users of several portals can be; one of them is looked at. */
export interface Session {
  /** Who is looked at. @throws `auth.not-signed-in` */
  current(): SignedIn;
  isCurrent(user: SignedIn): boolean;
  /** Goes on with the session that the keychain has for this portal, of this user if one is named. @returns whether there was one */
  restore(portal: Portal, userId?: string): Promise<boolean>;
  /** Starts a session after a sign-in, and keeps it. */
  begin(portal: Portal, session: PortalSession, methods: SecondFactorMethod[]): Promise<void>;
  /** Looks at nobody any more, without signing anyone out. */
  leave(): void;
  /** Proves again that it is this user, for what the portal lets pass only shortly after. */
  stepUp(factor: SecondFactor): Promise<void>;
  /** Notes the account that the next start opens with; `undefined` for the list. */
  rememberAccount(accountNumber: string | undefined): Promise<void>;
  /** Tells the portal, then removes everything of the user from the keychain, also when the portal does not answer. */
  signOut(): Promise<void>;
}

interface Active extends SignedIn {
  at: Portal;
  record: SessionRecord;
  tokens: Tokens;
  over: boolean;
  /** Under way when the portal has ended the session. */
  ending?: Promise<void>;
}

export function createSession(state: StateStore, saved: SavedSessions, clock: Clock, log: Log): Session {
  let active: Active | undefined;
  // Whoever was looked at since the app started: a refresh token serves once, so each has one holder.
  const holders = new Map<string, Active>();

  const nameOf = ({ portal, userId }: { portal: string; userId: string }) => JSON.stringify([portal, userId]);

  function hold(at: Portal, record: SessionRecord, first: PortalSession | undefined): Active {
    const renewed = async (session: PortalSession) => {
      // A session that was signed out while it was being renewed stays out of the keychain.
      if (!mine.over) await keep(mine, tokensOf(session));
    };
    const ended = async (failure: AppError) => {
      if (!mine.over) mine.ending = end(mine, failure);
      await mine.ending;
    };
    const { portal, userId } = record;
    const mine: Active = {
      portal,
      userId,
      at,
      record,
      over: false,
      tokens: createTokens(at, first ?? record, renewed, ended),
      async use(call) {
        if (mine.over) throw new AppError('auth.not-signed-in', 'This sign-in is over.');
        return mine.tokens.use((accessToken) => call(at, accessToken));
      },
    };
    holders.set(nameOf(mine), mine);
    return mine;
  }

  async function keep(mine: Active, change: Partial<SessionRecord>) {
    mine.record = { ...mine.record, ...change };
    await saved.save(mine.record);
  }

  function present(): Active {
    if (!active) throw new AppError('auth.not-signed-in', 'Nobody is signed in.');
    return active;
  }

  /** From here on no answer that is still under way may bring the session back. */
  function finish(mine: Active): void {
    mine.over = true;
    holders.delete(nameOf(mine));
    if (active === mine) active = undefined;
  }

  /** The portal has ended the session: its refresh token is worth nothing any more. */
  async function end(mine: Active, failure: AppError) {
    const wasLookedAt = active === mine;
    finish(mine);
    log.info('session-ended', { code: failure.code });
    if (wasLookedAt) {
      state.update({
        ...nobody,
        phase: 'sign-in',
        signedOut: { failure: toFailure(failure), email: mine.record.email },
      });
    }
    await saved.drop(mine.portal, mine.userId);
  }

  async function farewell({ at, tokens }: Active) {
    const told = tokens
      .use((accessToken) => at.signOut(accessToken))
      .then(
        () => log.info('sign-out-told'),
        (thrown) => log.warn('sign-out-not-told', { code: toFailure(thrown).code }),
      );
    await within(farewellMilliseconds, told, clock);
  }

  /** Nobody may believe to have signed out for good while a record is still there. */
  async function removeAll({ portal, userId }: SignedIn): Promise<Failure | undefined> {
    try {
      await saved.remove(portal, userId);
      return undefined;
    } catch (thrown) {
      return { code: 'keychain.not-removed', message: toFailure(thrown).message };
    }
  }

  return {
    current: present,
    isCurrent: (user) => user === active,
    async restore(portal, userId) {
      const record = await saved.find(portal.address, userId);
      if (!record) return false;
      active = holders.get(nameOf(record)) ?? hold(portal, record, undefined);
      const { email, methods, accountNumber } = active.record;
      state.update({
        ...nobody,
        phase: 'account',
        user: { userId: record.userId, email },
        methods,
        accountNumber,
      });
      return true;
    },
    async begin(portal, session, methods) {
      const user = await portal.me(session.accessToken);
      const record: SessionRecord = {
        version: 1,
        portal: portal.address,
        userId: user.userId,
        email: user.email,
        methods,
        ...tokensOf(session),
      };
      const before = holders.get(nameOf(record));
      if (before) finish(before);
      const mine = hold(portal, record, session);
      active = mine;
      await keep(mine, {});
      state.update({ ...nobody, phase: 'account', signedOut: undefined, user: viewOf(user), methods });
      log.info('signed-in');
    },
    leave() {
      active = undefined;
      state.update(nobody);
    },
    async stepUp(factor) {
      await present().use((portal, token) => portal.stepUp(token, factor));
    },
    async rememberAccount(accountNumber) {
      await keep(present(), { accountNumber });
    },
    async signOut() {
      const leaving = present();
      finish(leaving);
      await farewell(leaving);
      const failure = await removeAll(leaving);
      state.update({ ...nobody, phase: 'sign-in', signedOut: failure && { failure } });
      log.info('signed-out', { code: failure?.code });
    },
  };
}

/** What of a session is worth keeping: not the access token, which lives in memory alone. */
function tokensOf({ refreshToken, refreshTokenExpiresAt }: PortalSession) {
  return { refreshToken, refreshTokenExpiresAt };
}

/** A user as the page shows it. */
export function viewOf({ userId, email, firstName, lastName }: User) {
  return { userId, email, name: `${firstName} ${lastName}`.trim() };
}
