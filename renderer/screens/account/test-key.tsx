import { FlaskConical } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../components/button';
import { FailureNote } from '../../components/failure-note';
import type { KeyTesting } from '../../hooks/use-key-test';
import { text } from '../../messages';
import { useSnapshot } from '../../stores/app-context';
import { useOffer } from '../../stores/offers';
import { TestResult } from './key-test-result';
import { presence } from './permission';

/** *Test this key*, where this user may. @param reasonId of the element that says why it is disabled */
export function TestKey({ test, reasonId }: { test: KeyTesting; reasonId: string }) {
  const permission = useSnapshot(({ permissions }) => permissions.test);
  const button = useRef<HTMLButtonElement>(null);
  useOffer('test-key', presence(permission) === 'enabled' ? () => void test.run() : undefined, button);
  if (presence(permission) === 'absent') return null;
  return (
    <Button
      ref={button}
      icon={FlaskConical}
      busy={test.pending}
      disabled={presence(permission) === 'disabled'}
      aria-describedby={reasonId}
      onClick={() => void test.run()}
    >
      {text.keyTest.action}
    </Button>
  );
}

/** What the last test came to, or what kept the key from being tested. */
export function TestOutcome({ test: { failure, tested } }: { test: KeyTesting }) {
  return (
    <>
      {failure && <FailureNote failure={failure} />}
      {tested && <TestResult tested={tested} of="present" />}
    </>
  );
}
