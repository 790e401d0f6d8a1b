import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../shared/errors';
import type { Stored } from '../../shared/stored';
import { useBridge, useSnapshot } from '../stores/app-context';

/** Asks what is kept on this computer: once, and again whenever it changes whether the keychain can be used. */
export function useStored() {
  const { stored: ask } = useBridge().keychain;
  const status = useSnapshot(({ keychain }) => keychain.status);
  const [stored, setStored] = useState<Stored>();
  const [failure, setFailure] = useState<Failure>();
  const [pending, setPending] = useState(false);
  const newest = useRef(0);

  const again = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    setPending(true);
    const result = await ask();
    if (mine !== newest.current) return;
    setPending(false);
    setFailure(result.ok ? undefined : result.error);
    if (result.ok) setStored(result.value);
  }, [ask]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another status is the reason to ask again
  useEffect(() => {
    void again();
    return () => {
      newest.current += 1;
    };
  }, [again, status]);
  return { stored, failure, pending, again: () => void again() };
}
