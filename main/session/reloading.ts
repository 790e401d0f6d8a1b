/** Reading again what is looked at: when a person asks for it, and when the network is back. */
import { AppError } from '../../shared/errors';
import type { Accounts } from '../account/accounts';
import type { ChangeKey } from '../account/change-key';
import type { OpenKeyAccount } from '../account/open-key-account';
import type { Clock, Log, Random } from '../ports';
import type { StateStore } from '../state/store';
import type { Connection } from './connection';
import type { Places } from './places';
import { createReconnect, type Reconnect } from './reconnect';

export interface Reloading {
  /** Tries the portal and the account again. */
  reload(): Promise<void>;
  /**
   * Finds out what became of a Generate or Reset on the open account whose answer was lost.
   * @throws `account.not-found` when no account is open
   */
  settle(): Promise<void>;
  /** Does both by itself when the portal is there again. */
  reconnect: Reconnect;
}

interface Parts {
  state: StateStore;
  connection: Connection;
  places: Places;
  accounts: Accounts;
  openKeyAccount: OpenKeyAccount;
  changeKey: ChangeKey;
  clock: Clock;
  random: Random;
  log: Log;
}

export function createReloading(parts: Parts): Reloading {
  const { state, connection, places, accounts, openKeyAccount, changeKey, clock, random, log } = parts;

  async function reload(): Promise<void> {
    if (state.get().keyAccount) return openKeyAccount.check();
    const { accountNumber, portal, user } = state.get();
    // A session that was gone on with without a network has not read anything yet.
    const hasEntered = accountNumber !== undefined && user?.name !== undefined;
    await Promise.all([
      portal.status !== 'ready' && places.discover(),
      hasEntered ? accounts.reload() : accounts.enter(),
    ]);
  }

  async function settle(): Promise<void> {
    const { accountNumber } = state.get();
    if (!accountNumber) throw new AppError('account.not-found', 'No account is open.');
    const settleAll = await changeKey.unsettled(accountNumber);
    await settleAll();
  }

  const reconnect = createReconnect({
    state,
    connection,
    keyAccount: openKeyAccount,
    discover: places.discover,
    reload,
    settle,
    lost: accounts.lost,
    clock,
    random,
    log,
  });
  return { reload, settle, reconnect };
}
