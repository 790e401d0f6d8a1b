/** Made-up lists and checklists for property tests. */
import fc from 'fast-check';
import { systemLengths } from '../../../shared/limits';
import {
  type Checklist,
  type Marks,
  type System,
  type SystemFields,
  type SystemsDocument,
  systemFieldsSchema,
  systemKinds,
} from '../../../shared/systems';

/** Any text that the list takes, the ones that are awkward in a table among them. */
const line = (most: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.stringMatching(/^['=+\-@",; a＝]{0,6}$/),
      fc.constantFrom('=1+1', "'=x", "''", '"', 'a, b', 'x;y;z', '-', '@SUM(A1)', 'Straße 北', '#NAME?'),
    )
    .filter((text) => text.length <= most);

export const arbitraryFields: fc.Arbitrary<SystemFields> = fc
  .record({
    name: line(systemLengths.name).filter((text) => text.trim() !== ''),
    kind: fc.constantFrom(...systemKinds),
    host: line(systemLengths.host),
    owner: line(systemLengths.owner),
    place: line(systemLengths.place),
    note: fc.array(line(40), { maxLength: 4 }).map((lines) => lines.join('\n')),
  })
  .filter((fields) => systemFieldsSchema.safeParse(fields).success)
  .map((fields) => systemFieldsSchema.parse(fields));

export const arbitrarySystem: fc.Arbitrary<System> = fc
  .tuple(fc.uuid(), arbitraryFields)
  .map(([id, fields]) => ({ id, ...fields }));

const arbitraryFingerprint = fc.stringMatching(/^[0-9a-f]{12}$/);
const arbitraryTime = fc.integer({ min: 0, max: 4e12 });
const signature = fc.record({ at: arbitraryTime, by: fc.constantFrom('ada@example.com', 'local') });
const marks: fc.Arbitrary<Marks> = fc.record({ updated: signature, tested: signature }, { requiredKeys: [] });

export const arbitrarySystems = fc.uniqueArray(arbitrarySystem, { maxLength: 8, selector: ({ id }) => id });

function arbitraryChecklist(systems: readonly System[]): fc.Arbitrary<Checklist> {
  return fc.record({
    fingerprint: arbitraryFingerprint,
    startedAt: arbitraryTime,
    startedBy: fc.constant('ada@example.com'),
    items: fc
      .tuple(...systems.map(({ id }) => fc.option(marks).map((made) => [id, made] as const)))
      .map((entries) => Object.fromEntries(entries.flatMap(([id, made]) => (made ? [[id, made]] : [])))),
  });
}

export const arbitraryDocument: fc.Arbitrary<SystemsDocument> = arbitrarySystems.chain((systems) =>
  fc.record({ checklist: fc.option(arbitraryChecklist(systems), { nil: undefined }) }).map(({ checklist }) => ({
    version: 1,
    service: 'https://portal.example.com',
    accountNumber: 'EFAX-1000-0001',
    systems,
    ...(checklist && { checklist, keySeen: { fingerprint: checklist.fingerprint } }),
    history: [],
  })),
);
