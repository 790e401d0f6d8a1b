import type { Checklist, Mark, System } from '../../shared/systems';
import { useSnapshot } from '../stores/app-context';

/** The open checklist and how far it is. */
export interface ChecklistState {
  checklist: Checklist;
  systems: readonly System[];
  /** How many systems have each mark. */
  done: Record<Mark, number>;
}

/** @returns `undefined` while no checklist is open */
export function useChecklist(): ChecklistState | undefined {
  const view = useSnapshot(({ systems }) => systems);
  if (!view?.checklist) return undefined;
  const { checklist, systems } = view;
  const count = (mark: Mark) => systems.filter(({ id }) => checklist.items[id]?.[mark]).length;
  return { checklist, systems, done: { updated: count('updated'), tested: count('tested') } };
}
