import { useState } from 'react';
import type { Pasted } from '../../../shared/key-test';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { FailureNote } from '../../components/failure-note';
import { Notice } from '../../components/notice';
import { SecretField } from '../../components/secret-field';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge } from '../../stores/app-context';
import { TestResult } from './key-test-result';

/** "Is this the current key?" What is pasted is compared, tested if it may be a key, and kept nowhere. */
export function PastedDialog({ onClose }: { onClose: () => void }) {
  const test = useCommand(useBridge().key.testPasted);
  const [key, setKey] = useState('');
  const [missing, setMissing] = useState(false);
  const [found, setFound] = useState<Pasted>();
  const run = async () => {
    setMissing(key.trim() === '');
    if (key.trim() === '') return;
    const result = await test.run({ key });
    if (!result?.ok) return;
    setFound(result.value.found);
    // It has served its purpose: nothing of it stays on the page.
    setKey('');
  };
  return (
    <Dialog
      question={text.keyTest.compare}
      busy={test.pending}
      onClose={onClose}
      actions={
        <>
          <Button disabled={test.pending} onClick={onClose}>
            {text.keyTest.close}
          </Button>
          <Button look="primary" busy={test.pending} onClick={() => void run()}>
            {text.keyTest.check}
          </Button>
        </>
      }
    >
      <p>{text.keyTest.compareWhat}</p>
      {test.failure && <FailureNote failure={test.failure} />}
      {found && <Found found={found} />}
      <SecretField
        autoFocus
        label={text.keyTest.field}
        reveal={text.addKeyAccount.reveal}
        value={key}
        readOnly={test.pending}
        error={missing ? text.addKeyAccount.keyMissing : undefined}
        onChange={(event) => {
          setKey(event.target.value);
          setMissing(false);
          setFound(undefined);
        }}
      />
    </Dialog>
  );
}

function Found({ found }: { found: Pasted }) {
  switch (found.is) {
    case 'present':
      return (
        <Notice tone="success" title={text.keyTest.isPresent} role="status">
          <p>{text.keyTest.isPresentNext}</p>
        </Notice>
      );
    case 'foreign':
      return (
        <Notice tone="warning" title={text.keyTest.foreign(text.keyTest.shapes[found.shape])} role="status">
          <p>{text.keyTest.foreignNext}</p>
        </Notice>
      );
    case 'another':
      return <TestResult tested={found.tested} of="pasted" />;
  }
}
