import { createHash } from 'node:crypto';
import { z } from 'zod';
import { keychainRecordBytes, keychainValueBytes } from '../../shared/limits';
import type { SecretStore } from '../ports';
import { createCallQueue } from './call-queue';
import { kindOf, RecordTrouble } from './records';

/**
 * A long value has two sets of names for its parts, used in turn, so that the parts of the value that counts are never
 * written over: what a crash leaves is the old value or the new one.
 */
const generations = ['a', 'b'] as const;
type Generation = (typeof generations)[number];

/** What stands in the record itself when the value is in parts. No record of JSON begins like this. */
const mark = 'in parts:';
const headVersion = 1;
const headSchema = z.object({
  version: z.literal(headVersion),
  generation: z.enum(generations),
  parts: z.number().int().positive(),
  sha256: z.string(),
});
type Head = z.infer<typeof headSchema>;

/** As many as the longest value can need: a part may end up to three bytes early, before a character that does not fit. */
const mostParts = Math.ceil(keychainValueBytes / (keychainRecordBytes - 3));

/**
 * Lets a store keep values that are longer than its records. What fits is passed on as it is. Of what does not, the
 * parts are written first, and then the record itself says which parts they are and what digest the whole has, so that
 * a value is read whole (`keychain.damaged` when a part is missing or altered) or not at all.
 */
export function createSplittingStore(store: SecretStore): SecretStore {
  const queue = createCallQueue();

  async function read(name: string): Promise<string | undefined> {
    const text = await store.get(name);
    if (!text?.startsWith(mark)) return text;
    const { generation, parts, sha256 } = parseHead(name, text);
    let value = '';
    for (let number = 1; number <= parts; number += 1) value += (await store.get(part(name, generation, number))) ?? '';
    if (digest(value) !== sha256) {
      throw new RecordTrouble('keychain.damaged', `The record "${kindOf(name)}" is not complete.`, name);
    }
    return value;
  }

  async function write(name: string, value: string): Promise<void> {
    const bytes = Buffer.byteLength(value, 'utf8');
    if (bytes > keychainValueBytes) {
      const message = `A record of ${bytes} bytes; at most ${keychainValueBytes} are kept.`;
      throw new RecordTrouble('keychain.too-large', message, name);
    }
    const before = await headOf(name);
    if (bytes <= keychainRecordBytes && !value.startsWith(mark)) {
      await store.set(name, value);
    } else {
      const generation = before?.generation === 'a' ? 'b' : 'a';
      const parts = split(value);
      await clear(name, generation);
      for (const [index, text] of parts.entries()) await store.set(part(name, generation, index + 1), text);
      const head: Head = { version: headVersion, generation, parts: parts.length, sha256: digest(value) };
      await store.set(name, mark + JSON.stringify(head));
    }
    // The value is kept by now, so this may fail: what stays behind goes when the record is next written or removed.
    if (before) await removeParts(name, before.generation, before.parts).catch(() => undefined);
  }

  async function remove(name: string): Promise<void> {
    const text = await store.get(name);
    // First of all, so that no crash leaves a record whose parts are gone.
    if (text !== undefined) await store.delete(name);
    for (const generation of generations) {
      if (text?.startsWith(mark)) await removeParts(name, generation, mostParts);
      else await clear(name, generation);
    }
  }

  /** Removes what a crash left. Parts are written in order and removed in reverse: without the first there is none. */
  async function clear(name: string, generation: Generation): Promise<void> {
    if ((await store.get(part(name, generation, 1))) !== undefined) await removeParts(name, generation, mostParts);
  }

  /** What the record says of its parts, if it has any and says so legibly. */
  async function headOf(name: string): Promise<Head | undefined> {
    const text = await store.get(name);
    if (!text?.startsWith(mark)) return undefined;
    try {
      return parseHead(name, text);
    } catch {
      return undefined;
    }
  }

  async function removeParts(name: string, generation: Generation, count: number): Promise<void> {
    for (let number = count; number >= 1; number -= 1) await store.delete(part(name, generation, number));
  }

  return {
    probe: () => store.probe(),
    get: (name) => queue.run(name, () => read(name)),
    set: (name, value) => queue.run(name, () => write(name, value)),
    delete: (name) => queue.run(name, () => remove(name)),
    close: () => store.close(),
  };
}

const part = (name: string, generation: Generation, number: number) => `${name}#${generation}${number}`;

const digest = (value: string) => createHash('sha256').update(value, 'utf8').digest('hex');

/** @throws RecordTrouble `keychain.damaged`, or `keychain.newer` for what a later app wrote */
function parseHead(name: string, text: string): Head {
  const json = parseJson(text.slice(mark.length));
  const head = headSchema.safeParse(json);
  if (head.success && head.data.parts <= mostParts) return head.data;
  const version = z.object({ version: z.number() }).safeParse(json).data?.version ?? 0;
  if (version > headVersion) {
    throw new RecordTrouble('keychain.newer', `The record "${kindOf(name)}" is of a later version of this app.`, name);
  }
  throw new RecordTrouble('keychain.damaged', `The record "${kindOf(name)}" is damaged.`, name);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Cuts a text into pieces that fit a record each, never through a character. */
function split(value: string): string[] {
  const room = new Uint8Array(keychainRecordBytes);
  const encoder = new TextEncoder();
  const parts: string[] = [];
  for (let rest = value; rest !== ''; ) {
    const { read } = encoder.encodeInto(rest, room);
    parts.push(rest.slice(0, read));
    rest = rest.slice(read);
  }
  return parts;
}
