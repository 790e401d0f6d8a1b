/** The ways from one place to another: to a portal, to a sign-in that is kept, to a new one, out. */

import { AppError, toFailure } from '../../shared/errors';
import type { ListedSignIn } from '../../shared/records';
import type { PortalSource } from '../../shared/snapshot';
import type { Accounts } from '../account/accounts';
import type { ClipboardGuard } from '../account/clipboard-guard';
import { arrived, type StateStore } from '../state/store';
import type { Connection } from './connection';
import { createTurns } from './in-turn';
import type { Session } from './session-contract';
import type { SignIn } from './sign-in';
import type { SignIns } from './sign-ins';

export interface Places {
  /** Makes this the portal, without going there yet. An address that is none is in the state, with its failure. */
  choose(portal: { typed: string; source: PortalSource }): Promise<void>;
  /**
   * Goes to the portal that was chosen, and to the sign-in that is kept for it if there is one: it is shown at once, and
   * the network tried beside it. Whether that went well is in the state.
   */
  enter(): Promise<void>;
  /** Looks at nobody and no account any more, without signing anyone out. */
  leave(): void;
  /** Makes another change of place, when those before it have been made. */
  inTurn(move: () => Promise<void>): Promise<void>;
  /** Asks the present portal who it is. Whether that went well is in the state. */
  discover(): Promise<void>;
  /** Goes on to the account, after signing in. */
  arrive(): Promise<void>;
  /**
   * Goes to a portal; unless a further sign-in is being made, to the one that is kept for it if there is one. Without an
   * address to the present portal.
   * @throws `connect.*` for what is no address; `account.not-allowed` while somebody is signed in
   */
  connect(typed: string | undefined): Promise<void>;
  /**
   * To a sign-in that is kept, with its portal, on the account of last time or on the one that is named. One that has
   * ended leads to signing in again.
   * @throws `auth.not-signed-in` for one that is not kept any more; `connect.not-permitted` where its portal is not
   */
  switchTo(id: string, accountNumber?: string): Promise<void>;
  /** To where a further user signs in, while all others stay. */
  add(): Promise<void>;
  /**
   * Takes a sign-in that has ended, or whose portal is not permitted, off the list, with whatever is left of it.
   * @throws `account.not-allowed` for any other; `keychain.not-removed`
   */
  forget(id: string): Promise<void>;
  /** Signs out of what is looked at, and to where somebody signs in. */
  signOut(): Promise<void>;
}

interface Parts {
  state: StateStore;
  connection: Connection;
  session: Session;
  signIn: SignIn;
  signIns: SignIns;
  accounts: Accounts;
  clipboard: ClipboardGuard;
  /** An account that was added by its key, which may be open in the place of a sign-in. */
  keyAccount: { leave(): void };
  /** Where the REST service is, after what the portal has said of it. */
  restBase(said: string | undefined): string;
}

export function createPlaces(parts: Parts): Places {
  const { state, connection, session, signIn, signIns, accounts, clipboard, keyAccount, restBase } = parts;
  // One change of place after the other, so that the portal, the user and the account that are shown belong together.
  // What the network is asked then goes on beside the next one.
  const turns = createTurns();
  const inTurn = async (move: () => Promise<(() => Promise<unknown>) | undefined>) => {
    const follow = await turns(move);
    await follow?.();
  };
  const statusOf = (id: string) => state.get().signIns.find((one) => one.id === id)?.status;
  const isOutside = () => !state.get().user && !state.get().keyAccount;

  /** What one portal has said of its REST service does not hold for the next one. */
  function noteRestBase(): void {
    state.update({ restBase: restBase(connection.discovery()?.restBase) });
  }

  async function discover(): Promise<void> {
    if (isOutside()) state.update({ phase: 'connect' });
    noteRestBase();
    await connection.discover();
    noteRestBase();
    const { phase, portal } = state.get();
    if (phase === 'connect' && portal.status === 'ready') state.update({ phase: 'sign-in' });
  }

  function leave(): void {
    signIn.cancel();
    session.leave();
    keyAccount.leave();
    state.update(arrived);
  }

  /**
   * At the portal that was chosen: shows a sign-in that is kept for it at once.
   * @returns what is to be asked of the network after that
   */
  async function show(listed: ListedSignIn | undefined, accountNumber?: string) {
    const here = connection.portal();
    const isKept = listed !== undefined && !listed.ended;
    const isThere = isKept && (await session.restore(here, listed.userId, accountNumber));
    const user = isThere ? session.current() : undefined;
    const isReached = state.get().portal.status === 'ready';
    if (!isThere) state.update({ phase: isReached ? 'sign-in' : 'connect', signInAs: listed?.email });
    return () =>
      // By then somebody may have gone elsewhere.
      Promise.all([
        !isReached && connection.portal() === here && discover(),
        user && session.isCurrent(user) && arrive(),
      ]);
  }

  async function arrive() {
    await Promise.all([signIns.remember(session.current().id), accounts.enter()]);
  }

  return {
    discover,
    arrive,
    leave,
    inTurn: turns,
    async choose({ typed, source }) {
      try {
        await connection.choose(typed, source);
      } catch (thrown) {
        state.update({ portal: { address: '', source, status: 'failed', failure: toFailure(thrown) } });
      }
    },
    enter: () =>
      inTurn(async () => {
        if (connection.isChosen()) return show(signIns.at(connection.portal().address));
        state.update({ phase: 'connect' });
        return undefined;
      }),
    async connect(typed) {
      if (state.get().user) throw new AppError('account.not-allowed', 'Sign out before going to another portal.');
      if (typed === undefined) return discover();
      await inTurn(async () => {
        await connection.choose(typed, 'last-used');
        signIn.cancel();
        state.update({ signedOut: undefined, signInAs: undefined });
        return show(state.get().adding ? undefined : signIns.at(connection.portal().address));
      });
    },
    switchTo: (id, accountNumber) =>
      inTurn(async () => {
        const listed = signIns.named(id);
        if (statusOf(id) === 'not-permitted') {
          throw new AppError('connect.not-permitted', "The organisation's policy does not permit this portal.");
        }
        if (state.get().signIn === id) return accountNumber ? () => accounts.open(accountNumber) : undefined;
        const from = state.get().signIn ?? state.get().adding?.from;
        leave();
        // Not the former account beside the new portal's name, however long the keychain takes.
        state.update({ phase: 'account' });
        if (state.get().portal.address !== listed.portal) await connection.choose(listed.portal, 'last-used');
        const follow = await show(listed, accountNumber);
        if (!state.get().user) state.update({ adding: { from } });
        return follow;
      }),
    add: () =>
      inTurn(async () => {
        const from = state.get().signIn;
        leave();
        const isReached = state.get().portal.status === 'ready';
        state.update({ phase: isReached ? 'sign-in' : 'connect', adding: { from } });
        return isReached ? undefined : discover;
      }),
    forget: (id) =>
      inTurn(async () => {
        const listed = signIns.named(id);
        if (statusOf(id) === 'kept') throw new AppError('account.not-allowed', 'This sign-in has not ended.');
        await session.forget(listed);
        return undefined;
      }),
    signOut() {
      const leaving = session.current();
      return inTurn(async () => {
        if (!session.isCurrent(leaving))
          throw new AppError('account.not-allowed', 'Another sign-in was opened before.');
        await clipboard.clear();
        await session.signOut();
        return undefined;
      });
    },
  };
}
