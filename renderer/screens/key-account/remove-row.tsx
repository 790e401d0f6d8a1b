import { lazy, Suspense, useEffect, useId, useState } from 'react';
import type { KeyAccountView } from '../../../shared/snapshot';
import { Button } from '../../components/button';
import { text } from '../../messages';
import '../account/reset-row.css';
import './remove-row.css';

const loadDialog = () => import('./remove-dialog');
const RemoveDialog = lazy(async () => ({ default: (await loadDialog()).RemoveDialog }));

/** Takes the account off this computer. */
export function RemoveRow({ keyAccount }: { keyAccount: KeyAccountView }) {
  const [asking, setAsking] = useState(false);
  const id = useId();
  useEffect(() => {
    // Before it is needed, so that a click does not wait for it.
    void loadDialog();
  }, []);
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <div className="reset-row remove-row">
        <div className="reset-words">
          <h3 id={`${id}-title`}>{text.keyAccount.remove}</h3>
          <p id={`${id}-what`}>{text.keyAccount.removeWhat}</p>
        </div>
        <Button aria-describedby={`${id}-what`} onClick={() => setAsking(true)}>
          {text.keyAccount.remove}
        </Button>
      </div>
      {asking && (
        <Suspense>
          <RemoveDialog keyAccount={keyAccount} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </section>
  );
}
