/** What can be done with the key of the account that is open, wherever that account comes from. */
import { parsePortalAddress } from '../../shared/portal-address';
import { notedReadKey, notedTestKey } from '../activity/noting';
import type { Activity, Clock, Log, RestService } from '../ports';
import type { Session } from '../session/session-contract';
import type { StateStore } from '../state/store';
import type { AccountCopy } from './account-copy';
import type { Accounts } from './accounts';
import type { ChangeKey } from './change-key';
import type { ClipboardGuard } from './clipboard-guard';
import type { OpenKeyAccount } from './open-key-account';
import { createReadKeptKey } from './read-kept-key';
import { createReadKey, type ReadKey } from './read-key';
import { createTestKey, type TestKey } from './test-key';

export interface KeyOfOpen {
  readKey: ReadKey;
  testKey: TestKey;
  /** As {@link ChangeKey.reset}; after it the key that it replaced can be tested, if it is known here. */
  reset: ChangeKey['reset'];
}

interface Parts {
  state: StateStore;
  session: Session;
  accounts: Accounts;
  copy: AccountCopy;
  clipboard: ClipboardGuard;
  openKeyAccount: OpenKeyAccount;
  changeKey: ChangeKey;
  rest: RestService;
  noting: Activity;
  clock: Clock;
  log: Log;
}

export function createKeyOfOpen(parts: Parts): KeyOfOpen {
  const { state, session, accounts, copy, clipboard, openKeyAccount, changeKey, rest, noting, clock, log } = parts;
  const ofPortal = createReadKey(state, session, accounts, copy, clipboard, clock, log);
  const ofKeyAccount = createReadKeptKey(openKeyAccount, clipboard, clock, log);
  const present = () => (state.get().keyAccount ? ofKeyAccount : ofPortal);
  const readKey = notedReadKey(
    { show: () => present().show(), copy: () => present().copy(), inHand: () => present().inHand() },
    noting,
    state,
  );
  const testKey = notedTestKey(
    createTestKey(
      {
        accountNumber: () => state.get().accountNumber,
        fingerprint: () => (state.get().keyAccount ?? state.get().account?.apiKey)?.fingerprint,
        read: readKey.inHand,
        restBase: () => parsePortalAddress(state.get().keyAccount?.restBase ?? state.get().restBase),
        tellFormer: (formerKey) => state.update({ formerKey }),
      },
      rest,
      clock,
      log,
    ),
    noting,
  );
  return {
    readKey,
    testKey,
    async reset(typed, keyId) {
      const { accountNumber = '' } = state.get();
      const reading = copy.read().catch(() => undefined);
      await changeKey.reset(typed, keyId);
      const former = (await reading)?.key;
      if (former?.keyId === keyId) testKey.holdFormer(accountNumber, former.value);
    },
  };
}
