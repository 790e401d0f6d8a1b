import { useState } from 'react';
import type { Tested } from '../../../shared/key-test';
import { Button } from '../../components/button';
import { FailureNote } from '../../components/failure-note';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import { TestResult } from './key-test-result';

/** After a reset: whether the key that was replaced is refused, as long as it is known here. */
export function FormerKey() {
  const former = useSnapshot(({ formerKey }) => formerKey);
  const test = useCommand(useBridge().key.testFormer);
  const [tested, setTested] = useState<Tested>();
  const run = async () => {
    const result = await test.run();
    if (result?.ok) setTested(result.value);
  };
  if (former === undefined && tested === undefined) return null;
  return (
    <div className="key-test">
      {former && (
        <div>
          <Button busy={test.pending} onClick={() => void run()}>
            {text.keyTest.checkFormer}
          </Button>
        </div>
      )}
      {test.failure && <FailureNote failure={test.failure} />}
      {tested && <TestResult tested={tested} of="former" />}
    </div>
  );
}
