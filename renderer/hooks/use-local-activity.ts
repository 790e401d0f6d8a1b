import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActivityEntry, ActivityFilter } from '../../shared/activity';
import type { Failure } from '../../shared/errors';
import { useBridge, useSnapshot } from '../stores/app-context';
import { useLatest } from './use-latest';

/** How many entries are looked for before the reader is asked whether to go on. */
const atATime = 50;

interface Found {
  filter: ActivityFilter;
  items: ActivityEntry[];
  nextCursor: string | undefined;
  /** The time of the oldest entry that was looked at. */
  reached: number | undefined;
}

/**
 * What was done on this computer and matches a filter, newest first. A search through a long log goes on by itself, part
 * by part, until there is enough to show; `stop` ends that. What is done meanwhile is put on top.
 */
export function useLocalActivity(filter: ActivityFilter) {
  const { activity } = useBridge();
  const latest = useLatest();
  const [found, setFound] = useState<Found>();
  const [failure, setFailure] = useState<Failure>();
  const [pending, setPending] = useState(true);
  const newest = useSnapshot((snapshot) => snapshot.activity.newest);

  const search = useCallback(
    async (wanted: ActivityFilter, before?: Found) => {
      const isLatest = latest.begin();
      setPending(true);
      setFailure(undefined);
      let all: Found = before ?? { filter: wanted, items: [], nextCursor: undefined, reached: undefined };
      const enough = all.items.length + atATime;
      do {
        const { nextCursor: cursor } = all;
        const result = await activity.list({ filter: wanted, ...(cursor !== undefined && { cursor }) });
        if (!isLatest()) return;
        if (!result.ok) {
          setFailure(result.error);
          break;
        }
        const { items, nextCursor, reached = all.reached } = result.value;
        all = { filter: wanted, items: [...all.items, ...items], nextCursor, reached };
        setFound(all);
      } while (all.nextCursor !== undefined && all.items.length < enough);
      setPending(false);
    },
    [activity, latest],
  );

  useEffect(() => void search(filter), [filter, search]);

  // How far the log had come when it was last looked at for what is new.
  const seen = useRef(0);
  useEffect(() => {
    if (!found || pending || found.filter !== filter || newest <= seen.current) return;
    seen.current = newest;
    void activity.list({ filter }).then((result) => {
      if (!result.ok) return;
      setFound((present) => (present?.filter === filter ? withNewer(present, result.value.items) : present));
    });
  }, [activity, filter, found, newest, pending]);

  return {
    found,
    failure,
    pending,
    more: () => {
      if (found && !pending) void search(filter, found);
    },
    again: () => void search(filter),
    stop: () => {
      latest.begin();
      setPending(false);
    },
  };
}

function withNewer(present: Found, items: ActivityEntry[]): Found {
  const top = present.items[0]?.seq ?? 0;
  return { ...present, items: [...items.filter(({ seq }) => seq > top), ...present.items] };
}
