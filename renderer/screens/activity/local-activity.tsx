import { useMemo, useState } from 'react';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { useActivityCheck } from '../../hooks/use-activity-check';
import { skeletonAfter, useElapsed } from '../../hooks/use-elapsed';
import { useLocalActivity } from '../../hooks/use-local-activity';
import { useSettled } from '../../hooks/use-settled';
import { text } from '../../messages/later';
import { useSnapshot } from '../../stores/app-context';
import { ActivityFilters, everything, filterOf } from './activity-filters';
import { ActivityList } from './activity-list';
import { rowOfEntry } from './activity-words';
import { ExportActivity } from './export-activity';
import { IntegrityNote } from './integrity-note';
import { RecordingNote } from './recording-note';
import { SearchState } from './search-state';

/** How long typing has to pause before it is searched, in milliseconds. */
const pause = 250;

/** What was done with this app on this computer. */
export function LocalActivity() {
  const accountNumber = useSnapshot((snapshot) => snapshot.accountNumber);
  const portal = useSnapshot((snapshot) => snapshot.portal.address);
  const [choice, setChoice] = useState(everything);
  const { action, onlyThisAccount, period } = choice;
  const typed = useSettled(choice.text, pause);
  const filter = useMemo(
    () => filterOf({ text: typed, action, onlyThisAccount, period }, accountNumber, Date.now()),
    [typed, action, onlyThisAccount, period, accountNumber],
  );
  const list = useLocalActivity(filter);
  const integrity = useActivityCheck();
  const isFiltered = Object.keys(filter).length > 0;
  const searching = useElapsed(list.pending && isFiltered, skeletonAfter);
  const items = list.found?.items ?? [];
  const rows = items.map((entry) => rowOfEntry(entry, portal, integrity.check));
  return (
    <Card heading={text.activity.here} className="activity-card">
      <p className="activity-lead">{text.activity.hereLead}</p>
      <RecordingNote />
      <IntegrityNote {...integrity} />
      <ActivityFilters choice={choice} onChoose={setChoice} />
      <div className="activity-tools">
        <SearchState list={list} isFiltered={isFiltered} />
        {isFiltered && (
          <Button look="quiet" className="button-inline" onClick={() => setChoice(everything)}>
            {text.activity.clear}
          </Button>
        )}
        {items.length > 0 && <ExportActivity filter={filter} isFiltered={isFiltered} />}
      </div>
      {list.failure && (
        <FailureNote
          failure={list.failure}
          tone="warning"
          action={<Button onClick={list.again}>{text.tryAgain}</Button>}
        />
      )}
      {rows.length > 0 && <ActivityList rows={rows} busy={list.pending} />}
      {searching ? (
        <Button className="activity-more" onClick={list.stop}>
          {text.activity.stop}
        </Button>
      ) : (
        list.found?.nextCursor !== undefined && (
          <Button className="activity-more" busy={list.pending} onClick={list.more}>
            {isFiltered ? text.activity.goOn : text.activity.more}
          </Button>
        )
      )}
    </Card>
  );
}
