import { useChecklist } from '../../hooks/use-checklist';
import { text } from '../../messages/later';
import './checklist-progress.css';

const words = text.systems.checklist;

/** How many systems have the new key, in the navigation, until the checklist is finished. */
export function ChecklistProgress() {
  const state = useChecklist();
  if (!state) return null;
  const { done, systems } = state;
  const all = systems.length;
  return (
    <span className="checklist-progress" data-done={done.updated === all || undefined}>
      {/* Two-digit numbers leave no room for words. */}
      <span aria-hidden="true">{words.progress(done.updated, all)}</span>
      <span className="visually-hidden">{words.updated(done.updated, all)}</span>
    </span>
  );
}
