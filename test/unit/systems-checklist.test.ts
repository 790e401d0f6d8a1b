import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish, mark, seeKey, start } from '../../main/systems/checklist';
import { add, change, move, remove } from '../../main/systems/list';
import { systemsAtMost } from '../../shared/limits';
import type { ApiKeyState } from '../../shared/portal-api';
import { finishedAtMost, type SystemsDocument, systemsDocumentSchema } from '../../shared/systems';
import { arbitraryDocument } from './fakes/system-arbitraries';

const me = { at: 5000, by: 'me@example.com' };
const oldPrint = '000000000001';
const newPrint = '000000000002';

const key = (fingerprint: string | undefined, createdAt?: string): ApiKeyState => ({
  available: true,
  exists: fingerprint !== undefined,
  ...(fingerprint && { fingerprint, keyId: fingerprint }),
  ...(createdAt && { createdAt, createdBy: 'ada@example.com' }),
});

const ids = ['a', 'b', 'c'].map((letter) => `2f1d7f0e-63a9-4b0c-8d44-1f3f6a1c2b3${letter}`) as [string, string, string];
const fields = { kind: 'other' as const, host: '', owner: '', place: '', note: '' };
const withSystems: SystemsDocument = {
  version: 1,
  service: 'https://portal.example.com',
  accountNumber: 'EFAX-1000-0001',
  systems: ids.map((id, index) => ({ id, name: `System ${index}`, ...fields })),
  history: [],
};
const seen = seeKey(withSystems, key(oldPrint, '2026-01-01T00:00:00Z'), me);
const open = seeKey(seen, key(newPrint, '2026-01-02T00:00:00Z'), me);

describe('another key than the one that was seen', () => {
  it('starts a checklist, with whoever changed it and when', () =>
    expect(open.checklist).toEqual({
      fingerprint: newPrint,
      startedAt: Date.UTC(2026, 0, 2),
      startedBy: 'ada@example.com',
      items: {},
    }));

  it('is not the first that is seen, nor the same again', () => {
    expect(seen.checklist).toBeUndefined();
    expect(seeKey(seen, key(oldPrint, '2026-01-01T00:00:00Z'), me)).toBe(seen);
    expect(seeKey(open, key(newPrint), me)).toBe(open);
  });

  it('is not an older one, of an answer that comes late', () =>
    expect(seeKey(open, key(oldPrint, '2026-01-01T00:00:00Z'), me)).toBe(open));

  it('starts none where no system is listed, or where the key is gone', () => {
    const empty = seeKey({ ...withSystems, systems: [] }, key(oldPrint), me);
    expect(seeKey(empty, key(newPrint), me).checklist).toBeUndefined();
    expect(seeKey(seen, key(undefined), me).checklist).toBeUndefined();
  });

  it('starts one when it is the first key that the account ever had', () => {
    const without = seeKey(withSystems, key(undefined), me);
    expect(seeKey(without, key(newPrint), me).checklist).toMatchObject({ startedAt: me.at, startedBy: me.by });
  });

  it('starts one for a replacement, also where none was seen when the systems were listed', () => {
    const replacement = { ...key(newPrint, '2026-01-02T00:00:00Z'), isReplacement: true };
    expect(seeKey(withSystems, replacement, me).checklist).toEqual(open.checklist);
    expect(seeKey({ ...withSystems, systems: [] }, replacement, me).checklist).toBeUndefined();
    expect(seeKey(seen, { ...key(oldPrint), isReplacement: true }, me)).toBe(seen);
  });

  it('ends the open checklist as it is', () => {
    const half = mark(open, ids[0], 'updated', true, me);
    const next = seeKey(half, key('000000000003', '2026-01-03T00:00:00Z'), me);
    expect(next.checklist).toMatchObject({ fingerprint: '000000000003', items: {} });
    expect(next.history).toEqual([
      expect.objectContaining({
        fingerprint: newPrint,
        finishedAt: me.at,
        items: [{ name: 'System 0', updated: me }, { name: 'System 1' }, { name: 'System 2' }],
      }),
    ]);
    expect(next.history[0]).not.toHaveProperty('finishedBy');
  });
});

