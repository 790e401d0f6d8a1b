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

/** The signed-in user: at most one at a time. */
export interface Session {
  /** Goes on with the session that the keychain has for this portal. @returns whether there was one */
  restore(portal: Portal): Promise<boolean>;
  /** Starts a session after a sign-in, and keeps it. */
  begin(portal: Portal, session: PortalSession, methods: SecondFactorMethod[]): Promise<void>;
  /**
   * Makes a call to the portal on behalf of the user; see {@link Tokens.use}.
   * @throws `auth.not-signed-in`, and what the call throws
   */
  use<Value>(call: (portal: Portal, accessToken: string) => Promise<Value>): Promise<Value>;
  /** Proves again that it is this user, for what the portal lets pass only shortly after. */
  stepUp(factor: SecondFactor): Promise<void>;
  /** Notes the account that the next start opens with; `undefined` for the list. */
  rememberAccount(accountNumber: string | undefined): Promise<void>;
  /** Tells the portal, then removes everything of the user from the keychain, also when the portal does not answer. */
  signOut(): Promise<void>;
  /** Whose session it is. @throws `auth.not-signed-in` */
  owner(): { portal: string; userId: string };
}

interface Active {
  portal: Portal;
  record: SessionRecord;
  tokens: Tokens;
}

export function createSession(state: StateStore, saved: SavedSessions, clock: Clock, log: Log): Session {
  let active: Active | undefined;

  function activate(portal: Portal, record: SessionRecord, first: PortalSession | undefined) {
    const renewed = async (session: PortalSession) => {
      // A session that was signed out while it was being renewed stays out of the keychain.
      if (active === mine) await keep(mine, tokensOf(session));
    };
    const ended = async (failure: AppError) => {
      if (active === mine) await end(failure);
    };
    const tokens = createTokens(portal, first ?? record, renewed, ended);
    const mine: Active = { portal, record, tokens };
    active = mine;
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

  /** The portal has ended the session: its refresh token is worth nothing any more. */
  async function end(failure: AppError) {
    const { record } = present();
    active = undefined;
    log.info('session-ended', { code: failure.code });
    state.update({
      ...nobody,
      phase: 'sign-in',
      signedOut: { failure: toFailure(failure), email: record.email },
    });
    await saved.drop(record.portal, record.userId);
  }

  async function farewell({ portal, tokens }: Active) {
    const told = tokens
      .use((accessToken) => portal.signOut(accessToken))
      .then(
        () => log.info('sign-out-told'),
        (thrown) => log.warn('sign-out-not-told', { code: toFailure(thrown).code }),
      );
    await within(farewellMilliseconds, told, clock);
  }

  /** Nobody may believe to have signed out for good while a record is still there. */
  async function removeAll({ portal, userId }: SessionRecord): Promise<Failure | undefined> {
    try {
      await saved.remove(portal, userId);
      return undefined;
    } catch (thrown) {
      return { code: 'keychain.not-removed', message: toFailure(thrown).message };
    }
  }

  return {
    async restore(portal) {
      const record = await saved.find(portal.address);
      if (!record) return false;
      activate(portal, record, undefined);
      state.update({
        ...nobody,
        phase: 'account',
        user: { userId: record.userId, email: record.email },
        methods: record.methods,
        accountNumber: record.accountNumber,
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
      const mine = activate(portal, record, session);
      await keep(mine, {});
      state.update({ ...nobody, phase: 'account', signedOut: undefined, user: viewOf(user), methods });
      log.info('signed-in');
    },
    use(call) {
      const { portal, tokens } = present();
      return tokens.use((accessToken) => call(portal, accessToken));
    },
    async stepUp(factor) {
      const { portal, tokens } = present();
      await tokens.use((accessToken) => portal.stepUp(accessToken, factor));
    },
    async rememberAccount(accountNumber) {
      await keep(present(), { accountNumber });
    },
    async signOut() {
      const leaving = present();
      // From here on no answer that is still under way may bring the session back.
      active = undefined;
      await farewell(leaving);
      const failure = await removeAll(leaving.record);
      state.update({ ...nobody, phase: 'sign-in', signedOut: failure && { failure } });
      log.info('signed-out', { code: failure?.code });
    },
    owner() {
      const { portal, userId } = present().record;
      return { portal, userId };
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
