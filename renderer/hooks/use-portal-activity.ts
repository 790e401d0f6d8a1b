import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../shared/errors';
import type { ActivityItem } from '../../shared/portal-api';
import { useBridge } from '../stores/app-context';
import { useLatest } from './use-latest';

interface Found {
  items: ActivityItem[];
  nextCursor: string | undefined;
}

/** What the portal says was done on the account that is open, page by page. */
export function usePortalActivity() {
  const { activity } = useBridge();
  const latest = useLatest();
  const [found, setFound] = useState<Found>();
  const [failure, setFailure] = useState<Failure>();
  const [pending, setPending] = useState(true);

  const read = useCallback(
    async (before?: Found) => {
      const isLatest = latest.begin();
      setPending(true);
      const result = await activity.atPortal(before?.nextCursor === undefined ? {} : { cursor: before.nextCursor });
      if (!isLatest()) return;
      setPending(false);
      setFailure(result.ok ? undefined : result.error);
      if (!result.ok) return;
      const { items, nextCursor } = result.value;
      setFound({ items: [...(before?.items ?? []), ...items], nextCursor });
    },
    [activity, latest],
  );
  useEffect(() => void read(), [read]);

  return { found, failure, pending, more: () => void read(found), again: () => void read() };
}
