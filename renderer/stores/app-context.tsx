import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Bridge } from '../../shared/ipc';
import type { Snapshot } from '../../shared/snapshot';
import type { SnapshotStore } from './snapshot';

interface App {
  bridge: Bridge;
  store: SnapshotStore;
}

const AppContext = createContext<App | undefined>(undefined);

export function AppProvider({ bridge, store, children }: App & { children: ReactNode }) {
  return <AppContext value={{ bridge, store }}>{children}</AppContext>;
}

function useApp(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('This component stands outside of AppProvider.');
  return app;
}

/** The commands to main. */
export const useBridge = () => useApp().bridge;

/** Whether main has said anything yet. */
export const useHasSnapshot = () => useStore(useApp().store, ({ snapshot }) => snapshot !== undefined);

/** A part of main's newest snapshot; the component is drawn again when that part changes. */
export function useSnapshot<Part>(select: (snapshot: Snapshot) => Part): Part {
  return useStore(useApp().store, ({ snapshot }) => {
    if (snapshot === undefined) throw new Error('There is no snapshot yet.');
    return select(snapshot);
  });
}
