import { lazy, Suspense, useId, useState } from 'react';
import { Button } from '../../components/button';
import { useKeyTest } from '../../hooks/use-key-test';
import { text } from '../../messages';
import { useSnapshot } from '../../stores/app-context';
import './key-test.css';
import { PermissionReason } from './permission';
import { TestKey, TestOutcome } from './test-key';

const PastedDialog = lazy(async () => ({ default: (await import('./pasted-dialog')).PastedDialog }));

/** *Test this key*: whether the REST service takes it, as a fax system would find out; and the question of a pasted one. */
export function KeyTest({ fingerprint }: { fingerprint: string | undefined }) {
  const permission = useSnapshot(({ permissions }) => permissions.test);
  const test = useKeyTest(fingerprint);
  const [comparing, setComparing] = useState(false);
  const reasonId = useId();
  return (
    <div className="key-test">
      <div className="key-test-actions">
        <TestKey test={test} reasonId={reasonId} />
        <Button look="quiet" onClick={() => setComparing(true)}>
          {text.keyTest.compare}
        </Button>
      </div>
      <PermissionReason id={reasonId} permission={permission} />
      <TestOutcome test={test} />
      {comparing && (
        <Suspense>
          <PastedDialog onClose={() => setComparing(false)} />
        </Suspense>
      )}
    </div>
  );
}
