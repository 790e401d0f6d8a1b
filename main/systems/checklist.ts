/** The checklist of an account's systems. Each function gives a new document back, or the same one when nothing changes. */
import { AppError } from '../../shared/errors';
import type { ApiKeyState } from '../../shared/portal-api';
import {
  type Checklist,
  type FinishedChecklist,
  finishedAtMost,
  type Mark,
  type Marks,
  type Signature,
  type SystemsDocument,
} from '../../shared/systems';
import { indexOf } from './list';

/** What is known of a key, without one where the account has none. */
export interface KeySeen extends Pick<ApiKeyState, 'fingerprint' | 'createdAt' | 'createdBy'> {
  /** Somebody else made it in the place of another, which was known here before. */
  isReplacement?: boolean;
}

/**
 * Compares the account's key with the one that was seen before. Another one starts a checklist, whoever made it and
 * wherever; if one is open, it ends as it is. So does a replacement where no key was seen yet: the systems were listed
 * when the portal could not be asked, and have the key of then.
 * @param key what the portal says of it now
 * @param now who is looking, and when: in the place of what the portal does not say
 */
export function seeKey(document: SystemsDocument, key: KeySeen, now: Signature): SystemsDocument {
  const seen = document.keySeen;
  const { fingerprint } = key;
  const madeAt = key.createdAt === undefined ? undefined : Date.parse(key.createdAt);
  if (seen && seen.fingerprint === fingerprint) return document;
  // An answer that was under way when the key was changed tells of the key before.
  if (seen?.at !== undefined && madeAt !== undefined && madeAt < seen.at) return document;
  const keySeen = { ...(fingerprint && { fingerprint }), ...(madeAt !== undefined && { at: madeAt }) };
  const next = { ...document, keySeen };
  const isAnother = seen !== undefined || key.isReplacement === true;
  if (!isAnother || fingerprint === undefined || document.systems.length === 0) return next;
  return begin(next, fingerprint, { at: madeAt ?? now.at, by: key.createdBy ?? now.by }, now.at);
}

/**
 * Starts one for the key that is in use, as if it had just been made.
 * @throws `systems.gone` when there is no key, or no system to check
 */
export function start(document: SystemsDocument, now: Signature): SystemsDocument {
  const fingerprint = document.keySeen?.fingerprint;
  if (document.checklist) return document;
  if (fingerprint === undefined || document.systems.length === 0) {
    throw new AppError('systems.gone', 'There is nothing to check.');
  }
  return begin(document, fingerprint, now, now.at);
}

/**
 * Marks a system, or takes the mark back. Tested means updated as well, and not updated means not tested either.
 * @throws `systems.gone` when there is no open checklist, or no such system
 */
export function mark(document: SystemsDocument, id: string, what: Mark, done: boolean, by: Signature): SystemsDocument {
  const checklist = openOf(document);
  indexOf(document, id);
  const { [id]: present = {}, ...others } = checklist.items;
  const next = done ? withMark(present, what, by) : withoutMark(present, what);
  const items = Object.keys(next).length === 0 ? others : { ...others, [id]: next };
  return { ...document, checklist: { ...checklist, items } };
}

/** Puts the checklist with the finished ones, also when not everything is marked. @throws `systems.gone` without one */
export function finish(document: SystemsDocument, by: Signature): SystemsDocument {
  openOf(document);
  return end(document, by.at, by.by);
}

function begin(document: SystemsDocument, fingerprint: string, changed: Signature, now: number): SystemsDocument {
  const { checklist: _ended, ...rest } = end(document, now);
  return { ...rest, checklist: { fingerprint, startedAt: changed.at, startedBy: changed.by, items: {} } };
}

function end(document: SystemsDocument, finishedAt: number, finishedBy?: string): SystemsDocument {
  const { checklist, ...rest } = document;
  if (!checklist) return document;
  const finished: FinishedChecklist = {
    ...checklist,
    finishedAt,
    ...(finishedBy !== undefined && { finishedBy }),
    items: document.systems.map(({ id, name }) => ({ name, ...checklist.items[id] })),
  };
  return { ...rest, history: [finished, ...document.history].slice(0, finishedAtMost) };
}

function openOf({ checklist }: SystemsDocument): Checklist {
  if (!checklist) throw new AppError('systems.gone', 'No checklist is open.');
  return checklist;
}

function withMark(present: Marks, what: Mark, by: Signature): Marks {
  return what === 'updated'
    ? { ...present, updated: present.updated ?? by }
    : { updated: present.updated ?? by, tested: present.tested ?? by };
}

function withoutMark({ updated }: Marks, what: Mark): Marks {
  return what === 'tested' && updated ? { updated } : {};
}
