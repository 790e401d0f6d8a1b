import { createHash, randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../main/systems/document';
import { toCsv, toJson } from '../../main/systems/export';
import { readImportFile } from '../../main/systems/import-file';
import { refuseKey } from '../../main/systems/key-inside';
import { merge } from '../../main/systems/merge';
import { systemsAtMost } from '../../shared/limits';
import { type Checklist, type System, type SystemFields, systemTexts } from '../../shared/systems';
import { arbitraryDocument, arbitraryFields } from './fakes/system-arbitraries';

const empty = emptyDocument('https://portal.example.com', 'EFAX-1000-0001');
const bytes = (text: string) => new TextEncoder().encode(text);
const importInto = (document: typeof empty, text: string) => merge(document, readImportFile(bytes(text)), randomUUID);
const fieldsOf = ({ id: _id, ...fields }: System): SystemFields => fields;
const refusedAs = (code: string, message = /./) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) });

describe('exported and imported again', () => {
  it('has as CSV no cell that a spreadsheet would compute', () =>
    fc.assert(
      fc.property(arbitraryFields, (fields) => {
        const text = toCsv({ ...empty, systems: [{ id: randomUUID(), ...fields }] });
        // As a spreadsheet sees it: quotes taken off, the apostrophe not.
        const cells = text.slice(1).matchAll(/(?:^|[,\n])(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g);
        for (const [, quoted, bare = ''] of cells) expect(quoted ?? bare).not.toMatch(/^\s*[=+\-@]|^[\t\r]/);
      }),
    ));

  it('JSON into an empty list gives the same systems', () =>
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { document: after, preview } = importInto(empty, toJson(document, 0));
        expect(after.systems).toEqual(document.systems);
        expect(preview).toMatchObject({ added: document.systems.map(({ name }) => name), changed: [], unchanged: 0 });
      }),
    ));

  it('CSV into an empty list gives the same systems under new ids', () =>
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { document: after } = importInto(empty, toCsv(document));
        expect(after.systems.map(fieldsOf)).toEqual(document.systems.map(fieldsOf));
      }),
    ));

  it('into the list that it came from changes nothing, as JSON always, as CSV where names differ', () =>
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(importInto(document, toJson(document, 0)).document).toEqual(document);
        const names = document.systems.map(({ name }) => name.toLowerCase());
        if (new Set(names).size < names.length) return;
        const { document: after, preview } = importInto(document, toCsv(document));
        expect(after).toEqual(document);
        expect(preview).toMatchObject({ added: [], changed: [], unchanged: document.systems.length });
      }),
    ));

  it('into any list removes nothing, changes no id, and says what it does', () =>
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, fc.boolean(), (document, other, asCsv) => {
        const { document: after, preview } = importInto(document, asCsv ? toCsv(other) : toJson(other, 0));
        const ids = after.systems.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.slice(0, document.systems.length)).toEqual(document.systems.map(({ id }) => id));
        expect(after.systems.length - document.systems.length).toBe(preview.added.length);
        expect(preview.added.length + preview.changed.length + preview.unchanged).toBe(other.systems.length);
      }),
    ));
});

