import { Plus } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import type { System, SystemsView } from '../../../shared/systems';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { text } from '../../messages/later';
import { ListActions } from './list-actions';
import { SystemRow } from './system-row';
import './systems-card.css';

const loadDialog = () => import('./system-dialog');
const SystemDialog = lazy(async () => ({ default: (await loadDialog()).SystemDialog }));

const words = text.systems;

/** The list, and what can be done with it. */
export function SystemsCard({ view: { systems, checklist, storage } }: { view: SystemsView }) {
  const [editing, setEditing] = useState<System | 'new'>();
  const [failure, setFailure] = useState<Failure>();
  const isReadOnly = storage.status === 'newer' || storage.status === 'unreadable';
  const isEmpty = systems.length === 0;
  useEffect(() => void loadDialog(), []);
  const add = (
    <Button
      look={checklist ? 'secondary' : 'primary'}
      icon={Plus}
      disabled={isReadOnly}
      onClick={() => setEditing('new')}
    >
      {words.add}
    </Button>
  );
  return (
    <Card heading={words.list} className="systems-card">
      {isEmpty && (
        <div className="systems-empty">
          <p className="systems-empty-title">{words.empty}</p>
          <p className="quiet">{words.emptyNext}</p>
        </div>
      )}
      {!isEmpty && (
        <ol className="systems-list">
          {systems.map((system, index) => (
            <SystemRow
              key={system.id}
              system={system}
              marks={checklist && (checklist.items[system.id] ?? {})}
              index={index}
              count={systems.length}
              isReadOnly={isReadOnly}
              onEdit={() => setEditing(system)}
              onFailure={setFailure}
            />
          ))}
        </ol>
      )}
      {failure && <FailureNote failure={failure} />}
      <div className="systems-actions">
        {add}
        <ListActions
          isEmpty={isEmpty}
          isReadOnly={isReadOnly}
          canStart={!checklist && !isReadOnly && !isEmpty}
          onFailure={setFailure}
        />
      </div>
      {editing !== undefined && (
        <Suspense>
          <SystemDialog system={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
        </Suspense>
      )}
    </Card>
  );
}
