/** What the core does, with a note of each step taken. */
import { type ErrorCode, toFailure } from '../../shared/errors';
import type { Tested } from '../../shared/key-test';
import type { ReadKey } from '../account/read-key';
import type { TestKey } from '../account/test-key';
import type { Activity, Noted } from '../ports';
import type { Lock } from '../session/lock';
import type { SignIn } from '../session/sign-in';
import type { StateStore } from '../state/store';
import type { Systems } from '../systems/systems';

/**
 * Notes what was done together with who did it, and on which account, as it is at the moment; and by itself that the app
 * has locked, whatever made it lock.
 */
export function createNoting(activity: Activity, state: StateStore): Activity {
  const noting: Activity = { note: (what) => activity.note({ ...circumstances(state), ...what }) };
  let wasLocked = false;
  state.subscribe(() => {
    const { lock } = state.get();
    const isLocked = lock !== undefined;
    if (isLocked && !wasLocked) noting.note({ action: 'locked', source: lock.reason });
    wasLocked = isLocked;
  });
  return noting;
}

function circumstances(state: StateStore): Partial<Noted> {
  const { portal, user, keyAccount, accountNumber } = state.get();
  return { portal: keyAccount?.restBase ?? portal.address, user: user?.email, accountNumber };
}

/** Show and Copy. */
export function notedReadKey(readKey: ReadKey, activity: Activity, state: StateStore): ReadKey {
  async function noted<Value extends { fingerprint: string; source?: string }>(
    action: Noted['action'],
    work: () => Promise<Value>,
  ): Promise<Value> {
    // Whoever asked: another account may be open when the answer comes.
    const asked = circumstances(state);
    try {
      const value = await work();
      activity.note({ ...asked, action, fingerprint: value.fingerprint, source: value.source });
      return value;
    } catch (thrown) {
      activity.note({ ...asked, action, code: toFailure(thrown).code });
      throw thrown;
    }
  }
  return {
    ...readKey,
    show: () => noted('shown', readKey.show),
    copy: () => noted('copied', readKey.copy),
  };
}

/** The two steps in. */
export function notedSignIn(signIn: SignIn, activity: Activity, state: StateStore): SignIn {
  function failed(thrown: unknown, user: string | undefined): void {
    activity.note({ portal: state.get().portal.address, user, action: 'signed-in', code: toFailure(thrown).code });
  }
  return {
    ...signIn,
    async start(portal, email, password) {
      try {
        await signIn.start(portal, email, password);
      } catch (thrown) {
        // Not what was typed as the address: somebody may have put the password there.
        failed(thrown, undefined);
        throw thrown;
      }
    },
    async verify(factor) {
      // The portal has accepted this address.
      const email = state.get().challenge?.email;
      try {
        await signIn.verify(factor);
      } catch (thrown) {
        failed(thrown, email);
        throw thrown;
      }
      activity.note({ ...circumstances(state), accountNumber: undefined, action: 'signed-in' });
    },
  };
}

/** Unlocking, and what was tried for it. */
export function notedLock(lock: Lock, activity: Activity): Lock {
  return {
    ...lock,
    async unlock(how) {
      try {
        await lock.unlock(how);
      } catch (thrown) {
        activity.note({ action: 'unlocked', source: how.way, code: toFailure(thrown).code });
        throw thrown;
      }
      activity.note({ action: 'unlocked', source: how.way });
    },
  };
}

/** Why a test of a key was no success, in the app's own codes. */
function whyNot(outcome: Tested['outcome']): ErrorCode | undefined {
  switch (outcome.is) {
    case 'works':
      return undefined;
    case 'unreachable':
      return outcome.failure.code;
    case 'not-accepted':
      return 'rest.not-accepted';
    case 'other-account':
      return 'rest.other-account';
  }
}

/** Tests of keys, with which key by its fingerprint; what was pasted and sent nowhere is not noted. */
export function notedTestKey(testKey: TestKey, activity: Activity): TestKey {
  function noted(tested: Tested): Tested {
    activity.note({ action: 'tested', fingerprint: tested.fingerprint, code: whyNot(tested.outcome) });
    return tested;
  }
  return {
    ...testKey,
    present: async () => noted(await testKey.present()),
    former: async () => noted(await testKey.former()),
    async pasted(text) {
      const found = await testKey.pasted(text);
      if (found.is === 'another') noted(found.tested);
      return found;
    },
  };
}

/** Lists of fax systems that left the app, or came into it. */
export function notedSystems(systems: Systems, activity: Activity): Systems {
  return {
    ...systems,
    async exportTo(format) {
      const isDone = await systems.exportTo(format);
      if (isDone) activity.note({ action: 'exported', source: 'systems' });
      return isDone;
    },
    async takeImport(importId) {
      await systems.takeImport(importId);
      activity.note({ action: 'imported', source: 'systems' });
    },
  };
}
