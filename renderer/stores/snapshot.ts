import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge } from '../../shared/ipc';
import type { Snapshot } from '../../shared/snapshot';

/** The newest snapshot of main; `undefined` until the first has come. */
export type SnapshotStore = StoreApi<{ snapshot: Snapshot | undefined }>;

/**
 * Mirrors what main publishes. The first snapshot is asked for, the others come by themselves; one that is older than
 * what is held (the asked-for one can be overtaken) is ignored.
 */
export function createSnapshotStore(bridge: Bridge): SnapshotStore {
  const store: SnapshotStore = createStore(() => ({ snapshot: undefined }));
  const accept = (snapshot: Snapshot) => {
    const held = store.getState().snapshot;
    if (held === undefined || snapshot.revision > held.revision) store.setState({ snapshot });
  };
  bridge.onSnapshot(accept);
  void bridge.app.snapshot().then((result) => {
    if (result.ok) accept(result.value);
  });
  return store;
}
