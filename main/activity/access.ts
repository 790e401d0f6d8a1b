import type { ActivityCheck, ActivityFilter, LocalActivityPage } from '../../shared/activity';
import type { ActivityPage } from '../../shared/portal-api';
import type { Accounts } from '../account/accounts';
import type { Activity, Clock } from '../ports';
import type { ActivityLog } from './activity';
import type { SaveFile } from './saving';

/** What may be asked of what was done: here, and at the portal on the account that is open. */
export interface ActivityAccess {
  /** @throws `disk.*` */
  list(query: { filter: ActivityFilter; cursor?: string | undefined }): Promise<LocalActivityPage>;
  /** @throws `disk.*` */
  check(): Promise<ActivityCheck>;
  /** Newest first. @throws as {@link Accounts.watch} */
  atPortal(cursor: string | undefined): Promise<ActivityPage>;
  /**
   * Writes the entries that a filter asks for into a file of the person's choice, and notes that.
   * @returns how many; not `saved`: the person would rather not
   * @throws `files.not-written`, `disk.*` of the log; there is no file then
   */
  export(filter: ActivityFilter): Promise<{ saved: boolean; count: number }>;
}

/** How many entries a page has. */
const pageLength = 50;

/** @param noting notes with who did it */
export function createActivityAccess(
  activity: ActivityLog,
  noting: Activity,
  accounts: Accounts,
  saveFile: SaveFile,
  clock: Clock,
): ActivityAccess {
  return {
    list: (query) => activity.list({ ...query, limit: pageLength }),
    check: () => activity.check(),
    atPortal: (cursor) =>
      accounts.watch((accountNumber, user) =>
        user.use((portal, token) =>
          portal.activity(token, accountNumber, { limit: pageLength, ...(cursor !== undefined && { cursor }) }),
        ),
      ),
    async export(filter) {
      const day = new Date(clock.now()).toISOString().slice(0, 10);
      const file = await saveFile(`etherfax-activity-${day}.csv`);
      if (!file) return { saved: false, count: 0 };
      try {
        const count = await activity.exportTo(file, filter);
        await file.keep();
        noting.note({ action: 'exported', count });
        return { saved: true, count };
      } catch (thrown) {
        await file.discard().catch(() => undefined);
        throw thrown;
      }
    },
  };
}
