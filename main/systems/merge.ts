import { systemsAtMost } from '../../shared/limits';
import {
  type Checklist,
  type ImportPreview,
  type System,
  type SystemsDocument,
  systemFields,
  systemFieldsSchema,
} from '../../shared/systems';
import type { ImportFile, Row } from './import-file';
import { full } from './list';

/**
 * Puts a file's systems into the list: one that it has already (by id, or else by name) is changed, the others are
 * added. Nothing is removed. Marks are taken over where both checklists are about the same key.
 * @param newId gives the id of a system that has none
 * @throws `systems.full`
 */
export function merge(
  document: SystemsDocument,
  { rows, accountNumber, checklist }: ImportFile,
  newId: () => string,
): { document: SystemsDocument; preview: Omit<ImportPreview, 'importId' | 'fileName'> } {
  const systems = [...document.systems];
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  const added: string[] = [];
  const changed: ImportPreview['changed'] = [];
  for (const row of rows) {
    const index = find(systems, row, taken, rows);
    const before = systems[index];
    const { id: _id, ...given } = row;
    const after: System = before
      ? { ...before, ...given }
      : { ...systemFieldsSchema.parse({ kind: 'other', ...given }), id: freeId(row, systems, newId) };
    taken.add(after.id);
    if (row.id !== undefined) ids.set(row.id, after.id);
    if (before) systems[index] = after;
    else systems.push(after);
    const differing = before ? systemFields.filter((field) => before[field] !== after[field]) : [];
    if (!before) added.push(after.name);
    else if (differing.length > 0) changed.push({ name: before.name, fields: differing });
  }
  if (systems.length > systemsAtMost) throw full();
  const merged = withMarks({ ...document, systems }, checklist, ids);
  return {
    document: merged.document,
    preview: {
      ...(accountNumber !== undefined &&
        !same(accountNumber, document.accountNumber) && { otherAccount: accountNumber }),
      added,
      changed,
      unchanged: rows.length - added.length - changed.length,
      marks: merged.marks,
    },
  };
}

/** @returns where the list has the system of a row already, -1 for nowhere; each is taken once */
function find(systems: readonly System[], row: Row, taken: ReadonlySet<string>, rows: readonly Row[]): number {
  const byId = systems.findIndex(({ id }) => id === row.id && !taken.has(id));
  if (byId >= 0) return byId;
  // What another row names by its id is that row's.
  const isFree = ({ id }: System) => !taken.has(id) && rows.every((one) => one.id !== id);
  const byHost = systems.findIndex(
    (system) => isFree(system) && same(system.name, row.name) && same(system.host, row.host ?? system.host),
  );
  if (byHost >= 0) return byHost;
  // A host that was changed; where a name stands several times, nobody can tell whose.
  const isAlone = rows.filter(({ name }) => same(name, row.name)).length === 1;
  const named = systems.filter((system) => same(system.name, row.name));
  return isAlone && named.length === 1 && named[0] && isFree(named[0]) ? systems.indexOf(named[0]) : -1;
}

function freeId({ id }: Row, systems: readonly System[], newId: () => string): string {
  return id !== undefined && systems.every((system) => system.id !== id) ? id : newId();
}

/** @returns the document with the marks that only the file has, and how many these were */
function withMarks(document: SystemsDocument, theirs: Checklist | undefined, ids: ReadonlyMap<string, string>) {
  const ours = document.checklist;
  if (!ours || ours.fingerprint !== theirs?.fingerprint) return { document, marks: 0 };
  const items = { ...ours.items };
  let marks = 0;
  for (const [theirId, { updated, tested }] of Object.entries(theirs.items)) {
    const id = ids.get(theirId);
    if (id === undefined) continue;
    const present = items[id] ?? {};
    const next = { ...(updated && { updated }), ...(tested && { tested }), ...present };
    marks += Object.keys(next).length - Object.keys(present).length;
    items[id] = next;
  }
  return { document: { ...document, checklist: { ...ours, items } }, marks };
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
