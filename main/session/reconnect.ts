import { type Failure, toFailure } from '../../shared/errors';
import { isUnreachable } from '../account/reachable';
import type { Clock, Log, Random } from '../ports';
import type { State, StateStore } from '../state/store';
import type { Connection } from './connection';

/** Notices by itself that the portal can be reached again. */
export interface Reconnect {
  /** The system says that something about the network has changed: looks at once. */
  hint(): void;
  stop(): void;
}

interface ReconnectPorts {
  state: StateStore;
  clock: Clock;
  random: Random;
  log: Log;
  connection: Connection;
  /** In the place of the portal, where an account that was added by its key is open. */
  keyAccount: { check(): Promise<void> };
  discover(): Promise<void>;
  /** Reads again what may have changed meanwhile. */
  reload(): Promise<void>;
  /** Finds out what became of a change of the key whose answer was lost. */
  settle(): Promise<void>;
  /** The portal does not answer any more. */
  lost(failure: Failure): void;
}

/** The pauses between two attempts, in milliseconds: each twice the one before. */
const firstPause = 2000;
const longestPause = 60_000;

export function createReconnect(ports: ReconnectPorts): Reconnect {
  const { state, connection, keyAccount, discover, reload, settle, lost, clock, random, log } = ports;
  let cancel: (() => void) | undefined;
  let attempts = 0;
  let isLooking = false;
  let isStopped = false;

  /** Waits between half of the pause and the whole of it, so that the computers of an office do not come all at once. */
  function wait(): void {
    const pause = Math.min(longestPause, firstPause * 2 ** attempts);
    attempts += 1;
    cancel = clock.after(pause * (0.5 + random() / 2), () => void look());
  }

  function rest(): void {
    cancel?.();
    cancel = undefined;
  }

  async function probe(): Promise<void> {
    if (state.get().keyAccount) await keyAccount.check();
    else if (connection.isChosen()) await connection.portal().discover();
  }

  /** The portal answers again. */
  async function back(): Promise<void> {
    log.info('portal-back', { attempts });
    if (!state.get().user) return discover();
    await reload();
    if (state.get().operation.status === 'checking') await settle();
  }

  async function look(): Promise<void> {
    rest();
    if (isLooking || isStopped) return;
    isLooking = true;
    try {
      await probe();
      // A check of a key says itself what there is to say.
      if (isMissed(state.get()) && !state.get().keyAccount) await back();
    } catch (thrown) {
      const failure = toFailure(thrown);
      if (isUnreachable(failure.code) && state.get().user && !isMissed(state.get())) lost(failure);
    } finally {
      isLooking = false;
      follow(state.get());
    }
  }

  function follow(now: State): void {
    if (isStopped || isLooking) return;
    if (!isMissed(now)) {
      rest();
      attempts = 0;
    } else if (!cancel) wait();
  }

  // The state itself: while the app is locked, what is published says nothing of the user.
  const unfollow = state.subscribe(() => follow(state.get()));
  return {
    hint() {
      const { keyAccount, user } = state.get();
      if (!user && !keyAccount && !isMissed(state.get())) return;
      attempts = 0;
      void look();
    },
    stop() {
      isStopped = true;
      unfollow();
      rest();
    },
  };
}

/** Whether there is a portal that ought to answer and does not. */
function isMissed({ connectivity, keyAccount, phase, portal, user }: State): boolean {
  if (user || keyAccount) return connectivity === 'offline';
  return phase === 'connect' && portal.status === 'failed' && portal.mayPass === true;
}
