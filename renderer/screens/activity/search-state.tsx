import { formatDay } from '../../format/time';
import { useElapsed, wordsAfter } from '../../hooks/use-elapsed';
import type { useLocalActivity } from '../../hooks/use-local-activity';
import { locale } from '../../messages/language';
import { text } from '../../messages/later';
import { useSnapshot } from '../../stores/app-context';

interface SearchStateProps {
  list: ReturnType<typeof useLocalActivity>;
  isFiltered: boolean;
}

/** How far a search has come and what it has found, or why there is nothing to see. */
export function SearchState({ list: { found, pending, failure }, isFiltered }: SearchStateProps) {
  const isStopped = useSnapshot(({ activity }) => activity.recording === 'stopped');
  const waiting = useElapsed(pending, wordsAfter);
  const words = text.activity;
  const count = found?.items.length ?? 0;
  const back = found?.reached === undefined ? undefined : formatDay(found.reached, locale);
  if (found && count === 0 && !pending && !failure && !isFiltered) {
    return (
      <div className="activity-empty" role="status">
        <p className="activity-title">{isStopped ? words.noneWritten : words.none}</p>
        {!isStopped && <p>{words.noneNext}</p>}
      </div>
    );
  }
  const isPart = found?.nextCursor !== undefined;
  return (
    <p className="activity-state" role="status">
      {waiting && (back === undefined ? words.loading : words.searching(back))}
      {!pending &&
        found &&
        isFiltered &&
        (count === 0 ? `${words.noMatch}.` : words.found(count.toLocaleString(locale), isPart))}
      {!pending && isFiltered && isPart && back !== undefined && ` ${words.searchedBack(back)}`}
    </p>
  );
}
