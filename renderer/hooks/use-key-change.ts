import { useState } from 'react';
import type { Failure } from '../../shared/errors';
import type { Result } from '../../shared/ipc';
import { text } from '../messages/en';
import { useAnnounce } from '../stores/announcer';
import { useBridge } from '../stores/app-context';
import { type CodeEntry, useCodeEntry } from './use-code-entry';

/** What a Generate or Reset draws and does. */
export interface KeyChange {
  busy: boolean;
  failure: Failure | undefined;
  /** Whether the portal wants a fresh six-digit code first; with it, the change goes on by itself. */
  wantsCode: boolean;
  entry: CodeEntry;
  attempt(): Promise<void>;
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
  const [wantsCode, setWantsCode] = useState(false);

  const attempt = async () => {
    setBusy(true);
    setFailure(undefined);
    const result = await change();
    setBusy(false);
    if (result.ok || result.error.code === 'account.outcome-unknown') {
      setWantsCode(false);
      if (result.ok) announce(done);
      onSettled();
    } else if (result.error.code === 'auth.step-up-required' && !wantsCode) {
      setWantsCode(true);
      announce(text.change.stepUpAnnouncement);
    } else {
      setWantsCode(false);
      setFailure(result.error);
      onFailure(result.error);
    }
  };

  const entry = useCodeEntry(async (code) => {
    const result = await session.stepUp({ method: 'totp', code });
    if (result.ok) await attempt();
    return result;
  });

  const clear = () => {
    setFailure(undefined);
    setWantsCode(false);
    entry.clear();
  };
  return { busy: busy || entry.pending, failure: failure ?? entry.failure, wantsCode, entry, attempt, clear };
}
