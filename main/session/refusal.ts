import type { Failure } from '../../shared/errors';
import type { Needs } from '../../shared/ipc-command';
import type { StateStore } from '../state/store';

/** @returns a function that tells why what needs something may not be done now; `undefined` when it may */
export function createRefusal(state: StateStore): (needs: Needs) => Failure | undefined {
  return (needs) => {
    if (needs === 'nothing') return undefined;
    const { user, keyAccount, lock } = state.get();
    if (lock) return { code: 'app.locked', message: 'The app is locked.' };
    if (needs === 'unlocked') return undefined;
    if (needs === 'key-account' && !keyAccount) {
      return { code: 'account.not-found', message: 'No such account is open.' };
    }
    if (!user && (!keyAccount || needs === 'session')) {
      return { code: 'auth.not-signed-in', message: 'Nobody is signed in.' };
    }
    if (needs === 'session' || needs === 'key-account' || needs === 'account') return undefined;
    const permission = state.permissions()[needs];
    if (permission.allowed) return undefined;
    return { code: 'account.not-allowed', message: `Not allowed: ${needs} (${permission.reason}).` };
  };
}
