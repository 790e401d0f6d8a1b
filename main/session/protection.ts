/** What stands between a person at this desk and what is kept here: the lock, when it locks, and the way out of all. */
import { type Failure, toFailure } from '../../shared/errors';
import type { Policy } from '../../shared/policy';
import type { ClipboardGuard } from '../account/clipboard-guard';
import type { KeyAccounts } from '../account/key-accounts';
import type { TrustedClock } from '../account/trusted-clock';
import type { Vault } from '../keychain/vault';
import type { Biometrics, Clock, Log, Portal } from '../ports';
import { holdsAnything, type StateStore } from '../state/store';
import { createIdleWatch, type IdleWatch } from './idle';
import { createLock, type Lock } from './lock';
import { createPasscode, type ScryptCost } from './passcode';
import type { Places } from './places';
import { notRemoved } from './session';
import type { Session } from './session-contract';
import type { Settings } from './settings';
import type { SignIns } from './sign-ins';

export interface Protection {
  lock: Lock;
  /** Locks after the time that is set; whoever has a window starts it and tells it of every touch. */
  idle: IdleWatch;
  /**
   * Ends every sign-in, leaves every account, removes whatever is kept, and opens the lock, which has nothing left to
   * protect. The portals are told beside it.
   */
  signOutOfAll(): Promise<void>;
  /** A passcode protects what is kept; with the last of it it goes, too, or it would shut out the next person. */
  forgetWithTheLast(): Promise<void>;
  /** Resolves when everything is removed that was to be, and the portals were told, as far as they could be reached. */
  told(): Promise<void>;
}

interface ProtectionParts {
  state: StateStore;
  vault: Vault;
  policy: Policy;
  settings: Settings;
  clipboard: ClipboardGuard;
  session: Session;
  signIns: SignIns;
  keyAccounts: KeyAccounts;
  places: Places;
  trustedClock: TrustedClock;
  biometrics: Biometrics;
  passcodeCost: ScryptCost | undefined;
  /** Loads the page anew. */
  renewPage(): void;
  /** Reads again what is looked at. */
  reload(): Promise<void>;
  openPortal(address: string): Promise<Portal>;
  clock: Clock;
  log: Log;
}

export function createProtection(parts: ProtectionParts): Protection {
  const { state, vault, settings, clipboard, session, signIns, keyAccounts, places, trustedClock, clock, log } = parts;
  const passcode = createPasscode(vault.store, parts.passcodeCost);
  let leaving: Promise<void> | undefined;
  let telling = Promise.resolve();

  const lock = createLock(
    state,
    parts.policy,
    {
      passcode,
      biometrics: parts.biometrics,
      conceal() {
        parts.renewPage();
        void clipboard.clear();
      },
      opened() {
        // Much may have changed meanwhile.
        if (state.get().user || state.get().keyAccount) void parts.reload();
      },
      noTriesLeft: () => signOut({ code: 'lock.no-tries-left', message: 'The passcode was wrong too often.' }),
    },
    log,
  );

  async function removeAll(): Promise<Failure | undefined> {
    try {
      await trustedClock.forget(vault.store());
      await vault.removeAll();
      return undefined;
    } catch (thrown) {
      return notRemoved(thrown);
    }
  }

  /** @param why what the sign-in page says, if nobody asked for it */
  async function leaveAll(why: Failure | undefined): Promise<void> {
    await clipboard.clear().catch(() => undefined);
    const kept = state.get().signIns.filter(({ status }) => status === 'kept');
    const owners = kept.map(({ id }) => signIns.named(id));
    places.leave();
    const tellPortals = await session.endAll(owners, parts.openPortal);
    telling = tellPortals();
    const failure = (await removeAll()) ?? why;
    await Promise.all([settings.load(), signIns.read(), keyAccounts.restore()]);
    state.update({ phase: 'sign-in', signedOut: failure && { failure } });
    await lock.refresh();
    lock.release();
  }

  function signOut(why?: Failure): Promise<void> {
    leaving ??= places
      .inTurn(() => leaveAll(why))
      .finally(() => {
        leaving = undefined;
      });
    return leaving;
  }

  return {
    lock,
    idle: createIdleWatch(
      clock,
      () => settings.current().idleLockMinutes,
      () => lock.lock('idle'),
    ),
    signOutOfAll: () => signOut(),
    async forgetWithTheLast() {
      if (!passcode.isSet() || holdsAnything(state.get())) return;
      await lock.forgetPasscode().catch((thrown) => log.warn('passcode-not-removed', { code: toFailure(thrown).code }));
    },
    async told() {
      await leaving;
      await telling;
    },
  };
}