describe('an import', () => {
  const system = { id: randomUUID(), kind: 'fax-server', host: 'fax01', owner: 'Ada', place: 'Settings', note: '' };
  const rightFax: System = { ...system, kind: 'fax-server', name: 'RightFax' };
  const listed = { ...empty, systems: [rightFax] };

  it('changes by name what it has, and leaves what the table has no column for', () => {
    const { document, preview } = importInto(listed, 'name;Owner\nrightfax;Grace\nScan to fax;Ada\n');
    expect(document.systems).toEqual([
      { ...rightFax, name: 'rightfax', owner: 'Grace' },
      { id: expect.any(String), name: 'Scan to fax', kind: 'other', host: '', owner: 'Ada', place: '', note: '' },
    ]);
    expect(preview).toEqual({
      added: ['Scan to fax'],
      changed: [{ name: 'RightFax', fields: ['name', 'owner'] }],
      unchanged: 0,
      marks: 0,
    });
  });

  it('where several have one name goes by the host, and adds what it cannot tell', () => {
    const two = { ...empty, systems: [rightFax, { ...rightFax, id: randomUUID(), host: 'fax02' }] };
    const { document, preview } = importInto(two, 'Name,Host,Note\nRightFax,fax02,second\nRightFax,fax03,third\n');
    expect(document.systems.map(({ host, note }) => `${host} ${note}`)).toEqual([
      'fax01 ',
      'fax02 second',
      'fax03 third',
    ]);
    expect(preview.added).toEqual(['RightFax']);
  });

  it('gives a name to another row only where no row has that id', () => {
    const renamed = { ...rightFax, name: 'RightFax 20' };
    const other = { ...rightFax, id: randomUUID() };
    const { document, preview } = importInto(listed, toJson({ ...empty, systems: [other, renamed] }, 0));
    expect(document.systems).toEqual([renamed, other]);
    expect(preview).toMatchObject({ added: ['RightFax'], changed: [{ name: 'RightFax', fields: ['name'] }] });
  });

  it('reads what spreadsheets of Windows write', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('Name\tHost\r\nFaxgerät\th', 'utf16le')]);
    const latin = new Uint8Array(Buffer.from('Name;Host\r\nFaxgerät;h', 'latin1'));
    for (const content of [utf16, latin])
      expect(readImportFile(content).rows).toEqual([{ name: 'Faxgerät', host: 'h' }]);
  });

  it.each([
    ['no table at all', '', /column Name/],
    ['a table without names', 'Host,Owner\na,b\n', /column Name/],
    ['a row without a name', 'Name,Host\nA,h\n ,h\n', /Row 3: name/],
    ['a name that is too long', `Name\n${'x'.repeat(101)}\n`, /Row 2: name/],
    ['a direction that is turned round', 'Name\nA\u202eB\n', /Row 2: name/],
    ['JSON of something else', '{"systems":[]}', /format/],
    ['JSON of a newer version', toJson(listed, 0).replace('"version": 1', '"version": 2'), /version/],
    ['broken JSON', '{', /no list/],
    ['a quote that never closes', 'Name\n"never closed', /column Name/],
    ['a quote that closes too early', 'Name\n"closed"too early\n', /column Name/],
  ])('refuses %s and says where', (_what, text, message) =>
    expect(() => readImportFile(bytes(text))).toThrow(refusedAs('systems.not-a-list', message)),
  );

  it('refuses more than the list takes, alone and together with what is there', () => {
    const rows = (count: number) =>
      `Name\n${Array.from({ length: count }, (_, index) => `System ${index}\n`).join('')}`;
    expect(() => readImportFile(bytes(rows(systemsAtMost + 1)))).toThrow(refusedAs('systems.full'));
    expect(() => importInto(listed, rows(systemsAtMost))).toThrow(refusedAs('systems.full'));
  });

  it('says when the list is of another account', () => {
    const other = { ...listed, accountNumber: 'EFAX-2000-0002' };
    expect(importInto(empty, toJson(other, 0)).preview.otherAccount).toBe('EFAX-2000-0002');
    expect(importInto(empty, toJson(listed, 0)).preview).not.toHaveProperty('otherAccount');
  });

  it('takes over the marks that only the other has, when both are about the same key', () => {
    const mark = (by: string) => ({ at: 1, by });
    const second = { ...rightFax, id: randomUUID(), name: 'Second' };
    const checklist = (fingerprint: string, items: Checklist['items']) => ({
      fingerprint,
      startedAt: 0,
      startedBy: 'a',
      items,
    });
    const ours = {
      ...empty,
      systems: [rightFax, second],
      checklist: checklist('000000000001', { [rightFax.id]: { updated: mark('us') } }),
    };
    const items = {
      [rightFax.id]: { updated: mark('them'), tested: mark('them') },
      [second.id]: { updated: mark('them') },
    };
    const theirs = { ...ours, checklist: checklist('000000000001', items) };
    const { document, preview } = importInto(ours, toJson(theirs, 0));
    expect(preview.marks).toBe(2);
    expect(document.checklist?.items).toEqual({
      [rightFax.id]: { updated: mark('us'), tested: mark('them') },
      [second.id]: { updated: mark('them') },
    });
    const before = { ...theirs, checklist: checklist('000000000009', items) };
    expect(importInto(ours, toJson(before, 0)).document.checklist).toEqual(ours.checklist);
  });
});

describe('a key in the list', () => {
  const clean: SystemFields = { name: 'A', kind: 'other', host: '', owner: '', place: '', note: '' };
  const opaque = `k-${randomBytes(12).toString('hex')}`;
  const fingerprints = [createHash('sha256').update(opaque).digest('hex').slice(0, 12)];
  const base64 = randomBytes(32).toString('base64');

  const hidden: [string, (key: string) => string][] = [
    ['alone', (key) => key],
    ['in a sentence', (key) => `the key is ${key}, since May`],
    ['as a variable', (key) => `API_KEY=${key}`],
    ['in quotes', (key) => `{"apiKey":"${key}"}`],
    ['between brackets', (key) => `<key>${key}</key>`],
    ['broken over lines', (key) => `${key.slice(0, 9)}\n${key.slice(9)}`],
  ];
  it.each(hidden)('is refused %s, by its fingerprint or by its form, in every field', (_where, hide) => {
    for (const field of systemTexts) {
      for (const key of [opaque, base64]) {
        const fields = { ...clean, [field]: hide(key) };
        expect(() => refuseKey(fields, fingerprints)).toThrow(
          refusedAs('systems.key-inside', new RegExp(`: ${field}\\.`)),
        );
        try {
          refuseKey(fields, fingerprints, 3);
        } catch (thrown) {
          expect(String(thrown)).toContain('of system 3');
          expect(String(thrown)).not.toContain(key);
        }
      }
    }
  });

  it.each([
    'Setup Credentials > Account API Key - Recommended',
    'Environment variable API_KEY, or the secret-store entry ETHERFAX_API_KEY',
    'C:\\Program Files (x86)\\FaxServer\\Connectors\\etherFAX\\connector.config',
    'https://faxserver.northside-clinic.example/administration/connectors/etherfax?tab=authentication',
    '/etc/opt/faxserver/connectors/etherfax/authentication/production/connector.conf',
    'Fingerprint 3f9a 01c2 77be',
  ])('is not seen in what is written down of a place: %s', (place) =>
    expect(() => refuseKey({ ...clean, place }, fingerprints)).not.toThrow(),
  );
});
