import type { PendingChange } from '../../shared/records';
import type { SavedSessions } from '../session/saved-sessions';
import type { SignedIn } from '../session/session';

/** The changes to keys that users sent and whose outcome is not known yet; none of them holds a secret. */
export interface Journal {
  of(user: SignedIn, accountNumber: string): Promise<PendingChange[]>;
  open(user: SignedIn, change: PendingChange): Promise<void>;
  close(user: SignedIn, change: PendingChange): Promise<void>;
}

export function createJournal(saved: SavedSessions): Journal {
  // One after the other: two changes that are under way on two accounts share one record.
  let last: Promise<unknown> = Promise.resolve();

  function rewrite({ portal, userId }: SignedIn, change: (all: PendingChange[]) => PendingChange[]): Promise<void> {
    const written = last.then(async () =>
      saved.keepPending(portal, userId, change(await saved.pending(portal, userId))),
    );
    last = written.catch(() => undefined);
    return written;
  }

  return {
    async of({ portal, userId }, accountNumber) {
      return (await saved.pending(portal, userId)).filter((one) => one.accountNumber === accountNumber);
    },
    open: async (user, change) => rewrite(user, (all) => [...all, change]),
    close: async (user, change) =>
      rewrite(user, (all) => all.filter((one) => one.idempotencyKey !== change.idempotencyKey)),
  };
}
