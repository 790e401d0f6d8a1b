import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/errors';
import type {
  ExportFormat,
  ImportPreview,
  Mark,
  Signature,
  System,
  SystemFields,
  SystemsDocument,
} from '../../shared/systems';
import type { Clock, Log } from '../ports';
import type { StateStore } from '../state/store';
import * as checklist from './checklist';
import type { Desk } from './desk';
import { readDocument } from './document';
import { toCsv, toJson } from './export';
import type { Folder } from './folder';
import { createGenerations } from './generations';
import { type ImportFile, readImportFile } from './import-file';
import { createKeeper, type Held, isReadOnly } from './keeper';
import { refuseKey } from './key-inside';
import * as list from './list';
import { merge } from './merge';

/**
 * Where the open account's key is used. It follows the account by itself: the list comes and goes with it, and another
 * key than the one that was seen last starts the checklist, whoever made it.
 *
 * Every change rejects with `account.not-found` when no account is open, `systems.read-only` when the file could not be
 * read, and as said; a change that can't be written lives in memory, and the state says so.
 */
export interface Systems {
  /** @throws `systems.key-inside`, `systems.full` */
  add(fields: SystemFields): Promise<void>;
  /** @throws `systems.key-inside`, `systems.gone` */
  change(system: System): Promise<void>;
  remove(id: string): Promise<void>;
  /** @param to the place that it gets, counted from 0 */
  move(id: string, to: number): Promise<void>;
  mark(id: string, what: Mark, done: boolean): Promise<void>;
  startChecklist(): Promise<void>;
  finishChecklist(): Promise<void>;
  /** Tries to read or write the file again. */
  retry(): Promise<void>;
  /** @returns false when the person thought better of it, here and below */
  print(): Promise<boolean>;
  exportTo(format: ExportFormat): Promise<boolean>;
  /**
   * Lets a person choose a file and reads it.
   * @returns what taking it would do; `undefined` when no file was chosen
   * @throws `files.not-read`, `systems.not-a-list`, `systems.key-inside`, `systems.full`
   */
  readImport(): Promise<ImportPreview | undefined>;
  /** Takes the file that was read last. @throws `systems.gone` when that was another one, or for another account */
  takeImport(importId: string): Promise<void>;
  /** Waits for what is being written, before the app ends. */
  settle(): Promise<void>;
}

