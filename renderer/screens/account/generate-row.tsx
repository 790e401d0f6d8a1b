import { KeyRound } from 'lucide-react';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import type { Account } from '../../../shared/portal-api';
import { Button } from '../../components/button';
import { useKeyChange } from '../../hooks/use-key-change';
import { useProbablyNotNeeded } from '../../hooks/use-probably-not-needed';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import { useOffer } from '../../stores/offers';
import { PermissionReason, presence } from './permission';

const GenerateDialog = lazy(async () => ({ default: (await import('./generate-dialog')).GenerateDialog }));

interface GenerateRowProps {
  account: Account;
  onFailure: (failure?: Failure) => void;
}

/** There is no key yet: what one is for, and the way to it. */
export function GenerateRow({ account, onFailure }: GenerateRowProps) {
  const bridge = useBridge();
  const permission = useSnapshot(({ permissions }) => permissions.generate);
  const busyElsewhere = useSnapshot(({ operation }) => operation.status === 'busy');
  const [asking, setAsking] = useState(false);
  const id = useId();
  const generate = useKeyChange({
    change: bridge.account.generateKey,
    done: text.generate.done,
    onSettled: () => {
      onFailure(undefined);
      setAsking(false);
    },
    onFailure: (failure) => {
      onFailure(failure);
      setAsking(false);
    },
  });
  const consider = useProbablyNotNeeded(account.products);
  const isThere = presence(permission) !== 'absent';
  const start = () => {
    onFailure(undefined);
    if (consider !== undefined || generate.wantsCode !== 'no') setAsking(true);
    else generate.goOn();
  };
  const button = useRef<HTMLButtonElement>(null);
  const canStart = presence(permission) === 'enabled' && !generate.busy && !busyElsewhere;
  // Asked for from elsewhere, it is always asked back: a wrong row of a list is chosen more easily than a button.
  const ask = () => {
    onFailure(undefined);
    setAsking(true);
  };
  useOffer('generate', canStart ? ask : undefined, button);
  const close = () => {
    generate.clear();
    setAsking(false);
  };
  return (
    <div className="key-empty">
      <p className="key-empty-title">{text.key.none}</p>
      <p className="quiet">{consider ?? (isThere ? text.key.noneNext : text.key.noneOthers)}</p>
      {isThere && (
        <Button
          ref={button}
          look={consider === undefined ? 'primary' : 'secondary'}
          icon={KeyRound}
          busy={generate.busy || busyElsewhere}
          disabled={presence(permission) === 'disabled'}
          aria-describedby={id}
          onClick={start}
        >
          {text.generate.action}
        </Button>
      )}
      <PermissionReason id={id} permission={permission} />
      {(asking || generate.wantsCode === 'goes-on') && (
        <Suspense>
          <GenerateDialog account={account} generate={generate} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
