import { toFailure } from '../../shared/errors';
import { oldKeyDays } from '../../shared/key-age';
import type { KnownAccount } from '../../shared/records';
import type { Clock, Log, Notifications } from '../ports';
import type { Session } from '../session/session-contract';
import type { StateStore } from '../state/store';
import type { Spoken } from '../words/spoken';
import { isSetBack } from './copy-age';
import { type KnownAccounts, withAccount } from './known-accounts';

/** How long nobody is reminded of the same key again, in milliseconds. */
const pause = 7 * 24 * 60 * 60 * 1000;

interface Parts {
  state: StateStore;
  session: Session;
  known: KnownAccounts;
  notifications: Notifications;
  spoken: Pick<Spoken, 'words'>;
  /** Brings the window to the front. */
  reveal(): void;
  switchTo(signIn: string, accountNumber: string): Promise<void>;
  clock: Clock;
  log: Log;
}

/** An account whose key is as old as the setting, as the portal has confirmed it. */
interface OldKey {
  /** Whose sign-in. */
  signIn: string;
  accountNumber: string;
  companyName: string;
  fingerprint: string;
  days: number;
}

/**
 * Whether it is time to remind of a key.
 * @param last when its user was reminded of it last, if ever. A clock that was set back since then tells nothing of how
 *   long ago that was: the pause begins anew.
 */
export function whatIsDue(last: number | undefined, now: number): 'reminder' | 'new-pause' | 'nothing' {
  if (last === undefined) return 'reminder';
  if (isSetBack(now, last)) return 'new-pause';
  return now - last >= pause ? 'reminder' : 'nothing';
}

/**
 * From then on users are reminded of keys that are old, each key at most once a week, while the app is not locked. A
 * reminder leads to the account and changes nothing. Those who can do no more than read are not reminded.
 */
export function remindOfAge(parts: Parts): void {
  const { state, session, known, notifications, reveal, clock, log } = parts;
  let looked: string | undefined;
  /** Takes away what was shown; those that are clicked or closed bear it, too. */
  let shown: (() => void)[] = [];
  /** When which key was the subject since the app started: what is kept can fail to be. */
  const reminded = new Map<string, number>();

  function oldKey(): OldKey | undefined {
    const { signIn, account, accountFrom, operation, settings, lock, phase } = state.get();
    if (lock || phase !== 'account' || !signIn || !account || accountFrom !== 'portal') return undefined;
    if (account.role === 'read_only' || operation.status !== 'idle') return undefined;
    const { accountNumber, companyName, apiKey } = account;
    const days = oldKeyDays(account, settings.remindAfterDays, clock.now());
    if (days === undefined || apiKey.fingerprint === undefined) return undefined;
    return { signIn, accountNumber, companyName, fingerprint: apiKey.fingerprint, days };
  }

  async function arrive({ signIn, accountNumber }: OldKey): Promise<void> {
    reveal();
    if (state.get().lock) return;
    try {
      const isOpen = state.get().signIn === signIn && state.get().accountNumber === accountNumber;
      if (!isOpen) await parts.switchTo(signIn, accountNumber);
      state.update({ arrivals: (state.get().arrivals ?? 0) + 1 });
    } catch (thrown) {
      log.warn('reminder-leads-nowhere', { code: toFailure(thrown).code });
    }
  }

  async function consider(key: OldKey): Promise<void> {
    const { accountNumber, fingerprint, days } = key;
    const user = session.current();
    const isThis = (one: KnownAccount) => one.accountNumber === accountNumber;
    const kept = (await known.of(user)).find(isThis)?.reminded;
    const last = reminded.get(fingerprint) ?? (kept?.fingerprint === fingerprint ? kept.at : undefined);
    const now = clock.now();
    const due = whatIsDue(last, now);
    const present = oldKey();
    // Meanwhile it may have been locked, or the key changed; then there will be another look.
    if (due === 'nothing' || present?.fingerprint !== fingerprint || !session.isCurrent(user)) return;
    reminded.set(fingerprint, now);
    if (due === 'reminder') {
      log.info('key-reminder', { fingerprint, days });
      const notice = parts.spoken.words().reminder(key.companyName, days);
      shown.push(notifications.show(notice, () => void arrive(key)));
    }
    await known.change(user, (accounts) =>
      // Whoever has signed out meanwhile has left nothing behind.
      session.isCurrent(user) ? withAccount(accounts, key, { reminded: { fingerprint, at: now } }) : accounts,
    );
  }

  state.subscribe(() => {
    if (state.get().lock) {
      // On the screen of a locked computer no company's name is left.
      const former = shown;
      shown = [];
      for (const takeAway of former) takeAway();
    }
    const key = oldKey();
    const place = key && `${key.signIn} ${key.accountNumber} ${key.fingerprint} ${key.days}`;
    if (place === looked) return;
    looked = place;
    if (key) consider(key).catch((thrown) => log.warn('key-reminder-not-kept', { code: toFailure(thrown).code }));
  });
}
