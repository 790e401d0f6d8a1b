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
  // One after the other: two changes that are under way on two accounts share one record.
  let last: Promise<unknown> = Promise.resolve();

  function rewrite(change: (all: PendingChange[]) => PendingChange[]): Promise<void> {
    const { portal, userId } = session.owner();
    const written = last.then(async () =>
      saved.keepPending(portal, userId, change(await saved.pending(portal, userId))),
    );
    last = written.catch(() => undefined);
    return written;
  }

  return {
    async of(accountNumber) {
      const { portal, userId } = session.owner();
      return (await saved.pending(portal, userId)).filter((one) => one.accountNumber === accountNumber);
    },
    open: async (change) => rewrite((all) => [...all, change]),
    close: async (change) => rewrite((all) => all.filter((one) => one.idempotencyKey !== change.idempotencyKey)),
  };
}