describe('marking', () => {
  const later = { at: 9000, by: 'other@example.com' };
  it('tested means updated as well, and keeps who said so first', () => {
    const updated = mark(open, ids[0], 'updated', true, me);
    const tested = mark(updated, ids[0], 'tested', true, later);
    expect(tested.checklist?.items).toEqual({ [ids[0]]: { updated: me, tested: later } });
    expect(mark(open, ids[1], 'tested', true, me).checklist?.items).toEqual({ [ids[1]]: { updated: me, tested: me } });
    expect(mark(updated, ids[0], 'updated', true, later).checklist).toEqual(updated.checklist);
  });

  it('taken back: not tested stays updated, not updated is not tested either', () => {
    const tested = mark(open, ids[0], 'tested', true, me);
    expect(mark(tested, ids[0], 'tested', false, me).checklist?.items).toEqual({ [ids[0]]: { updated: me } });
    expect(mark(tested, ids[0], 'updated', false, me).checklist?.items).toEqual({});
  });

  it('is refused without a checklist, and for a system that is gone', () => {
    const gone = expect.objectContaining({ code: 'systems.gone' });
    expect(() => mark(seen, ids[0], 'updated', true, me)).toThrow(gone);
    expect(() => mark(remove(open, ids[0]), ids[0], 'updated', true, me)).toThrow(gone);
    expect(() => finish(seen, me)).toThrow(gone);
  });
});

describe('starting and finishing by hand', () => {
  it('starts for the key that was seen, once', () => {
    const started = start(seen, me);
    expect(started.checklist).toMatchObject({ fingerprint: oldPrint, startedAt: me.at, startedBy: me.by });
    expect(start(started, me)).toBe(started);
    expect(() => start(withSystems, me)).toThrow(expect.objectContaining({ code: 'systems.gone' }));
  });

  it(`keeps the last ${finishedAtMost} that were finished, the newest first`, () => {
    let document = seen;
    for (let at = 1; at <= finishedAtMost + 5; at += 1) document = finish(start(document, me), { at, by: me.by });
    expect(document.checklist).toBeUndefined();
    expect(document.history.map(({ finishedAt }) => finishedAt)).toEqual(
      Array.from({ length: finishedAtMost }, (_, index) => finishedAtMost + 5 - index),
    );
  });
});

describe('the list', () => {
  it('moves a system to any place, and loses none', () => {
    const order = ({ systems }: SystemsDocument) => systems.map(({ id }) => ids.indexOf(id));
    expect(order(move(open, ids[0], 1))).toEqual([1, 0, 2]);
    expect(order(move(open, ids[2], 0))).toEqual([2, 0, 1]);
    expect(order(move(open, ids[1], 99))).toEqual([0, 2, 1]);
  });

  it('a system that is removed takes its marks with it', () => {
    const marked = mark(open, ids[1], 'updated', true, me);
    expect(remove(marked, ids[1])).toMatchObject({ checklist: { items: {} } });
    expect(() => change(remove(marked, ids[1]), { id: ids[1], name: 'B', ...fields })).toThrow(
      expect.objectContaining({ code: 'systems.gone' }),
    );
  });

  it(`takes ${systemsAtMost} systems and no more`, () => {
    const systems = Array.from({ length: systemsAtMost - 1 }, () => ({
      id: crypto.randomUUID(),
      name: 'A',
      ...fields,
    }));
    const almost = add({ ...seen, systems }, ids[0], { name: 'Last', ...fields });
    expect(() => add(almost, ids[1], { name: 'More', ...fields })).toThrow(
      expect.objectContaining({ code: 'systems.full' }),
    );
  });
});

it('whatever is done to it, a document can be written and read again', () => {
  const arbitraryStep = fc.oneof(
    fc.record({ do: fc.constant('mark' as const), which: fc.nat(9), tested: fc.boolean(), done: fc.boolean() }),
    fc.record({ do: fc.constant('remove' as const), which: fc.nat(9) }),
    fc.record({ do: fc.constant('move' as const), which: fc.nat(9), to: fc.nat(9) }),
    fc.record({ do: fc.constantFrom('finish' as const, 'start' as const, 'key' as const), serial: fc.nat(9) }),
  );
  fc.assert(
    fc.property(arbitraryDocument, fc.array(arbitraryStep, { maxLength: 20 }), (first, steps) => {
      let document = first;
      for (const step of steps) {
        const id = 'which' in step ? (document.systems[step.which % (document.systems.length || 1)]?.id ?? ids[0]) : '';
        const names = document.systems.map(({ name }) => name).sort();
        try {
          if (step.do === 'mark') document = mark(document, id, step.tested ? 'tested' : 'updated', step.done, me);
          else if (step.do === 'remove') document = remove(document, id);
          else if (step.do === 'move') document = move(document, id, step.to);
          else if (step.do === 'finish') document = finish(document, me);
          else if (step.do === 'start') document = start(document, me);
          else document = seeKey(document, key(`00000000000${step.serial}`), me);
        } catch (thrown) {
          expect(thrown).toMatchObject({ code: 'systems.gone' });
        }
        if (step.do !== 'remove') expect(document.systems.map(({ name }) => name).sort()).toEqual(names);
        const marked = Object.values(document.checklist?.items ?? {});
        expect(marked.length).toBeLessThanOrEqual(document.systems.length);
      }
      expect(systemsDocumentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
    }),
  );
});
