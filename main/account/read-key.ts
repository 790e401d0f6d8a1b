import { AppError } from '../../shared/errors';
import type { Copied, Shown } from '../../shared/ipc-accounts';
import { keyShownSeconds } from '../../shared/limits';
import type { ApiKey } from '../../shared/portal-api';
import type { Clock, Log } from '../ports';
import type { Session } from '../session/session-contract';
import { within } from '../session/within';
import type { StateStore } from '../state/store';
import type { AccountCopy } from './account-copy';
import type { Accounts } from './accounts';
import type { ClipboardGuard } from './clipboard-guard';
import { refusals } from './follow-key';
import { saysUnreachable } from './reachable';

/** Show and Copy: from the portal, or from the copy that is kept where that cannot be had. One click is enough. */
export interface ReadKey {
  /** The key's value, for as long as the page shows it. */
  show(): Promise<Shown>;
  /** Puts the key on the clipboard; its value does not leave main. */
  copy(): Promise<Copied>;
  /** The key for a use inside main, under the same conditions. */
  inHand(): Promise<{ value: string; fingerprint: string }>;
}

/** How long the portal may take before the copy that is kept is used, in milliseconds. */
const patienceMilliseconds = 2500;

/** A key, and when the portal last said that it is the one in use. */
interface Found {
  key: ApiKey;
  source: 'portal' | 'offline-copy';
  confirmedAt: number;
}

type Answer = { found: Found } | { thrown: unknown };

export function createReadKey(
  state: StateStore,
  session: Session,
  accounts: Accounts,
  copy: AccountCopy,
  guard: ClipboardGuard,
  clock: Clock,
  log: Log,
): ReadKey {
  async function fromPortal(): Promise<Found> {
    const { accountNumber = '' } = state.get();
    const user = session.current();
    try {
      const key = await accounts.watch((number) => user.use((portal, token) => portal.apiKey(token, number)));
      if (!session.isCurrent(user) || state.get().accountNumber !== accountNumber) {
        throw new AppError('account.not-allowed', 'Another account was opened before the key came.');
      }
      const isNews = key.fingerprint !== state.get().account?.apiKey.fingerprint;
      copy.given(user, accountNumber, key);
      // Somebody else has changed the key since the account was read: what else is said of it must follow.
      if (isNews) void accounts.reload();
      return { key, source: 'portal', confirmedAt: clock.now() };
    } catch (thrown) {
      if (thrown instanceof AppError) copy.refused(user, accountNumber, thrown.code);
      throw thrown;
    }
  }

  /** @param action what the key is for: meanwhile it may have turned out not to be allowed */
  async function fromCopy(action: 'show' | 'copy'): Promise<Found> {
    const { key, confirmedAt } = await copy.read();
    if (!state.permissions()[action].allowed) throw new AppError('account.not-allowed', `Not allowed: ${action}.`);
    return { key, source: 'offline-copy', confirmedAt };
  }

  /** @param late is told what the portal said in the end of a key that was not waited for */
  async function read(action: 'show' | 'copy', late: (used: Found, answer: Answer) => void): Promise<Found> {
    if (state.get().connectivity === 'offline') return fromCopy(action);
    const asking = fromPortal();
    if (state.get().offlineCopy.status !== 'ready') return asking;
    let answer: Answer | undefined;
    const answered = asking
      .then(
        (found): Answer => ({ found }),
        (thrown: unknown): Answer => ({ thrown }),
      )
      .then((given) => {
        answer = given;
        return given;
      });
    await within(patienceMilliseconds, answered, clock);
    if (answer && ('found' in answer || !saysUnreachable(answer.thrown))) return resultOf(answer);
    try {
      const used = await fromCopy(action);
      if (!answer) void answered.then((given) => late(used, given));
      return used;
    } catch (thrown) {
      log.warn('copy-not-used', { code: thrown instanceof AppError ? thrown.code : undefined });
      return resultOf(await answered);
    }
  }

  /** A key that turns out to be the former one, or not this user's to have, is worth nothing on the clipboard. */
  function takeBack(used: Found, answer: Answer): void {
    const isWorthless = 'found' in answer ? answer.found.key.keyId !== used.key.keyId : isRefusal(answer.thrown);
    if (isWorthless && state.get().clipboard?.fingerprint === used.key.fingerprint) void guard.clear();
  }

  return {
    inHand: async () => (await read('copy', () => undefined)).key,
    async show() {
      const { key, source, confirmedAt } = await read('show', () => undefined);
      const { value, fingerprint } = key;
      log.info('key-shown', { fingerprint, source });
      return { value, fingerprint, hidesAt: clock.now() + keyShownSeconds * 1000, source, confirmedAt };
    },
    async copy() {
      const { accountNumber = '' } = state.get();
      const user = session.current();
      const { key, source, confirmedAt } = await read('copy', takeBack);
      const { value, fingerprint } = key;
      const clearsAt = await guard.put(value, fingerprint);
      copy.copied(user, accountNumber, fingerprint);
      log.info('key-copied', { fingerprint, source });
      return { fingerprint, clearsAt, source, confirmedAt };
    },
  };
}

/** Whether the portal has said that this key, or any, is not this user's to have. */
function isRefusal(thrown: unknown): boolean {
  return thrown instanceof AppError && (thrown.code in refusals || /^auth\.session-/.test(thrown.code));
}

function resultOf(answer: Answer): Found {
  if ('found' in answer) return answer.found;
  throw answer.thrown;
}
