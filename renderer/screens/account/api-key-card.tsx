import { useState } from 'react';
import type { Failure } from '../../../shared/errors';
import type { Account } from '../../../shared/portal-api';
import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { useProbablyNotNeeded } from '../../hooks/use-probably-not-needed';
import { text } from '../../messages';
import { useSnapshot } from '../../stores/app-context';
import './api-key-card.css';
import { ChangeOutcome } from './change-outcome';
import { GenerateRow } from './generate-row';
import { KeepReady } from './keep-ready';
import { KeyAge } from './key-age';
import { KeyFacts } from './key-facts';
import { KeyRow } from './key-row';
import { KeyTest } from './key-test';
import { ResetRow } from './reset-row';

/** The account's API key: what is known of it, and what this user may do with it. */
export function ApiKeyCard({ account }: { account: Account }) {
  const [failure, setFailure] = useState<Failure>();
  const { apiKey } = account;
  const consider = useProbablyNotNeeded(account.products);
  return (
    <Card heading={text.key.heading} className="key-card">
      <ChangeOutcome account={account} />
      {failure && <FailureNote failure={failure} />}
      {!apiKey.available && <NotAvailable />}
      {apiKey.available && apiKey.exists && (
        <>
          {consider !== undefined && <p className="key-note">{consider}</p>}
          <KeyRow apiKey={apiKey} onFailure={setFailure} />
          <KeyFacts apiKey={apiKey} />
          <KeyAge account={account} />
          <KeyTest fingerprint={apiKey.fingerprint} />
          <KeepReady accountNumber={account.accountNumber} />
          <ResetRow account={account} onFailure={setFailure} />
        </>
      )}
      {apiKey.available && !apiKey.exists && <GenerateRow account={account} onFailure={setFailure} />}
      {apiKey.available && <WhoCan />}
    </Card>
  );
}

function NotAvailable() {
  return (
    <div className="key-empty">
      <p>{text.key.notAvailable}</p>
      <p className="quiet">{text.key.notAvailableNext}</p>
    </div>
  );
}

/** Who can do what this user can't: the buttons themselves are absent. */
function WhoCan() {
  const { show, copy, generate, reset } = useSnapshot(({ permissions }) => permissions);
  const isAbsent = (permission: typeof show, reason: string) =>
    !permission.allowed && permission.button === 'absent' && permission.reason === reason;
  const lines = [
    isAbsent(copy, 'role') && text.key.readOnly,
    isAbsent(show, 'policy') && text.key.copyOnly,
    (isAbsent(generate, 'role') || isAbsent(reset, 'role')) && text.key.onlyAdministrator,
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <div className="key-who">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
