import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine } from '../../shared/csv';

/** A reader of RFC 4180, written apart from the writer. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (quoted) cell += character;
    else if (character === ',') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (character === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      at += 1;
    } else cell += character;
  }
  return rows.slice(0, -1);
}

const unguarded = (cell: string) => (cell.startsWith("'") ? cell.slice(1) : cell);
const anyCell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', ' ', "'", 'a') }),
);

describe('a line of a table', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 1 }), fc.array(anyCell, { minLength: 1 }), (one, two) => {
        const back = read(csvLine(one) + csvLine(two));
        expect(back).toHaveLength(2);
        expect(back.map((cells) => cells.map(unguarded))).toEqual([one.map(unguarded), two.map(unguarded)]);
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])('%j is no formula', (cell) => {
    expect(read(csvLine([cell]))).toEqual([[`'${cell}`]]);
  });

  test.each(['', '1', 'a=b', 'ada@example.com', '2026-01-05T09:00:00.000Z', 'EFAX-1000-0001'])(
    '%j stays as it is',
    (cell) => {
      expect(csvLine([cell, cell])).toBe(`${cell},${cell}\r\n`);
    },
  );
});
