import type { SystemsView } from '../../../shared/systems';
import { FailureNote } from '../../components/failure-note';
import { AccountSkeleton } from '../../components/skeleton';
import { useArrivalFocus } from '../../hooks/use-arrival-focus';
import { text } from '../../messages/later';
import { useSnapshot } from '../../stores/app-context';
import { ChecklistCard } from './checklist-card';
import { HistoryCard } from './history-card';
import { PaperHead } from './paper-head';
import { StorageNotice } from './storage-notice';
import { SystemsCard } from './systems-card';
import './systems-screen.css';

/** Settings > Fax systems: where the account's key is used, and the checklist after it has changed. */
export function SystemsScreen() {
  const view = useSnapshot(({ systems }) => systems);
  const failure = useSnapshot(({ accountFailure }) => accountFailure);
  const heading = useArrivalFocus<HTMLHeadingElement>();
  return (
    <>
      <div className="systems-head">
        <h1 ref={heading} tabIndex={-1}>
          {text.systems.heading}
        </h1>
        <p className="systems-lead">{text.systems.lead}</p>
      </div>
      {view ? (
        <>
          <PaperHead />
          <StorageNotice storage={view.storage} />
          {view.checklist && <ChecklistCard />}
          {!isUnknown(view) && <SystemsCard view={view} />}
          {view.history.length > 0 && <HistoryCard history={view.history} />}
        </>
      ) : failure ? (
        <FailureNote failure={failure} />
      ) : (
        <AccountSkeleton />
      )}
    </>
  );
}

/** Whether there may be a list that could not be read: then none is shown, not even an empty one. */
function isUnknown({ storage, systems }: SystemsView): boolean {
  return systems.length === 0 && (storage.status === 'newer' || storage.status === 'unreadable');
}
