import { useId, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import type { Account } from '../../../shared/portal-api';
import { Button } from '../../components/button';
import { Consequences } from '../../components/consequences';
import { Dialog } from '../../components/dialog';
import { FailureNote } from '../../components/failure-note';
import { TextField } from '../../components/text-field';
import { isSameAccountNumber } from '../../format/typed';
import { useKeyChange } from '../../hooks/use-key-change';
import { text } from '../../messages';
import { useBridge } from '../../stores/app-context';
import { AffectedSystems } from '../systems/affected-systems';
import { KeyFacts } from './key-facts';
import './reset-dialog.css';
import { ResetWhere } from './reset-where';
import { StepUp, useIsReady } from './step-up';

interface ResetDialogProps {
  account: Account;
  onClose: () => void;
  /** Failures are told here and on the page: this dialog goes away when there is no key left to reset. */
  onFailure: (failure?: Failure) => void;
}

/** What a reset does, before it is done; it wants the account number typed. */
export function ResetDialog({ account, onClose, onFailure }: ResetDialogProps) {
  const bridge = useBridge();
  const id = useId();
  const [typed, setTyped] = useState('');
  // The key that the person is looking at: if another takes its place, they look again.
  const [keyId, setKeyId] = useState(account.apiKey.keyId ?? '');
  const reset = useKeyChange({
    change: () => bridge.account.resetKey({ accountNumber: typed.trim(), keyId }),
    done: text.reset.done,
    onSettled: () => {
      onFailure(undefined);
      onClose();
    },
    onFailure: (failure) => {
      if (failure.code === 'account.key-changed') setTyped('');
      onFailure(failure);
    },
  });
  const isReady = useIsReady(reset);
  const isTyped = isSameAccountNumber(typed, account.accountNumber);
  const close = () => {
    onFailure(undefined);
    onClose();
  };
  const type = (number: string) => {
    setTyped(number);
    if (typed === '') setKeyId(account.apiKey.keyId ?? '');
  };

  return (
    <Dialog
      question={text.reset.question(account.companyName)}
      describedBy={id}
      busy={reset.busy}
      onClose={close}
      actions={
        <>
          <Button autoFocus disabled={reset.busy} onClick={close}>
            {text.cancel}
          </Button>
          <Button look="danger" busy={reset.busy} disabled={!isTyped || !isReady} onClick={reset.goOn}>
            {text.reset.action}
          </Button>
        </>
      }
    >
      <ResetWhere id={id} company={account.companyName} />
      <Consequences of={text.reset.consequences} />
      <AffectedSystems />
      {reset.wantsCode !== 'goes-on' && (
        <section className="reset-current" aria-label={text.reset.current}>
          <KeyFacts apiKey={account.apiKey} />
        </section>
      )}
      {reset.failure && <FailureNote failure={reset.failure} />}
      <TextField
        label={text.reset.number}
        hint={text.reset.numberHint(account.accountNumber)}
        className="code"
        autoComplete="off"
        value={typed}
        readOnly={reset.busy || reset.wantsCode === 'goes-on'}
        onChange={(event) => type(event.target.value)}
      />
      {reset.wantsCode !== 'no' && <StepUp entry={reset.entry} wanted={reset.wantsCode} />}
    </Dialog>
  );
}
