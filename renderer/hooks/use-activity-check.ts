import { useCallback, useEffect, useState } from 'react';
import type { ActivityCheck } from '../../shared/activity';
import type { Failure } from '../../shared/errors';
import { useBridge } from '../stores/app-context';
import { useLatest } from './use-latest';

/** Checks the log of this computer when the page appears, and again when it is asked for. */
export function useActivityCheck() {
  const { activity } = useBridge();
  const latest = useLatest();
  const [check, setCheck] = useState<ActivityCheck>();
  const [failure, setFailure] = useState<Failure>();
  const [pending, setPending] = useState(true);
  const again = useCallback(async () => {
    const isLatest = latest.begin();
    setPending(true);
    const result = await activity.check();
    if (!isLatest()) return;
    setPending(false);
    setFailure(result.ok ? undefined : result.error);
    if (result.ok) setCheck(result.value);
  }, [activity, latest]);
  useEffect(() => void again(), [again]);
  return { check, failure, pending, again: () => void again() };
}
