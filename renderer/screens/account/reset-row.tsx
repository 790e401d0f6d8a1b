import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import type { Account } from '../../../shared/portal-api';
import { Button } from '../../components/button';
import { text } from '../../messages';
import { useSnapshot } from '../../stores/app-context';
import { useOffer } from '../../stores/offers';
import { PermissionReason, presence } from './permission';
import './reset-row.css';

const loadDialog = () => import('./reset-dialog');
const ResetDialog = lazy(async () => ({ default: (await loadDialog()).ResetDialog }));

interface ResetRowProps {
  account: Account;
  onFailure: (failure?: Failure) => void;
}

/** The one dangerous thing of this page, in a place of its own. */
export function ResetRow({ account, onFailure }: ResetRowProps) {
  const permission = useSnapshot(({ permissions }) => permissions.reset);
  const busy = useSnapshot(({ operation }) => operation.status === 'busy');
  const [asking, setAsking] = useState(false);
  const id = useId();
  const isThere = presence(permission) !== 'absent';
  const button = useRef<HTMLButtonElement>(null);
  useOffer('reset', presence(permission) === 'enabled' && !busy ? () => setAsking(true) : undefined, button);
  useEffect(() => {
    // Before it is needed, so that a click does not wait for it.
    if (isThere) void loadDialog();
  }, [isThere]);
  if (!isThere) return null;
  return (
    <div className="reset-row">
      <div className="reset-words">
        <h3>{text.reset.action}</h3>
        <p id={`${id}-what`}>{text.reset.warning}</p>
        <PermissionReason id={`${id}-why`} permission={permission} />
      </div>
      <Button
        ref={button}
        look="danger-outline"
        busy={busy}
        disabled={presence(permission) === 'disabled'}
        aria-describedby={`${id}-what ${id}-why`}
        onClick={() => setAsking(true)}
      >
        {text.reset.action}
      </Button>
      {asking && (
        <Suspense>
          <ResetDialog account={account} onClose={() => setAsking(false)} onFailure={onFailure} />
        </Suspense>
      )}
    </div>
  );
}
