import { writeCsv } from '../../shared/csv';
import type { SystemKind, SystemsDocument, SystemsExport, systemTexts } from '../../shared/systems';

/** The heads of the columns, which an import knows again. The marks are for people and go one way. */
export const csvHeads: Record<'kind' | (typeof systemTexts)[number], string> = {
  name: 'Name',
  kind: 'Kind',
  host: 'Host',
  owner: 'Owner',
  place: 'Where the key is pasted',
  note: 'Note',
};
const markHeads = ['Updated', 'Updated by', 'Tested', 'Tested by'];

/** The kinds as a spreadsheet shows them. */
export const csvKinds: Record<SystemKind, string> = {
  'fax-server': 'Fax server',
  connector: 'Connector',
  application: 'Application',
  script: 'Script',
  other: 'Other',
};

/** @returns the list and the open checklist's marks, as a spreadsheet reads them */
export function toCsv({ systems, checklist }: SystemsDocument): string {
  const rows = systems.map(({ id, kind, ...texts }) => {
    const { updated, tested } = checklist?.items[id] ?? {};
    const marks = [updated, tested].flatMap((mark) => (mark ? [isoTime(mark.at), mark.by] : ['', '']));
    return [texts.name, csvKinds[kind], texts.host, texts.owner, texts.place, texts.note, ...marks];
  });
  return writeCsv([[...Object.values(csvHeads), ...markHeads], ...rows]);
}

/** @param at milliseconds since the epoch @returns everything that is kept of the account, to be imported again */
export function toJson(document: SystemsDocument, at: number): string {
  const { accountNumber, systems, checklist, history } = document;
  const content: SystemsExport = {
    format: 'etherfax-admin-systems',
    version: 1,
    exportedAt: isoTime(at),
    accountNumber,
    systems,
    ...(checklist && { checklist }),
    history,
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

const isoTime = (at: number) => new Date(at).toISOString();
