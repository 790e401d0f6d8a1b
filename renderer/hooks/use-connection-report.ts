import { useCallback, useEffect, useState } from 'react';
import type { ConnectionReport } from '../../shared/diagnostics';
import type { Failure } from '../../shared/errors';
import { useBridge } from '../stores/app-context';
import { useLatest } from './use-latest';

/** Has the connection examined when the page appears, and again when it is asked for. */
export function useConnectionReport() {
  const { diagnostics } = useBridge();
  const latest = useLatest();
  const [report, setReport] = useState<ConnectionReport>();
  const [failure, setFailure] = useState<Failure>();
  const [pending, setPending] = useState(true);
  const again = useCallback(async () => {
    const isLatest = latest.begin();
    setPending(true);
    const result = await diagnostics.connection();
    if (!isLatest()) return;
    setPending(false);
    setFailure(result.ok ? undefined : result.error);
    if (result.ok) setReport(result.value);
  }, [diagnostics, latest]);
  useEffect(() => void again(), [again]);
  return { report, failure, pending, again: () => void again() };
}
