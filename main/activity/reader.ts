import type { ActivityEntry, ActivityFilter, LocalActivityPage } from '../../shared/activity';
import { backwards } from './backwards';
import type { ActivityFiles } from './files';
import { readLine } from './line';
import { listSegments } from './segments';

/** Which entries, from where on, and how many. */
export interface ActivityQuery {
  filter: ActivityFilter;
  cursor?: string | undefined;
  limit: number;
}

/** The most that one page reads, in bytes: a search through more goes on with the next page. */
const mostRead = 2 * 1024 * 1024;

/**
 * One page of entries, newest first. It reads from the end and no more than it needs, however large the log is. Lines
 * that cannot be read are left out: the check tells of them.
 * @throws `disk.*`
 */
export async function readPage(
  files: ActivityFiles,
  { filter, cursor, limit }: ActivityQuery,
): Promise<LocalActivityPage> {
  const { segments } = await listSegments(files);
  const matches = matcher(filter);
  const items: ActivityEntry[] = [];
  let reached: number | undefined;
  let read = 0;
  for await (const { segment, lines, from } of backwards(files, segments, placeOf(cursor))) {
    for (const { at, bytes } of lines) {
      read += bytes.length + 1;
      const entry = readLine(bytes)?.entry;
      if (!entry) continue;
      reached = entry.at;
      if (!matches(entry)) continue;
      items.push(entry);
      if (items.length === limit) return pageOf(items, reached, `${segment}:${at}`);
    }
    if (read >= mostRead) return pageOf(items, reached, `${segment}:${from}`);
  }
  return pageOf(items, reached);
}

function pageOf(items: ActivityEntry[], reached: number | undefined, nextCursor?: string): LocalActivityPage {
  return { items, ...(reached !== undefined && { reached }), ...(nextCursor !== undefined && { nextCursor }) };
}

function placeOf(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [segment, before] = cursor.split(':');
  return { segment: Number(segment), before: Number(before) };
}

/** Whether an entry is one of those that are asked for. */
export function matcher(filter: ActivityFilter): (entry: ActivityEntry) => boolean {
  const { action, failed, accountNumber, from, until, text } = filter;
  const number = accountNumber?.toUpperCase();
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  // A fingerprint is shown in groups of four, and copied or typed like that.
  const joined = words.join('');
  return (entry) => {
    if (action !== undefined && entry.action !== action) return false;
    if (failed && entry.code === undefined) return false;
    if (number !== undefined && entry.accountNumber?.toUpperCase() !== number) return false;
    if (from !== undefined && entry.at < from) return false;
    if (until !== undefined && entry.at >= until) return false;
    if (words.length === 0 || (joined.length >= 4 && entry.fingerprint?.includes(joined))) return true;
    const all = [entry.action, entry.user, entry.accountNumber, entry.fingerprint, entry.portal, entry.code];
    const searched = all.filter(Boolean).join(' ').toLowerCase();
    return words.every((word) => searched.includes(word));
  };
}
