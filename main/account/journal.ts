import type { PendingChange } from '../../shared/records';
import type { SavedSessions } from '../session/saved-sessions';
import type { Session } from '../session/session';

/** The changes to keys that the signed-in user sent and whose outcome is not known yet; none of them holds a secret. */
export interface Journal {
  of(accountNumber: string): Promise<PendingChange[]>;
  open(change: PendingChange): Promise<void>;
  close(change: PendingChange): Promise<void>;
}

export function createJournal(session: Session, saved: SavedSessions): Journal {
  function pending(): Promise<PendingChange[]> {
    const { portal, userId } = session.owner();
    return saved.pending(portal, userId);
  }

  function keep(changes: PendingChange[]): Promise<void> {
    const { portal, userId } = session.owner();
    return saved.keepPending(portal, userId, changes);
  }

  return {
    of: async (accountNumber) => (await pending()).filter((one) => one.accountNumber === accountNumber),
    open: async (change) => keep([...(await pending()), change]),
    close: async (change) => keep((await pending()).filter((one) => one.idempotencyKey !== change.idempotencyKey)),
  };
}
