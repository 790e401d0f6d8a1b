import { describe, expect, it } from 'vitest';
import { createSnapshotStore } from '../../renderer/stores/snapshot';
import type { Bridge } from '../../shared/ipc';
import type { Snapshot } from '../../shared/snapshot';
import { snapshot } from '../gallery/samples';

/** A bridge of which only what the store uses is there: the first snapshot when it is let go, the others at will. */
function bridge() {
  let publish: (next: Snapshot) => void = () => undefined;
  let answerFirst: (value: Snapshot) => void = () => undefined;
  const first = new Promise<Snapshot>((resolve) => {
    answerFirst = resolve;
  });
  const part: Pick<Bridge, 'app' | 'onSnapshot'> = {
    app: {
      networkChanged: async () => ({ ok: true, value: undefined }),
      snapshot: async () => ({ ok: true, value: await first }),
      openSupport: async () => ({ ok: true, value: undefined }),
    },
    onSnapshot(listener) {
      publish = listener;
      return () => undefined;
    },
  };
  return { bridge: part as Bridge, publish: (next: Snapshot) => publish(next), answerFirst };
}

const revision = (number: number) => snapshot({ revision: number });
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the mirror of main’s state', () => {
  it('is empty until main has said something, then holds the newest', async () => {
    const main = bridge();
    const store = createSnapshotStore(main.bridge);
    expect(store.getState().snapshot).toBeUndefined();
    main.answerFirst(revision(1));
    await settled();
    main.publish(revision(2));
    expect(store.getState().snapshot?.revision).toBe(2);
  });

  it('ignores the first answer when a newer one has overtaken it', async () => {
    const main = bridge();
    const store = createSnapshotStore(main.bridge);
    main.publish(revision(7));
    main.answerFirst(revision(6));
    await settled();
    expect(store.getState().snapshot?.revision).toBe(7);
  });

  it('tells nobody of a snapshot that is no newer', () => {
    const main = bridge();
    const store = createSnapshotStore(main.bridge);
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    for (const number of [3, 3, 2, 4]) main.publish(revision(number));
    expect(told).toBe(2);
  });
});
