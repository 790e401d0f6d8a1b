import { formatAgo, formatDay, formatExact } from '../format/time';
import { locale } from '../messages/language';

/** A time as people say it, the day or how long ago, with the exact time in a tooltip. */
export function TimeText({ at, as }: { at: string; as: 'day' | 'ago' }) {
  const time = Date.parse(at);
  return (
    <time dateTime={at} title={formatExact(time, locale)}>
      {as === 'day' ? formatDay(time, locale) : formatAgo(time, Date.now(), locale)}
    </time>
  );
}
