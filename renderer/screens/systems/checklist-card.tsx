import { useId, useState } from 'react';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { TimeText } from '../../components/time-text';
import { groupByFour } from '../../format/group';
import { type ChecklistState, useChecklist } from '../../hooks/use-checklist';
import { useKeyTest } from '../../hooks/use-key-test';
import { text } from '../../messages/later';
import { useSnapshot } from '../../stores/app-context';
import { PermissionReason } from '../account/permission';
import { TestKey, TestOutcome } from '../account/test-key';
import './checklist-card.css';
import { CopyNewKey } from './copy-new-key';
import { FinishChecklist } from './finish-checklist';

const words = text.systems.checklist;

/** How far the systems are on their way to the new key, and what there is to do for all of them. */
export function ChecklistCard() {
  const state = useChecklist();
  if (!state) return null;
  return (
    <Card heading={words.heading} className="checklist-card">
      <Progress {...state} />
      <Facts {...state} />
      <Actions {...state} />
    </Card>
  );
}

function Progress({ done, systems }: ChecklistState) {
  const all = systems.length;
  const isUpdated = done.updated === all;
  return (
    <div className="checklist-state" data-done={isUpdated || undefined}>
      <p className="checklist-count" role="status">
        <strong>{words.updated(done.updated, all)}</strong>
        {done.tested > 0 && <span className="quiet">{words.tested(done.tested)}</span>}
      </p>
      <progress className="checklist-bar" value={done.updated} max={all} aria-hidden="true" />
      <p className="checklist-lead">{isUpdated ? `${words.allUpdated}. ${words.allUpdatedNext}` : words.lead}</p>
    </div>
  );
}

function Facts({ checklist: { fingerprint, startedAt, startedBy } }: ChecklistState) {
  const at = new Date(startedAt).toISOString();
  return (
    <dl className="checklist-facts">
      <div>
        <dt>{words.key}</dt>
        <dd className="code selectable" title={text.key.fingerprintWhy}>
          {groupByFour(fingerprint)}
        </dd>
      </div>
      <div>
        <dt>{words.changed}</dt>
        <dd className="selectable">
          <TimeText at={at} as="day" />
          <span className="screen-only">
            , <TimeText at={at} as="ago" />
          </span>{' '}
          {words.signed(startedBy)}
        </dd>
      </div>
    </dl>
  );
}

function Actions({ checklist, done, systems }: ChecklistState) {
  const [finishing, setFinishing] = useState(false);
  const [failure, setFailure] = useState<Parameters<typeof FailureNote>[0]['failure']>();
  const test = useKeyTest(checklist.fingerprint);
  const { copy, test: mayTest } = useSnapshot(({ permissions }) => permissions);
  const [copyWhy, testWhy] = [useId(), useId()];
  const isOneReason = !copy.allowed && !mayTest.allowed && copy.reason === mayTest.reason;
  return (
    <div className="checklist-actions">
      {failure && <FailureNote failure={failure} />}
      <div className="checklist-buttons">
        <CopyNewKey reasonId={copyWhy} onFailure={setFailure} />
        <TestKey test={test} reasonId={isOneReason ? copyWhy : testWhy} />
        {!isOneReason && <PermissionReason id={testWhy} permission={mayTest} />}
        <Button onClick={() => setFinishing(true)}>{words.finish}</Button>
      </div>
      <TestOutcome test={test} />
      {finishing && <FinishChecklist open={systems.length - done.updated} onClose={() => setFinishing(false)} />}
    </div>
  );
}
