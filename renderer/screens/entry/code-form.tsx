import { useState } from 'react';
import type { SecondFactorMethod } from '../../../shared/portal-api';
import { CodeField } from '../../components/code-field';
import { SubmitRow } from '../../components/submit-row';
import { type CodeEntry, useCodeEntry } from '../../hooks/use-code-entry';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';

/** The code of a sign-in, and by which way it comes: by app if the user has one. */
export function useCodeForm() {
  const bridge = useBridge();
  const smsAlone = useSnapshot(({ challenge }) => challenge?.next === 'second-factor' && onlySms(challenge.methods));
  const [method, setMethod] = useState<SecondFactorMethod>(smsAlone ? 'sms' : 'totp');
  const entry = useCodeEntry((code) => bridge.session.verify({ method, code }));
  return { entry, method, setMethod };
}

function onlySms(methods: readonly SecondFactorMethod[]): boolean {
  return methods.length > 0 && !methods.includes('totp');
}

export function CodeForm({ entry }: { entry: CodeEntry }) {
  return (
    <>
      <CodeField entry={entry} />
      <SubmitRow busy={entry.pending}>{text.code.verify}</SubmitRow>
    </>
  );
}
