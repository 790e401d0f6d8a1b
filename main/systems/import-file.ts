import { readCsv } from '../../shared/csv';
import { AppError } from '../../shared/errors';
import { systemsAtMost } from '../../shared/limits';
import {
  type Checklist,
  type SystemFields,
  type SystemKind,
  systemFields,
  systemFieldsSchema,
  systemKinds,
  systemsExportSchema,
} from '../../shared/systems';
import { parseJson } from './document';
import { csvHeads, csvKinds } from './export';
import { full } from './list';

/** A system of a file. A spreadsheet has no ids, and may lack columns. */
export type Row = { id?: string; name: string } & Partial<SystemFields>;

/** What a file says. */
export interface ImportFile {
  rows: Row[];
  accountNumber?: string;
  checklist?: Checklist | undefined;
}

/**
 * Reads a list that this app exported, or a table that somebody wrote.
 * @throws `systems.not-a-list`, naming the row and the column that are wrong; `systems.full`
 */
export function readImportFile(content: Uint8Array): ImportFile {
  const text = textOf(content);
  const parsed = text.trimStart().startsWith('{') ? readJson(text) : readTable(text);
  if (parsed.rows.length > systemsAtMost) throw full();
  return parsed;
}

function readJson(text: string): ImportFile {
  const { success, data, error } = systemsExportSchema.safeParse(parseJson(text));
  if (!success) throw notAList(`In the file: ${error.issues[0]?.path.join('.') || 'no list'}.`);
  return { rows: data.systems, accountNumber: data.accountNumber, checklist: data.checklist };
}

function readTable(text: string): ImportFile {
  const [heads = [], ...lines] = readCsv(text) ?? [];
  const columns = systemFields.flatMap((field) => {
    const index = heads.findIndex((head) => same(head, csvHeads[field]) || same(head, field));
    return index < 0 ? [] : [{ field, index }];
  });
  if (!columns.some(({ field }) => field === 'name')) throw notAList('There is no column Name.');
  return { rows: lines.map((cells, line) => readRow(columns, cells, line + 2)) };
}

function readRow(columns: { field: keyof SystemFields; index: number }[], cells: string[], line: number): Row {
  const given = Object.fromEntries(
    columns.map(({ field, index }) => [field, field === 'kind' ? kindOf(cells[index]) : (cells[index] ?? '')]),
  );
  const { success, data, error } = systemFieldsSchema.safeParse({ kind: 'other', ...given });
  if (!success) throw notAList(`Row ${line}: ${error.issues[0]?.path.join('.')}.`);
  // Columns that are not there say nothing of a system that is already listed.
  const known = Object.entries(data).filter(([field]) => columns.some((column) => column.field === field));
  return { ...Object.fromEntries(known), name: data.name };
}

function kindOf(cell = ''): SystemKind {
  return systemKinds.find((kind) => same(cell, kind) || same(cell, csvKinds[kind])) ?? 'other';
}

/** A spreadsheet's text may be UTF-8, UTF-16, or in the one-byte form of the Western Windows. */
function textOf(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

const notAList = (what: string) => new AppError('systems.not-a-list', what);
