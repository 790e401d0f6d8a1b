import { AppError } from '../../shared/errors';
import type { Input } from '../../shared/ipc';
import type { Policy } from '../../shared/policy';
import type { LockReason, UnlockWay } from '../../shared/snapshot';
import type { Biometrics, Log } from '../ports';
import { isLockable, type StateStore } from '../state/store';
import type { Passcode } from './passcode';

/** How somebody wants to unlock. */
export type Unlocking = Input<'lock.unlock'>;

/**
 * The lock in front of everything. While it is on, the page is told nothing and may do nothing; what is under way (a
 * reset above all) goes on beneath it. Only the proof that it asks for opens it.
 */
export interface Lock {
  /**
   * To be called when the keychain has been opened, before anything that is kept there is shown: with a passcode, the app
   * is locked from that moment.
   */
  open(): Promise<void>;
  /** Reads again whether there is a passcode. */
  refresh(): Promise<void>;
  /** Locks, unless there is nothing to protect. */
  lock(reason: LockReason): void;
  /** Locks when the organisation wants a passcode and there is none: it is chosen there. */
  insist(): void;
  /** @throws `lock.wrong-passcode`, `lock.no-tries-left`, `lock.not-recognised`, `lock.not-checked`, `lock.passcode-too-short` */
  unlock(how: Unlocking): Promise<void>;
  /** @throws as {@link Passcode.set} */
  setPasscode(next: string, present: string | undefined): Promise<void>;
  /** @throws `lock.passcode-required`, and as {@link Passcode.verify} */
  removePasscode(present: string): Promise<void>;
  /** Removes the passcode without asking for it, after what it protected. @throws `keychain.*` */
  forgetPasscode(): Promise<void>;
  /** Opens after everything that it protected was removed. */
  release(): void;
}

interface LockParts {
  passcode: Passcode;
  biometrics: Biometrics;
  /** Leaves nothing in front: neither in the page nor on the clipboard. */
  conceal(): void;
  /** Called when it was unlocked. */
  opened(): void;
  /** Called when the passcode was wrong too often. */
  noTriesLeft(): Promise<void>;
}

export function createLock(state: StateStore, policy: Policy, parts: LockParts, log: Log): Lock {
  const { passcode, biometrics } = parts;

  function ways(): [UnlockWay, ...UnlockWay[]] {
    if (passcode.isSet()) return biometrics.available() ? ['touch-id', 'passcode'] : ['passcode'];
    if (policy.passcodeRequired) return ['choose-passcode'];
    return biometrics.available() ? ['touch-id'] : ['click'];
  }

  function tellOfPasscode(): void {
    state.update({ passcode: { ...state.get().passcode, isSet: passcode.isSet() } });
  }

  async function refresh(): Promise<void> {
    await passcode.load();
    tellOfPasscode();
  }

  function show(reason: LockReason): void {
    const triesLeft = passcode.isSet() ? passcode.triesLeft() : undefined;
    state.update({ lock: { reason, ways: ways(), triesLeft } });
  }

  function lock(reason: LockReason): void {
    if (state.get().lock || !isLockable(state.get())) return;
    // Before anything was drawn there is nothing to leave behind.
    const wasSeen = state.get().phase !== 'starting';
    show(reason);
    log.info('locked', { reason });
    if (wasSeen) parts.conceal();
  }

  function insist(): void {
    if (policy.passcodeRequired && !passcode.isSet()) lock('no-passcode');
  }

  async function prove(how: Unlocking): Promise<void> {
    if (how.way === 'passcode') await passcode.verify(how.passcode);
    else if (how.way === 'choose-passcode') await passcode.set(how.passcode, undefined);
    else if (how.way === 'touch-id') {
      if (!(await biometrics.confirm())) throw new AppError('lock.not-recognised', 'Touch ID did not confirm it.');
      // Whoever was recognised comes in, also when the keychain does not take the new count.
      await passcode.forgive().catch(() => undefined);
    }
  }

  /** Does what a passcode has to be given for. The last wrong one takes everything away. */
  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      if (thrown instanceof AppError && thrown.code === 'lock.no-tries-left') await parts.noTriesLeft();
      throw thrown;
    } finally {
      tellOfPasscode();
    }
  }

  return {
    async open() {
      const wasSet = passcode.isSet();
      await refresh();
      if (passcode.triesLeft() === 0) await parts.noTriesLeft();
      if (!wasSet && passcode.isSet()) lock('start');
    },
    refresh,
    lock,
    insist,
    async unlock(how) {
      const before = state.get().lock;
      if (!before) return;
      if (!ways().includes(how.way)) {
        show(before.reason);
        throw new AppError('app.locked', `It does not open this way: ${how.way}.`);
      }
      try {
        await guarded(() => prove(how));
      } catch (thrown) {
        if (state.get().lock) show(before.reason);
        throw thrown;
      }
      state.update({ lock: undefined });
      log.info('unlocked', { way: how.way });
      parts.opened();
    },
    setPasscode: (next, present) => guarded(() => passcode.set(next, present)),
    removePasscode: (present) =>
      guarded(async () => {
        if (policy.passcodeRequired) throw new AppError('lock.passcode-required', 'The policy wants a passcode.');
        await passcode.verify(present);
        await passcode.forget();
      }),
    async forgetPasscode() {
      await passcode.forget();
      tellOfPasscode();
    },
    release() {
      if (state.get().lock) state.update({ lock: undefined });
    },
  };
}
