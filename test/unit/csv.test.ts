import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine, readCsv, writeCsv } from '../../shared/csv';

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

const anyCell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', ' ', "'", 'a') }),
);

describe('a line of a table', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 1 }), fc.array(anyCell, { minLength: 1 }), (one, two) => {
        const back = read(csvLine(one) + csvLine(two));
        expect(back.map((cells) => cells.length)).toEqual([one.length, two.length]);
        // As it is, or with the one apostrophe that makes a text of it.
        [...one, ...two].forEach((cell, at) => {
          expect([cell, `'${cell}`]).toContain(back.flat()[at]);
        });
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

describe('a table', () => {
  test('comes back cell by cell, whatever is in it', () => {
    const cell = fc.oneof(anyCell, fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (rows) => {
        const kept = rows.filter((cells) => cells.some((one) => one !== ''));
        // The first line decides what separates: a head as ours has.
        const head = ['Name', 'Kind', 'Host'];
        expect(readCsv(writeCsv([head, ...kept]))).toEqual([head, ...kept]);
      }),
    );
  });

  test.each([
    ['semicolons', 'Name;Host\r\nA;"h;1"\r\n'],
    ['tabs', 'Name\tHost\nA\th;1\n'],
    ['commas, and no last line end', 'Name,Host\rA,h;1'],
  ])('is read with %s', (_what, text) => {
    expect(readCsv(text)).toEqual([
      ['Name', 'Host'],
      ['A', 'h;1'],
    ]);
  });

  test.each(['Name\n"never closed', 'Name\n"closed"too early\n'])('is none when its quotes are wrong: %j', (text) => {
    expect(readCsv(text)).toBeUndefined();
  });
});
