import { snapshotChannel } from '../../shared/ipc-names';
import { type Snapshot, snapshotSchema } from '../../shared/snapshot';
import type { Log } from '../ports';
import { fieldsOf } from './register';

/** The part of Electron's `WebContents` that is used. */
export interface SnapshotReceiver {
  isDestroyed(): boolean;
  isCrashed(): boolean;
  send(channel: string, snapshot: Snapshot): void;
}

/**
 * @param receiver gives the contents of our window, if it is open
 * @returns a function that sends a snapshot to the page: only what the schema knows, so that nothing slips in with it,
 *   and not at all when it is not valid
 */
export function snapshotPublisher(
  receiver: () => SnapshotReceiver | undefined,
  log: Log,
): (snapshot: Snapshot) => void {
  return (snapshot) => {
    const contents = receiver();
    if (!contents || contents.isDestroyed() || contents.isCrashed()) return;
    const parsed = snapshotSchema.safeParse(snapshot);
    if (parsed.success) contents.send(snapshotChannel, parsed.data);
    else log.warn('snapshot-not-valid', { fields: fieldsOf(parsed.error) });
  };
}
