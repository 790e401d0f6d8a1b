import { AppError } from '../../shared/errors';
import type { Copied, Shown } from '../../shared/ipc';
import { keyShownSeconds } from '../../shared/limits';
import type { ApiKey } from '../../shared/portal-api';
import type { Clock, Log } from '../ports';
import type { Session } from '../session/session';
import type { StateStore } from '../state/store';
import type { Accounts } from './accounts';
import type { ClipboardGuard } from './clipboard-guard';

/** Show and Copy. */
export interface ReadKey {
  /** The key's value, for as long as the page shows it. */
  show(): Promise<Shown>;
  /** Puts the key on the clipboard; its value does not leave main. */
  copy(): Promise<Copied>;
}

export function createReadKey(
  state: StateStore,
  session: Session,
  accounts: Accounts,
  guard: ClipboardGuard,
  clock: Clock,
  log: Log,
): ReadKey {
  async function read(): Promise<ApiKey> {
    const asked = state.get().accountNumber;
    const user = session.current();
    const key = await accounts.watch((accountNumber) =>
      user.use((portal, token) => portal.apiKey(token, accountNumber)),
    );
    if (!session.isCurrent(user) || state.get().accountNumber !== asked) {
      throw new AppError('account.not-allowed', 'Another account was opened before the key came.');
    }
    // Somebody else has changed the key since the account was read: what stands around it must follow.
    if (key.fingerprint !== state.get().account?.apiKey.fingerprint) await accounts.reload();
    return key;
  }

  return {
    async show() {
      const { value, fingerprint } = await read();
      log.info('key-shown', { fingerprint });
      return { value, fingerprint, hidesAt: clock.now() + keyShownSeconds * 1000 };
    },
    async copy() {
      const { value, fingerprint } = await read();
      const clearsAt = await guard.put(value, fingerprint);
      log.info('key-copied', { fingerprint });
      return { fingerprint, clearsAt, source: 'portal' };
    },
  };
}
