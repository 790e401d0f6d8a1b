/**
 * Tables as text that spreadsheets open: comma-separated values as RFC 4180 has them, written so that a spreadsheet takes
 * no cell for a formula, and read back as they were.
 */

/**
 * A cell that a spreadsheet would compute, with the apostrophes that were put before it. Also one that a spreadsheet would
 * see after it has taken off the spaces. Source: OWASP, "CSV Injection".
 */
const formula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r])/u;

/** What tells a spreadsheet that a file is UTF-8; a file begins with it. */
export const byteOrderMark = '\ufeff';

/** One line, with its line break; also fit for spreadsheets that take a semicolon or a tab for the end of a cell. A cell that would be a formula is led by an apostrophe, and read as text. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(formula.test(cell) ? `'${cell}` : cell)).join(',')}\r\n`;
}

/** @returns the text of a file with these rows; {@link readCsv} gives them back as they were */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map(csvLine).join('');
}

/**
 * Reads rows of cells, also with the semicolons or tabs that spreadsheets of some countries write. Empty rows are left out.
 * @returns `undefined` for text whose quotes don't close
 */
export function readCsv(text: string): string[][] | undefined {
  const content = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const separator = separatorOf(content);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < content.length || row.length > 0) {
    const cell = content[at] === '"' ? quotedCell(content, at) : bareCell(content, at, separator);
    if (!cell) return undefined;
    row.push(unguarded(cell.text));
    const end = content.slice(cell.end, cell.end + 2);
    if (end.startsWith(separator)) {
      at = cell.end + 1;
      continue;
    }
    if (end !== '' && !/^[\r\n]/.test(end)) return undefined;
    at = cell.end + (end === '\r\n' ? 2 : 1);
    rows.push(row);
    row = [];
  }
  return rows.filter((cells) => cells.some((one) => one !== ''));
}

interface Cell {
  text: string;
  /** Where the next character is. */
  end: number;
}

function quotedCell(content: string, start: number): Cell | undefined {
  let close = content.indexOf('"', start + 1);
  while (close >= 0 && content[close + 1] === '"') close = content.indexOf('"', close + 2);
  if (close < 0) return undefined;
  return { text: content.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function bareCell(content: string, start: number, separator: string): Cell {
  let end = start;
  while (end < content.length && content[end] !== separator && content[end] !== '\r' && content[end] !== '\n') end += 1;
  return { text: content.slice(start, end), end };
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** The one that stands most often in the first line. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (separator: string) => first.split(separator).length;
  return [';', '\t'].reduce((most, one) => (count(one) > count(most) ? one : most), ',');
}
