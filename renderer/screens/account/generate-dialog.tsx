import type { Account } from '../../../shared/portal-api';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { FailureNote } from '../../components/failure-note';
import { listOf, needsNoKey, productNames } from '../../format/names';
import type { KeyChange } from '../../hooks/use-key-change';
import { text } from '../../messages';
import { locale } from '../../messages/language';
import { StepUp, useIsReady } from './step-up';

interface GenerateDialogProps {
  account: Account;
  generate: KeyChange;
  onClose: () => void;
}

/** Asks once more where a key is probably not needed, and for the code where the portal wants one. */
export function GenerateDialog({ account, generate, onClose }: GenerateDialogProps) {
  const isReady = useIsReady(generate);
  const products = listOf(productNames(account.products, text.account.productNames), locale);
  return (
    <Dialog
      question={text.generate.question(account.companyName)}
      busy={generate.busy}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus disabled={generate.busy} onClick={onClose}>
            {text.cancel}
          </Button>
          <Button look="primary" busy={generate.busy} disabled={!isReady} onClick={generate.goOn}>
            {text.generate.action}
          </Button>
        </>
      }
    >
      {needsNoKey(account.products) && (
        <p>
          {text.generate.consider(products)} {text.generate.considerNext}
        </p>
      )}
      {generate.failure && <FailureNote failure={generate.failure} />}
      {generate.wantsCode !== 'no' && <StepUp entry={generate.entry} wanted={generate.wantsCode} />}
    </Dialog>
  );
}
