import type { ActivityEntry, ActivityFilter } from '../../shared/activity';
import { byteOrderMark, csvLine } from '../../shared/csv';
import type { ActivityFiles } from './files';
import { readPage } from './reader';
import type { SavedFile } from './saving';

const columns = [
  'Number',
  'Time (UTC)',
  'Action',
  'Outcome',
  'User',
  'Account',
  'Fingerprint',
  'Key from',
  'Count',
  'Portal',
];

/** How many entries are written at a time. */
const together = 1000;

/**
 * Writes entries as a table, newest first.
 * @returns how many
 * @throws `files.not-written`, `disk.*` of the log; the file is then to be discarded
 */
export async function writeTable(files: ActivityFiles, filter: ActivityFilter, file: SavedFile): Promise<number> {
  await file.write(byteOrderMark + csvLine(columns));
  let count = 0;
  let cursor: string | undefined;
  do {
    const page = await readPage(files, { filter, cursor, limit: together });
    await file.write(page.items.map(lineOf).join(''));
    count += page.items.length;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return count;
}

function lineOf(entry: ActivityEntry): string {
  const { seq, at, action, code, user, accountNumber, fingerprint, source, count, portal } = entry;
  const cells = [seq, timeOf(at), action, code ?? 'done', user, accountNumber, fingerprint, source, count, portal];
  return csvLine(cells.map((cell) => (cell === undefined ? '' : String(cell))));
}

/** RFC 3339; a number that is no time stays a number. */
function timeOf(at: number): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? String(at) : time.toISOString();
}
