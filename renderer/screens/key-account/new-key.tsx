import { ChevronRight, ExternalLink, KeyRound } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { KeyAccountView } from '../../../shared/snapshot';
import { Button } from '../../components/button';
import { FailureNote } from '../../components/failure-note';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge } from '../../stores/app-context';
import './new-key.css';

const loadDialog = () => import('./new-key-dialog');
const NewKeyDialog = lazy(async () => ({ default: (await loadDialog()).NewKeyDialog }));
const words = text.keyAccount;

interface NewKeyProps {
  keyAccount: KeyAccountView;
  onReplaced: () => void;
}

/** Keys are made in the portal: how to get one there, and where to bring it. */
export function NewKey({ keyAccount, onReplaced }: NewKeyProps) {
  const open = useCommand(useBridge().keyAccounts.openPortal);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    // Before it is needed, so that a click does not wait for it.
    void loadDialog();
  }, []);
  const isFirst = keyAccount.fingerprint === undefined;
  // The one thing to do while there is no key that works.
  const isDue = isFirst || keyAccount.refused !== undefined;
  return (
    <div className="new-key">
      <h3>{isFirst ? words.portalFirst : words.portalTitle}</h3>
      <p className="quiet">{isFirst ? words.portalFirstWhy : words.portalWhy}</p>
      <ol className="new-key-steps" aria-label={words.stepsLabel}>
        {(isFirst ? words.firstSteps : words.steps).map((step, index) => (
          <li key={step}>
            {index > 0 && <ChevronRight size={16} aria-hidden />}
            {step}
          </li>
        ))}
      </ol>
      {!isFirst && !isDue && <p className="quiet">{words.resetWarning}</p>}
      {open.failure && <FailureNote failure={open.failure} />}
      <div className="new-key-actions">
        <Button icon={ExternalLink} busy={open.pending} onClick={() => void open.run()}>
          {words.openPortal}
        </Button>
        <Button look={isDue ? 'primary' : 'secondary'} icon={KeyRound} onClick={() => setAsking(true)}>
          {isFirst ? words.haveFirstKey : words.haveKey}
        </Button>
      </div>
      {asking && (
        <Suspense>
          <NewKeyDialog keyAccount={keyAccount} onClose={() => setAsking(false)} onReplaced={onReplaced} />
        </Suspense>
      )}
    </div>
  );
}
