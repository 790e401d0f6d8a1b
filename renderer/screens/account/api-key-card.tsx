import { useState } from 'react';
import type { Failure } from '../../../shared/errors';
import type { Account } from '../../../shared/portal-api';
import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { listOf, needsNoKey, productNames } from '../../format/names';
import { useLocale } from '../../hooks/use-locale';
import { text } from '../../messages/en';
import { useSnapshot } from '../../stores/app-context';
import './api-key-card.css';
import { ChangeOutcome } from './change-outcome';
import { GenerateRow } from './generate-row';
import { KeyFacts } from './key-facts';
import { KeyRow } from './key-row';
import { ResetRow } from './reset-row';

/** The account's API key: what is known of it, and what this user may do with it. */
export function ApiKeyCard({ account }: { account: Account }) {
  const [failure, setFailure] = useState<Failure>();
  const { apiKey } = account;
  return (
    <Card heading={text.key.heading} className="key-card">
      <ChangeOutcome account={account} />
      {failure && <FailureNote failure={failure} />}
      {!apiKey.available && <NotAvailable />}
      {apiKey.available && <ProbablyNotNeeded products={account.products} />}
      {apiKey.available && apiKey.exists && (
        <>
          <KeyRow apiKey={apiKey} onFailure={setFailure} />
          <KeyFacts apiKey={apiKey} />
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

function ProbablyNotNeeded({ products }: { products: string[] }) {
  const locale = useLocale();
  if (!needsNoKey(products)) return null;
  const names = listOf(productNames(products, text.account.productNames), locale);
  return <p className="key-note">{text.key.probablyNotNeeded(names)}</p>;
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
