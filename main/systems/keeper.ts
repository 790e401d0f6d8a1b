import type { SystemsDocument, SystemsStorage, SystemsView } from '../../shared/systems';
import { reasonOf } from '../activity/disk-failure';
import type { Log } from '../ports';
import { createTurns } from '../session/in-turn';
import { documentName, emptyDocument, writeDocument } from './document';
import type { Found, Generations } from './generations';

/** One account's document, as it is in memory and how its file fares. */
export interface Held {
  readonly name: string;
  document: SystemsDocument;
  storage: SystemsStorage;
  /** What the page sees of it: the same object for as long as nothing changes. */
  view: SystemsView;
}

/**
 * Keeps the documents of the accounts that were opened. What can't be written stays in memory; what can't be read is
 * left alone.
 */
export interface Keeper {
  /** @returns the document, if it was read already */
  held(service: string, accountNumber: string): Held | undefined;
  /** Reads it, once however often it is asked for. */
  load(service: string, accountNumber: string): Promise<Held>;
  /** Takes a changed document and writes it; `storage` says whether that went well. */
  keep(held: Held, document: SystemsDocument): Promise<void>;
  /** Changes it in memory alone, for what is not worth a file. */
  remember(held: Held, document: SystemsDocument): void;
  /** Tries again what went wrong. */
  retry(held: Held): Promise<void>;
  /** Waits for what is being written, and tries once more what could not be. */
  settle(): Promise<void>;
}

/** @param changed called when a document or how its file fares has changed */
export function createKeeper(generations: Generations<SystemsDocument>, changed: () => void, log: Log): Keeper {
  const all = new Map<string, Held>();
  const loading = new Map<string, Promise<Held>>();
  // One after the other: each writes what is newest then.
  const inTurn = createTurns();

  function set(held: Held, change: Partial<Pick<Held, 'document' | 'storage'>>): void {
    Object.assign(held, change);
    held.view = viewOf(held.document, held.storage);
    changed();
  }

  async function read(held: Held): Promise<void> {
    const found = await generations.load(held.name);
    if (found.is !== 'read' || found.setAside) log.warn('systems-file', { found: found.is, ...reasonIn(found) });
    set(held, { storage: storageOf(found), document: (found.is === 'read' && found.content) || held.document });
  }

  async function write(held: Held): Promise<void> {
    const { document, storage } = held;
    try {
      await generations.save(held.name, writeDocument(document));
      const { setAside } = storage;
      if (storage.status !== 'kept') set(held, { storage: { status: 'kept', ...(setAside && { setAside }) } });
    } catch (thrown) {
      const reason = reasonOf(thrown);
      log.warn('systems-not-kept', { reason });
      set(held, { storage: { ...storage, status: 'not-kept', reason } });
    }
  }

  return {
    held: (service, accountNumber) => all.get(documentName(service, accountNumber)),
    load(service, accountNumber) {
      const name = documentName(service, accountNumber);
      const under = loading.get(name);
      if (under) return under;
      const document = emptyDocument(service, accountNumber);
      const storage: SystemsStorage = { status: 'kept' };
      const held: Held = { name, document, storage, view: viewOf(document, storage) };
      const loaded = read(held).then(() => {
        all.set(name, held);
        changed();
        return held;
      });
      loading.set(name, loaded);
      return loaded;
    },
    async keep(held, document) {
      set(held, { document });
      await inTurn(() => write(held));
    },
    remember: (held, document) => set(held, { document }),
    async retry(held) {
      const { status } = held.storage;
      if (status === 'not-kept') await inTurn(() => write(held));
      else if (status !== 'kept') await read(held);
    },
    async settle() {
      await inTurn(async () => undefined);
      for (const held of all.values()) if (held.storage.status === 'not-kept') await inTurn(() => write(held));
    },
  };
}

/** Whether changes are refused: a file that could not be read is not to be written over. */
export function isReadOnly({ storage }: Held): boolean {
  return storage.status === 'newer' || storage.status === 'unreadable';
}

function storageOf(found: Found<SystemsDocument>): SystemsStorage {
  if (found.is === 'unreadable') return { status: 'unreadable', reason: found.reason };
  if (found.is === 'newer') return { status: 'newer' };
  if (found.setAside === undefined) return { status: 'kept' };
  return { status: 'kept', setAside: { file: found.setAside, used: found.content ? 'backup' : 'nothing' } };
}

function reasonIn(found: Found<unknown>) {
  return { reason: found.is === 'unreadable' ? found.reason : found.is === 'read' ? found.setAside : undefined };
}

function viewOf({ systems, checklist, history }: SystemsDocument, storage: SystemsStorage): SystemsView {
  return { systems, ...(checklist && { checklist }), history, storage };
}
