import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../shared/errors';
import type { Kept } from '../../shared/ipc-accounts';
import { useBridge, useSnapshot } from '../stores/app-context';

/** The keys that are kept for this user, asked for again whenever that of the open account changes. */
export function useKeptKeys() {
  const { accounts } = useBridge();
  const signIn = useSnapshot((snapshot) => snapshot.signIn);
  const status = useSnapshot(({ offlineCopy }) => offlineCopy.status);
  const [keys, setKeys] = useState<Kept[]>();
  const [failure, setFailure] = useState<Failure>();
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them is a reason to ask again
  useEffect(() => {
    let isHere = true;
    void accounts.kept().then((result) => {
      if (!isHere) return;
      setFailure(result.ok ? undefined : result.error);
      if (result.ok) setKeys(result.value.keys);
    });
    return () => {
      isHere = false;
    };
  }, [accounts, signIn, status, turn]);
  return { keys, failure, again };
}
