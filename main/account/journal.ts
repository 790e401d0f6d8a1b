import type { ChangeOutcome, ListedSignIn, PendingChange } from '../../shared/records';
import { createTurns } from '../session/in-turn';
import type { SavedSessions } from '../session/saved-sessions';

/** Whose changes: `portal` is its address. */
type Owner = Readonly<Pick<ListedSignIn, 'portal' | 'userId'>>;

/**
 * The changes to keys that users sent and whose outcome is not known yet, or of which they have not been told. None of them
 * holds a secret.
 */
export interface Journal {
  of(user: Owner): Promise<PendingChange[]>;
  open(user: Owner, change: PendingChange): Promise<void>;
  /** Notes what became of a change, to be told when its account is opened. */
  settle(user: Owner, change: PendingChange, outcome: ChangeOutcome): Promise<void>;
  /** What became of a change was told: nothing is left to note. */
  close(user: Owner, change: PendingChange): Promise<void>;
  /** Calls `listener` after every change to a journal. */
  subscribe(listener: () => void): void;
}

export function createJournal(saved: SavedSessions): Journal {
  // One after the other: two changes that are under way on two accounts share one record.
  const inTurn = createTurns();
  const listeners = new Set<() => void>();

  async function rewrite({ portal, userId }: Owner, change: (all: PendingChange[]) => PendingChange[]): Promise<void> {
    await inTurn(async () => saved.keepPending(portal, userId, change(await saved.pending(portal, userId))));
    for (const listener of listeners) listener();
  }

  const other = (change: PendingChange) => (one: PendingChange) => one.idempotencyKey !== change.idempotencyKey;

  return {
    of: ({ portal, userId }) => inTurn(() => saved.pending(portal, userId)),
    open: (user, change) => rewrite(user, (all) => [...all, change]),
    settle: (user, change, outcome) =>
      rewrite(user, (all) => all.map((one) => (other(change)(one) ? one : { ...one, outcome }))),
    close: (user, change) => rewrite(user, (all) => all.filter(other(change))),
    subscribe: (listener) => void listeners.add(listener),
  };
}
