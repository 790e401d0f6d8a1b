import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../shared/errors';
import type { AccountSummary } from '../../shared/portal-api';
import { useBridge } from '../stores/app-context';

/** How long typing has to pause before the portal is asked, in milliseconds. */
const pause = 250;

interface Found {
  /** What was searched for, which lags behind what is typed. */
  search: string;
  items: AccountSummary[];
  nextCursor: string | undefined;
}

/**
 * Searches the user's accounts at the portal while they type, page by page; answers that come too late are dropped.
 * @param isAsked whether there is a portal to ask
 */
export function useAccountSearch(isAsked = true) {
  const { accounts } = useBridge();
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<Found>();
  const [failure, setFailure] = useState<Failure>();
  const [pending, setPending] = useState(isAsked);
  const newest = useRef(0);

  const ask = useCallback(
    async (wanted: string, before?: Found) => {
      newest.current += 1;
      const mine = newest.current;
      setPending(true);
      const trimmed = wanted.trim();
      const result = await accounts.list({
        ...(trimmed !== '' && { search: trimmed }),
        ...(before?.nextCursor !== undefined && { cursor: before.nextCursor }),
      });
      if (mine !== newest.current) return;
      setPending(false);
      setFailure(result.ok ? undefined : result.error);
      if (!result.ok) return;
      const { items, nextCursor } = result.value;
      setFound({ search: trimmed, items: [...(before?.items ?? []), ...items], nextCursor });
    },
    [accounts],
  );

  const first = useRef(true);
  useEffect(() => {
    if (!isAsked) return;
    const timer = setTimeout(() => void ask(search), first.current ? 0 : pause);
    first.current = false;
    return () => clearTimeout(timer);
  }, [search, ask, isAsked]);
  // What is still on its way when the screen is left has nowhere to go.
  useEffect(
    () => () => {
      newest.current += 1;
    },
    [],
  );

  const more = useCallback(() => {
    // What was typed since then is asked for instead.
    if (isAsked && found?.nextCursor !== undefined && !pending && found.search === search.trim())
      void ask(found.search, found);
  }, [isAsked, found, pending, search, ask]);
  return { search, setSearch, found, failure, pending, more, again: () => void ask(search) };
}