/** @param computerUser whose name stands under a mark where nobody is signed in */
export function createSystems(
  state: StateStore,
  { folder, desk, computerUser }: { folder: Folder; desk: Desk; computerUser: string },
  clock: Clock,
  log: Log,
): Systems {
  const keeper = createKeeper(createGenerations(folder, readDocument, clock.now), follow, log);
  let waiting: { preview: ImportPreview; held: Held; file: ImportFile } | undefined;
  state.subscribe(follow);

  /** Whose list it is: the account that is open, and the portal or REST service that it belongs to. */
  function open(): [service: string, accountNumber: string] | undefined {
    const { portal, keyAccount, accountNumber } = state.get();
    const service = keyAccount?.restBase ?? portal.address;
    return service && accountNumber ? [service, accountNumber] : undefined;
  }

  /** The account's key, if anything certain is known of it now. */
  function presentKey(): checklist.KeySeen | undefined {
    const { account, accountFrom, keyAccount, keyChange } = state.get();
    if (keyAccount) {
      const { fingerprint, keySince } = keyAccount;
      return fingerprint
        ? { fingerprint, ...(keySince && { createdAt: new Date(keySince).toISOString() }) }
        : undefined;
    }
    // What was kept of an account from earlier says nothing of its key now.
    if (!account || accountFrom !== 'portal') return undefined;
    const { apiKey } = account;
    return { ...apiKey, isReplacement: keyChange !== undefined && keyChange.fingerprint === apiKey.fingerprint };
  }

  function follow(): void {
    const which = open();
    if (!which) return;
    const held = keeper.held(...which);
    if (!held) return void keeper.load(...which);
    look(held);
    // What looking has changed has been published by the follow that it called.
    if (state.get().systems !== held.view) state.update({ systems: held.view });
  }

  /** Compares the account's key with the one that was seen last. */
  function look(held: Held): void {
    const key = presentKey();
    if (!key || isReadOnly(held)) return;
    const next = checklist.seeKey(held.document, key, sign());
    if (next === held.document) return;
    if (next.checklist !== held.document.checklist) noteStart(next);
    if (next.systems.length + next.history.length > 0) void keeper.keep(held, next);
    else keeper.remember(held, next);
  }

  const sign = (): Signature => ({ at: clock.now(), by: state.get().user?.email ?? computerUser });

  function noteStart({ checklist, systems }: SystemsDocument): void {
    log.info('checklist-started', { fingerprint: checklist?.fingerprint, systems: systems.length });
  }

  async function current(): Promise<Held> {
    const which = open();
    if (!which) throw new AppError('account.not-found', 'No account is open.');
    return keeper.load(...which);
  }

  async function writable(): Promise<Held> {
    const held = await current();
    if (!isReadOnly(held)) return held;
    throw new AppError('systems.read-only', `The file of the list is ${held.storage.status}.`);
  }

  async function edit(how: (document: SystemsDocument) => SystemsDocument): Promise<void> {
    const held = await writable();
    const next = how(held.document);
    if (next !== held.document) await keeper.keep(held, next);
  }

  /** While the system's dialog was open, the app may have been locked, or another account been opened. */
  function stay(held: Held): void {
    if (state.get().lock) throw new AppError('app.locked', 'The app was locked meanwhile.');
    if (state.get().systems !== held.view) throw new AppError('systems.gone', 'Another account was opened meanwhile.');
  }

  /** Of every key that the account is known to have or to have had. */
  function fingerprints({ keySeen, checklist, history }: SystemsDocument): string[] {
    const { account, keyAccount } = state.get();
    const keys = [account?.apiKey, keyAccount, keySeen, checklist, ...history];
    return keys.flatMap((key) => key?.fingerprint ?? []);
  }

  return {
    add: (fields) =>
      edit((document) => {
        refuseKey(fields, fingerprints(document));
        return list.add(document, randomUUID(), fields);
      }),
    change: (system) =>
      edit((document) => {
        refuseKey(system, fingerprints(document));
        return list.change(document, system);
      }),
    remove: (id) => edit((document) => list.remove(document, id)),
    move: (id, to) => edit((document) => list.move(document, id, to)),
    mark: (id, what, done) => edit((document) => checklist.mark(document, id, what, done, sign())),
    startChecklist: () => edit((document) => checklist.start(document, sign())),
    finishChecklist: () => edit((document) => checklist.finish(document, sign())),
    async retry() {
      await keeper.retry(await current());
    },
    print: () => desk.print(),
    async exportTo(format) {
      const held = await current();
      const { accountNumber } = held.document;
      const day = new Date(clock.now()).toISOString().slice(0, 10);
      const account = accountNumber.replaceAll(/[^\w-]+/g, '-');
      return desk.save(`fax-systems-${account}-${day}.${format}`, format, () => {
        stay(held);
        return format === 'csv' ? toCsv(held.document) : toJson(held.document, clock.now());
      });
    },
    async readImport() {
      const held = await writable();
      const chosen = await desk.open();
      if (!chosen) return undefined;
      stay(held);
      const file = readImportFile(chosen.content);
      file.rows.forEach((row, index) => {
        refuseKey(row, fingerprints(held.document), index + 1);
      });
      const { preview } = merge(held.document, file, randomUUID);
      waiting = { held, file, preview: { ...preview, importId: randomUUID(), fileName: chosen.name } };
      return waiting.preview;
    },
    async takeImport(importId) {
      const taken = waiting;
      const held = await writable();
      if (taken?.preview.importId !== importId || taken.held !== held) {
        throw new AppError('systems.gone', 'Another file or another account was opened meanwhile.');
      }
      waiting = undefined;
      await edit((document) => merge(document, taken.file, randomUUID).document);
    },
    settle: () => keeper.settle(),
  };
}
