import { useRef, useState } from 'react';
import type { Failure } from '../../shared/errors';
import type { Result } from '../../shared/ipc';

/**
 * Gives one of main's commands and keeps what became of it: whether it is under way, and its failure until the next run.
 * A second run while the first is under way does nothing and gives `undefined`.
 */
export function useCommand<Args extends unknown[], Value>(command: (...args: Args) => Promise<Result<Value>>) {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const running = useRef(false);
  const run = async (...args: Args): Promise<Result<Value> | undefined> => {
    if (running.current) return undefined;
    running.current = true;
    setPending(true);
    setFailure(undefined);
    const result = await command(...args);
    running.current = false;
    setPending(false);
    if (!result.ok) setFailure(result.error);
    return result;
  };
  return { run, pending, failure, setFailure };
}
