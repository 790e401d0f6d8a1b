import { type ReactNode, useEffect, useRef } from 'react';
import type { Account } from '../../../shared/portal-api';
import type { KeyOperation, Snapshot } from '../../../shared/snapshot';
import { Button } from '../../components/button';
import { FailureNote } from '../../components/failure-note';
import { Notice } from '../../components/notice';
import { TimeText } from '../../components/time-text';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import { ToChecklist } from '../systems/to-checklist';
import { FormerKey } from './former-key';

const words: Record<KeyOperation, { done: string; doneNext: string; notDone: string; notDoneNext: string }> = {
  generate: text.generate,
  reset: text.reset,
};

/** What became of a Generate or Reset: done, not done, or not known yet. */
export function ChangeOutcome({ account }: { account: Account }) {
  const operation = useSnapshot((snapshot) => snapshot.operation);
  const lastChange = useSnapshot((snapshot) => snapshot.lastChange);
  const notChanged = useSnapshot((snapshot) => snapshot.notChanged);
  if (operation.status === 'checking') {
    return (
      <IntoView key="checking">
        <Checking kind={operation.kind ?? 'reset'} />
      </IntoView>
    );
  }
  if (lastChange && lastChange.fingerprint === account.apiKey.fingerprint) {
    const { done, doneNext } = words[lastChange.kind];
    return (
      <IntoView key={lastChange.at}>
        <Notice tone="success" title={done} role="status">
          <p>{doneNext}</p>
          <ToChecklist />
        </Notice>
        <FormerKey />
      </IntoView>
    );
  }
  if (notChanged) {
    return (
      <IntoView key={notChanged.at}>
        <NotChanged {...notChanged} />
      </IntoView>
    );
  }
  return null;
}

function NotChanged({ kind, at, failure }: NonNullable<Snapshot['notChanged']>) {
  const { notDone, notDoneNext } = words[kind];
  if (failure === undefined) {
    return (
      <Notice tone="info" title={notDone} role="status">
        <p>{notDoneNext}</p>
      </Notice>
    );
  }
  const { othersWereFirst, othersNext, neverKnown, neverKnownNext } = text.change;
  const isKnown = failure.code !== 'account.outcome-unknown';
  return (
    <Notice tone="warning" title={(isKnown ? othersWereFirst : neverKnown)[kind]} role="status">
      <p>
        {text.change.begun} <TimeText at={new Date(at).toISOString()} as="ago" />.
      </p>
      <p>{isKnown ? othersNext : neverKnownNext}</p>
    </Notice>
  );
}

/** In a small window the outcome may lie outside of what is seen when it comes. */
function IntoView({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={ref} className="key-outcome">
      {children}
    </div>
  );
}

function Checking({ kind }: { kind: KeyOperation }) {
  const settle = useCommand(useBridge().account.settle);
  return (
    <>
      <Notice
        tone="warning"
        title={text.change.checking}
        role="status"
        action={
          <Button busy={settle.pending} onClick={() => void settle.run()}>
            {text.change.checkAgain}
          </Button>
        }
      >
        <p>{text.change.checkingMeans[kind]}</p>
      </Notice>
      {settle.failure && <FailureNote failure={settle.failure} tone="warning" />}
    </>
  );
}
