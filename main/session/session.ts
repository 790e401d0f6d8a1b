import { AppError, type Failure, toFailure } from '../../shared/errors';
import type { PortalSession } from '../../shared/portal-api';
import type { SessionRecord } from '../../shared/records';
import type { Activity, Clock, Log, Portal } from '../ports';
import { arrived, nobody, type StateStore } from '../state/store';
import { signInId } from './listed-sign-ins';
import type { SavedSessions } from './saved-sessions';
import type { Owner, Session, SignedIn } from './session-contract';
import { lifeOf, userView, viewOf } from './session-view';
import { createTokens, type Tokens } from './tokens';
import { within } from './within';

/** How long signing out waits for the portal before the keychain is cleared all the same, in milliseconds. */
const farewellMilliseconds = 5000;

interface Active extends SignedIn {
  readonly at: Portal;
  record: SessionRecord;
  provedAt: number | undefined;
  tokens: Tokens;
  over: boolean;
  /** Under way when the portal has ended the session. */
  ending?: Promise<void>;
}

export function createSession(
  state: StateStore,
  saved: SavedSessions,
  activity: Activity,
  clock: Clock,
  log: Log,
): Session {
  let active: Active | undefined;
  // Whoever was looked at since the app started: a refresh token serves once, so each has one holder.
  const holders = new Map<string, Active>();

  const nameOf = ({ portal, userId }: Owner) => JSON.stringify([portal, userId]);

  function hold(at: Portal, record: SessionRecord, first: PortalSession | undefined): Active {
    const renewed = async (session: PortalSession) => {
      // By the portal's clock, if nothing better is known: at the worst a code is asked for that was not needed.
      mine.provedAt ??= Date.parse(session.authenticatedAt);
      // A session that was signed out while it was being renewed stays out of the keychain.
      if (!mine.over) await keep(mine, tokensOf(session));
    };
    const ended = async (failure: AppError) => {
      if (!mine.over) mine.ending = end(mine, failure);
      await mine.ending;
    };
    const { portal, userId, email } = record;
    const mine: Active = {
      id: signInId(record),
      portal,
      userId,
      email,
      at,
      record,
      provedAt: first && clock.now(),
      over: false,
      get severalAccounts() {
        return mine.record.severalAccounts;
      },
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
    if (active === mine) state.update({ session: lifeOf(mine) });
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
    noteEnd(mine, failure);
    if (wasLookedAt) {
      state.update({
        ...nobody,
        phase: 'sign-in',
        signedOut: { failure: toFailure(failure), email: mine.record.email },
      });
    }
    const copies = await dropAll(mine);
    const { signedOut } = state.get();
    if (wasLookedAt && copies && signedOut) state.update({ signedOut: { ...signedOut, copies } });
  }

  /** @returns what became of the keys that were kept, if there were any */
  async function dropAll({ portal, userId }: SignedIn): Promise<'removed' | 'not-removed' | undefined> {
    try {
      return (await saved.drop(portal, userId)) ? 'removed' : undefined;
    } catch (thrown) {
      log.warn('session-not-dropped', { code: toFailure(thrown).code });
      return 'not-removed';
    }
  }

  /** @param failure why the portal has ended it, if nobody here has */
  function noteEnd({ portal, email }: Active, failure?: AppError): void {
    activity.note({ action: 'signed-out', portal, user: email, accountNumber: undefined, code: failure?.code });
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

  /** Whoever is kept but was not looked at since the app started; one that cannot be read has nothing to tell its portal. */
  async function wake(owner: Owner, open: (address: string) => Promise<Portal>) {
    const held = holders.get(nameOf(owner));
    if (held) return held;
    const record = await saved.find(owner.portal, owner.userId);
    return record && hold(await open(owner.portal), record, undefined);
  }

  /** Nobody may believe to have signed out for good while a record is still there. */
  async function removeAll({ portal, userId }: Owner): Promise<Failure | undefined> {
    try {
      await saved.remove(portal, userId);
      return undefined;
    } catch (thrown) {
      return notRemoved(thrown);
    }
  }

  return {
    current: present,
    isCurrent: (user) => user === active,
    async restore(portal, userId, accountNumber) {
      const name = nameOf({ portal: portal.address, userId });
      const record = holders.has(name) ? undefined : await saved.find(portal.address, userId);
      const mine = holders.get(name) ?? (record && hold(portal, record, undefined));
      if (!mine) return false;
      active = mine;
      state.update({
        ...nobody,
        ...arrived,
        ...viewOf(mine),
        phase: 'account',
        user: { userId, email: mine.record.email },
        accountNumber: accountNumber ?? mine.record.accountNumber,
        severalAccounts: mine.record.severalAccounts ?? false,
        connectivity: 'connecting',
      });
      return true;
    },
    async begin(portal, user, session, methods) {
      const record: SessionRecord = {
        version: 1,
        portal: portal.address,
        userId: user.userId,
        email: user.email,
        methods,
        signedInAt: clock.now(),
        ...tokensOf(session),
      };
      const before = holders.get(nameOf(record));
      if (before) {
        // The same user once more: nobody is going to use the former session again.
        finish(before);
        void farewell(before);
      }
      const mine = hold(portal, record, session);
      active = mine;
      state.update({ ...nobody, ...arrived, ...viewOf(mine), phase: 'account', user: userView(user) });
      log.info('signed-in');
      await keep(mine, {});
    },
    leave() {
      active = undefined;
      state.update(nobody);
    },
    async stepUp(factor) {
      const mine = present();
      await mine.use((portal, token) => portal.stepUp(token, factor));
      mine.provedAt = clock.now();
      if (active === mine) state.update({ session: lifeOf(mine) });
    },
    async rememberAccount(accountNumber) {
      await keep(present(), { accountNumber });
    },
    async rememberChoice(user, severalAccounts) {
      const mine = holders.get(nameOf(user));
      if (mine === user && mine.record.severalAccounts !== severalAccounts) await keep(mine, { severalAccounts });
    },
    async signOut() {
      const leaving = present();
      finish(leaving);
      await farewell(leaving);
      const failure = await removeAll(leaving);
      state.update({ ...nobody, phase: 'sign-in', signedOut: failure && { failure } });
      log.info('signed-out', { code: failure?.code });
      noteEnd(leaving);
    },
    async forget(owner) {
      const failure = await removeAll(owner);
      if (failure) throw new AppError(failure.code, failure.message);
    },
    async endAll(owners, open) {
      // At once, so that nothing goes on in their name while the keychain is asked.
      const ended = [...holders.values()];
      for (const one of ended) finish(one);
      state.update({ ...nobody, phase: 'sign-in' });
      for (const owner of owners) {
        if (ended.some((one) => nameOf(one) === nameOf(owner))) continue;
        const one = await wake(owner, open).catch(() => undefined);
        if (!one) continue;
        finish(one);
        ended.push(one);
      }
      await saved.kept();
      log.info('ended-all', { count: ended.length });
      for (const one of ended) noteEnd(one);
      return async () => void (await Promise.all(ended.map(farewell)));
    },
  };
}

/** Nobody may believe that everything is gone while a record is still there. */
export function notRemoved(thrown: unknown): Failure {
  return { code: 'keychain.not-removed', message: toFailure(thrown).message };
}

/** What of a session is worth keeping: not the access token, which lives in memory alone. */
function tokensOf({ refreshToken, refreshTokenExpiresAt }: PortalSession) {
  return { refreshToken, refreshTokenExpiresAt };
}
