import { useState } from 'react';
import type { Failure } from '../../shared/errors';
import type { Result } from '../../shared/ipc';
import { text } from '../messages';
import { useAnnounce } from '../stores/announcer';
import { useBridge } from '../stores/app-context';
import { type CodeEntry, useCodeEntry } from './use-code-entry';
import { useNeedsCode } from './use-needs-code';

/** What a Generate or Reset draws and does. */
export interface KeyChange {
  busy: boolean;
  failure: Failure | undefined;
  /**
   * Whether a fresh six-digit code is wanted. `goes-on`: the portal has asked for it after the change was confirmed, which
   * goes on by itself with the sixth digit; `beforehand`: it is going to, and nothing is confirmed yet.
   */
  wantsCode: 'no' | 'beforehand' | 'goes-on';
  entry: CodeEntry;
  /** Sends the code, where one is wanted, and makes the change. */
  goOn(): void;
  /** Forgets what went wrong, for a new beginning. */
  clear(): void;
}

interface KeyChangeOptions {
  change: () => Promise<Result<unknown>>;
  done: string;
  /** The change was made, or the page says what is known of it: there is nothing left to ask. */
  onSettled: () => void;
  onFailure: (failure: Failure) => void;
}

/** Generate or Reset, with the fresh code that the portal may want in between. */
export function useKeyChange({ change, done, onSettled, onFailure }: KeyChangeOptions): KeyChange {
  const { session } = useBridge();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [isAskedFor, setAskedFor] = useState(false);
  const needsCode = useNeedsCode();
  const wantsCode = isAskedFor ? 'goes-on' : needsCode ? 'beforehand' : 'no';

  const attempt = async () => {
    setBusy(true);
    setFailure(undefined);
    const result = await change();
    setBusy(false);
    if (result.ok || result.error.code === 'account.outcome-unknown') {
      setAskedFor(false);
      if (result.ok) announce(done);
      onSettled();
    } else if (result.error.code === 'auth.step-up-required' && !isAskedFor) {
      setAskedFor(true);
      announce(text.change.stepUpAnnouncement);
    } else {
      setAskedFor(false);
      setFailure(result.error);
      onFailure(result.error);
    }
  };

  const entry = useCodeEntry(
    async (code) => {
      const result = await session.stepUp({ method: 'totp', code });
      if (result.ok) await attempt();
      return result;
    },
    { sendsItself: isAskedFor },
  );

  const goOn = () => {
    if (wantsCode === 'no') void attempt();
    else entry.submit();
  };
  const clear = () => {
    setFailure(undefined);
    setAskedFor(false);
    entry.clear();
  };
  return { busy: busy || entry.pending, failure: failure ?? entry.failure, wantsCode, entry, goOn, clear };
}
