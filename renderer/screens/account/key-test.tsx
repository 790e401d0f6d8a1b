import { FlaskConical } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Tested } from '../../../shared/key-test';
import { Button } from '../../components/button';
import { FailureNote } from '../../components/failure-note';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages/en';
import { useAnnounce } from '../../stores/announcer';
import { useBridge, useSnapshot } from '../../stores/app-context';
import './key-test.css';
import { TestResult } from './key-test-result';
import { PermissionReason, presence } from './permission';

const PastedDialog = lazy(async () => ({ default: (await import('./pasted-dialog')).PastedDialog }));

/** *Test this key*: whether the REST service takes it, as a fax system would find out; and the question of a pasted one. */
export function KeyTest({ fingerprint }: { fingerprint: string | undefined }) {
  const bridge = useBridge();
  const announce = useAnnounce();
  const permission = useSnapshot(({ permissions }) => permissions.test);
  const test = useCommand(bridge.key.test);
  const [tested, setTested] = useState<Tested>();
  const [comparing, setComparing] = useState(false);
  const run = async () => {
    setTested(undefined);
    const result = await test.run();
    if (!result?.ok) return;
    setTested(result.value);
    announce(text.test.outcomes[result.value.outcome.is]);
  };
  // What was said of another key is not said of this one.
  const isOfThis = tested !== undefined && tested.fingerprint === fingerprint;
  return (
    <div className="key-test">
      <div className="key-test-actions">
        {presence(permission) !== 'absent' && (
          <Button
            icon={FlaskConical}
            busy={test.pending}
            disabled={presence(permission) === 'disabled'}
            aria-describedby="key-test-why"
            onClick={() => void run()}
          >
            {text.test.action}
          </Button>
        )}
        <Button look="quiet" onClick={() => setComparing(true)}>
          {text.test.compare}
        </Button>
      </div>
      <PermissionReason id="key-test-why" permission={permission} />
      {test.failure && <FailureNote failure={test.failure} />}
      {isOfThis && <TestResult tested={tested} of="present" />}
      {comparing && (
        <Suspense>
          <PastedDialog onClose={() => setComparing(false)} />
        </Suspense>
      )}
    </div>
  );
}
