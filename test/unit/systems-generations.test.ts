import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument, writeDocument } from '../../main/systems/document';
import { createGenerations } from '../../main/systems/generations';
import type { SystemsDocument } from '../../shared/systems';
import { arbitraryDocument } from './fakes/system-arbitraries';
import { fakeFolder } from './fakes/systems';

const on = (folder: ReturnType<typeof fakeFolder>) => createGenerations(folder, readDocument, () => 1234);
const name = 'account';

function document(note: string): SystemsDocument {
  const system = { id: '2f1d7f0e-63a9-4b0c-8d44-1f3f6a1c2b3d', name: 'A', kind: 'other' as const, host: '', owner: '' };
  return {
    version: 1,
    service: 'https://portal.example.com',
    accountNumber: 'EFAX-1000-0001',
    systems: [{ ...system, place: '', note }],
    history: [],
  };
}

async function savedTwice() {
  const folder = fakeFolder();
  const generations = on(folder);
  await generations.save(name, writeDocument(document('old')));
  await generations.save(name, writeDocument(document('new')));
  return { folder, generations };
}

describe('saving', () => {
  it('gives back any document as it was', () =>
    fc.assert(
      fc.asyncProperty(arbitraryDocument, async (any) => {
        const folder = fakeFolder();
        await on(folder).save(name, writeDocument(any));
        expect(await on(folder).load(name)).toEqual({ is: 'read', content: any });
      }),
    ));

  it('keeps the generation before as the backup, and nothing else', async () => {
    const { folder } = await savedTwice();
    expect([...folder.files.keys()].sort()).toEqual(['account.bak', 'account.json']);
    expect(folder.text('account.bak')).toBe(writeDocument(document('old')));
  });

  it('whenever the power goes, the old or the new document is there, whole', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryDocument, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 18 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (documents, power, torn) => {
          const folder = fakeFolder();
          Object.assign(folder, { powerLeft: power, torn });
          let saved: SystemsDocument | undefined;
          let under: SystemsDocument | undefined;
          try {
            for (const next of documents) {
              under = next;
              await on(folder).save(name, writeDocument(next));
              saved = next;
              under = undefined;
            }
          } catch {
            // It went dark.
          }
          folder.powerLeft = Number.POSITIVE_INFINITY;
          const found = await on(folder).load(name);
          expect(found.is).toBe('read');
          expect(found).not.toHaveProperty('setAside');
          const content = found.is === 'read' ? found.content : undefined;
          expect([saved, under]).toContainEqual(content);
          // And it goes on from there.
          await on(folder).save(name, writeDocument(document('after')));
          expect(await on(folder).load(name)).toEqual({ is: 'read', content: document('after') });
        },
      ),
      { numRuns: 400 },
    ));

  it('a disk that refuses any step leaves the old or the new document, and takes the next save', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('account.new', 'account.json'), { minLength: 1 }),
        fc.constantFrom('ENOSPC', 'EROFS', 'EACCES', 'EIO'),
        async (refused, code) => {
          const { folder, generations } = await savedTwice();
          for (const [index, step] of refused.entries()) {
            folder.fault = (operation, file) => (operation !== 'read' && file === step ? code : undefined);
            const newest = document(`change ${index}`);
            await expect(generations.save(name, writeDocument(newest))).rejects.toMatchObject({ code });
            folder.fault = undefined;
            const found = await generations.load(name);
            expect(found.is === 'read' && found.content?.systems[0]?.note).toMatch(/^(?:old|new)$/);
          }
          await generations.save(name, writeDocument(document('after')));
          expect(await generations.load(name)).toEqual({ is: 'read', content: document('after') });
        },
      ),
    ));
});

describe('loading', () => {
  it('finds nothing where nothing was kept', async () => {
    expect(await on(fakeFolder()).load(name)).toEqual({ is: 'read', content: undefined });
  });

  it('sets aside whatever was done to the file, and uses the generation before', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), fc.uint8Array({ maxLength: 8 }), fc.boolean(), async (where, bytes, cut) => {
        const { folder, generations } = await savedTwice();
        const whole = folder.files.get('account.json') ?? new Uint8Array();
        const at = where % whole.length;
        const damaged = new Uint8Array([...whole.slice(0, at), ...bytes, ...(cut ? [] : whole.slice(at))]);
        folder.files.set('account.json', damaged);
        const found = await generations.load(name);
        if (found.is === 'read' && found.setAside === undefined) {
          // The damage made another document, or none that matters (white space).
          expect(readDocument(new TextDecoder().decode(damaged))).toEqual({ is: 'read', content: found.content });
          return;
        }
        if (found.is === 'newer') return expect(folder.files.get('account.json')).toEqual(damaged);
        expect(found).toEqual({ is: 'read', content: document('old'), setAside: 'account.json.damaged-1234' });
        expect(folder.files.get('account.json.damaged-1234')).toEqual(damaged);
      }),
      { numRuns: 300 },
    ));

  it.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['cut short', '{"version":1,'],
    ['of another shape', '{"version":1,"systems":[]}'],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00])],
    ['far too large', ' '.repeat(5 * 1024 * 1024)],
  ])('sets both aside when both are %s, and begins anew', async (_what, content) => {
    const folder = fakeFolder();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    folder.files.set('account.json', bytes).set('account.bak', bytes);
    const generations = on(folder);
    const found = await generations.load(name);
    expect(found).toEqual({ is: 'read', content: undefined, setAside: 'account.json.damaged-1234' });
    await generations.save(name, writeDocument(document('after')));
    expect([...folder.files.keys()].sort()).toEqual([
      'account.bak.damaged-1234',
      'account.json',
      'account.json.damaged-1234',
    ]);
  });

  it("leaves a newer version's file as it is, also where only its backup is left", async () => {
    for (const file of ['account.json', 'account.bak']) {
      const folder = fakeFolder();
      folder.put(file, '{"version":2,"anything":true}');
      expect(await on(folder).load(name)).toEqual({ is: 'newer' });
      expect([...folder.files.keys()]).toEqual([file]);
    }
  });

  it('leaves alone what cannot be read, and what cannot be set aside', async () => {
    const { folder, generations } = await savedTwice();
    folder.fault = (operation) => (operation === 'read' ? 'EACCES' : undefined);
    expect(await generations.load(name)).toEqual({ is: 'unreadable', reason: 'EACCES' });
    folder.put('account.json', 'damaged');
    folder.fault = (operation) => (operation === 'rename' ? 'EPERM' : undefined);
    expect(await generations.load(name)).toEqual({ is: 'unreadable', reason: 'EPERM' });
    expect(folder.text('account.json')).toBe('damaged');
  });
});
