import { toFailure } from '../../shared/errors';
import type { ContentsRecord } from '../keychain/contents';
import type { Vault } from '../keychain/vault';
import type { Clock, Log } from '../ports';
import type { StateStore } from '../state/store';
import type { AccountCopy } from './account-copy';
import type { OfflineCopies } from './offline-copies';

/** How often it is looked whether copies have grown too old, in milliseconds. */
const often = 10 * 60 * 1000;

/** Sees to it that kept keys grow old while the app is open, and go when none are to be kept. */
export interface CopyWatch {
  start(): void;
  stop(): void;
}

interface Parts {
  state: StateStore;
  copy: AccountCopy;
  /** An account that was added by its key, which may be open: its key grows old, too. */
  keyAccount: { refresh(): void };
  copies: OfflineCopies;
  contents: ContentsRecord;
  vault: Vault;
  clock: Clock;
  log: Log;
}

export function createCopyWatch(parts: Parts): CopyWatch {
  const { state, copy, keyAccount, copies, contents, vault, clock, log } = parts;
  let stop = () => {};
  let days = state.get().settings.offlineDays;

  function refresh(): void {
    copy.refresh();
    keyAccount.refresh();
  }

  function look(): void {
    refresh();
    stop = clock.after(often, look);
  }

  /** What an organisation, or the user, does not want kept is not there any more. */
  async function removeKeys(): Promise<void> {
    try {
      const { sessions } = await contents.read(vault.store());
      for (const owner of sessions) await copies.removeKeys(owner);
    } catch (thrown) {
      log.warn('keys-not-removed', { code: toFailure(thrown).code });
    }
  }

  state.subscribe(() => {
    const { offlineDays } = state.get().settings;
    if (offlineDays === days) return;
    days = offlineDays;
    refresh();
    if (days === 0) void removeKeys();
  });
  return { start: look, stop: () => stop() };
}
