import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatClock, formatDay, formatExact, isSameDay } from '../../format/time';
import { locale } from '../../messages/language';
import { text } from '../../messages/later';
import './activity-list.css';

/** What was done once, as the list shows it. */
export interface ActivityRow {
  key: string;
  /** Milliseconds since the epoch. */
  at: number;
  icon: LucideIcon;
  tone?: 'danger' | 'warning' | undefined;
  title: string;
  /** Who, on what, with which key: what is known of it, in this order. */
  details: ReactNode[];
  /** What is wrong with the entry itself. */
  mark?: string | undefined;
}

/** A list of what was done, newest first, under the days on which it was. */
export function ActivityList({ rows, busy }: { rows: readonly ActivityRow[]; busy: boolean }) {
  return (
    <section className="activity-list" aria-label={text.activity.list} aria-busy={busy}>
      {byDay(rows).map((ofDay) => (
        <Day key={ofDay[0]?.key} rows={ofDay} />
      ))}
    </section>
  );
}

function Day({ rows }: { rows: readonly ActivityRow[] }) {
  const at = rows[0]?.at ?? 0;
  const now = Date.now();
  const name = isSameDay(at, now) ? text.activity.today : isSameDay(at, dayBefore(now)) ? text.activity.yesterday : '';
  return (
    <>
      <h3 className="activity-day">{name || formatDay(at, locale)}</h3>
      <ul>
        {rows.map((row) => (
          <Row key={row.key} row={row} locale={locale} />
        ))}
      </ul>
    </>
  );
}

function Row({ row, locale }: { row: ActivityRow; locale: string }) {
  const { at, icon: Icon, tone, title, details, mark } = row;
  return (
    <li className="activity-row" data-tone={tone}>
      <Icon className="activity-icon" size={16} aria-hidden />
      <div className="activity-words selectable">
        <p className="activity-title">{title}</p>
        {details.length > 0 && (
          <ul className="activity-details">
            {details.map((detail, index) => (
              // Nothing in a row ever changes its place.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={index}>{detail}</li>
            ))}
          </ul>
        )}
        {mark !== undefined && <p className="activity-mark">{mark}</p>}
      </div>
      <time className="activity-time" dateTime={new Date(at).toISOString()} title={formatExact(at, locale)}>
        {formatClock(at, locale)}
      </time>
    </li>
  );
}

function byDay(rows: readonly ActivityRow[]): ActivityRow[][] {
  const days: ActivityRow[][] = [];
  for (const row of rows) {
    const present = days.at(-1);
    if (present?.[0] && isSameDay(present[0].at, row.at)) present.push(row);
    else days.push([row]);
  }
  return days;
}

function dayBefore(now: number): number {
  const day = new Date(now);
  return day.setDate(day.getDate() - 1);
}
