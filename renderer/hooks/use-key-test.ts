import { useState } from 'react';
import type { Failure } from '../../shared/errors';
import type { Tested } from '../../shared/key-test';
import { text } from '../messages';
import { useAnnounce } from '../stores/announcer';
import { useBridge } from '../stores/app-context';
import { useCommand } from './use-command';

/** A test of the account's key: whether one is under way, and what the last one came to. */
export interface KeyTesting {
  run: () => Promise<void>;
  pending: boolean;
  /** What kept the key from being tested. */
  failure: Failure | undefined;
  /** What the test of this very key came to: what was said of another key is not said of this one. */
  tested: Tested | undefined;
}

/** Tests the account's key at the REST service. @param fingerprint of the key that the page is about */
export function useKeyTest(fingerprint: string | undefined): KeyTesting {
  const announce = useAnnounce();
  const { run, pending, failure } = useCommand(useBridge().key.test);
  const [tested, setTested] = useState<Tested>();
  return {
    async run() {
      setTested(undefined);
      const result = await run();
      if (!result?.ok) return;
      setTested(result.value);
      announce(text.keyTest.outcomes[result.value.outcome.is]);
    },
    pending,
    failure,
    tested: tested?.fingerprint === fingerprint ? tested : undefined,
  };
}
