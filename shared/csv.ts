/** Tables as text that spreadsheets open: RFC 4180, with a guard against cells that a spreadsheet would carry out. */

/** What makes a spreadsheet take a cell for a formula. Source: OWASP, "CSV Injection". */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;

/** One line, with its line break; also fit for spreadsheets that take a semicolon or a tab for the end of a cell. A cell that would be a formula is led by an apostrophe, and read as text. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What tells a spreadsheet that a file is UTF-8. */
export const byteOrderMark = '\ufeff';
