/**
 * How an entry stands in its file: one line of JSON whose last field is its seal. What is sealed are the bytes before it,
 * not what they mean, so that not one of them can be changed unnoticed.
 */
import { createHash, createHmac } from 'node:crypto';
import { type ActivityEntry, activityEntrySchema } from '../../shared/activity';

/**
 * What ties an entry to the one before it. `mac`: HMAC-SHA-256 with the key in the keychain, which nobody else can make.
 * `sum`: plain SHA-256, made without a keychain, which carries the chain on and proves nothing by itself.
 */
export interface Seal {
  kind: 'mac' | 'sum';
  /** 64 hex digits. */
  value: string;
}

/** A line taken apart. */
export interface Line {
  entry: ActivityEntry;
  /** What is sealed. */
  body: Buffer;
  seal: Seal;
}

/** What the first entry of all follows. */
export const beginning = '0'.repeat(64);

const newline = Buffer.from('\n');
const closing = Buffer.from('}');
/** `,"mac":"` and 64 digits and `"}` */
const sealLength = 74;
const sealPattern = /^,"(mac|sum)":"([0-9a-f]{64})"\}$/;

/** The fields in their order in a line. */
const fields = [
  'seq',
  'at',
  'action',
  'portal',
  'user',
  'accountNumber',
  'fingerprint',
  'source',
  'code',
  'count',
] as const satisfies (keyof ActivityEntry)[];

/** Seals an entry. @param previous the seal of the entry before it */
export function sealed(entry: ActivityEntry, previous: string, key: Buffer | undefined): { bytes: Buffer; seal: Seal } {
  const body = Buffer.from(JSON.stringify(Object.fromEntries(fields.map((name) => [name, entry[name]]))));
  const seal: Seal = { kind: key ? 'mac' : 'sum', value: digest(key, previous, body) };
  const tail = Buffer.from(`,"${seal.kind}":"${seal.value}"}\n`);
  return { bytes: Buffer.concat([body.subarray(0, -closing.length), tail]), seal };
}

/** @param bytes without the newline @returns `undefined` for what no app of this version has written */
export function readLine(bytes: Buffer): Line | undefined {
  const found = sealPattern.exec(bytes.subarray(-sealLength).toString('latin1'));
  if (!found) return undefined;
  const body = Buffer.concat([bytes.subarray(0, -sealLength), closing]);
  const entry = activityEntrySchema.safeParse(parseJson(body));
  if (!entry.success) return undefined;
  return { entry: entry.data, body, seal: { kind: found[1] === 'mac' ? 'mac' : 'sum', value: found[2] ?? '' } };
}

/** Whether a line was made by the holder of the key (or, for a `sum`, is at least as it was written) and follows `previous`. */
export function follows({ body, seal }: Line, previous: string, key: Buffer | undefined): boolean {
  return digest(seal.kind === 'mac' ? key : undefined, previous, body) === seal.value;
}

function digest(key: Buffer | undefined, previous: string, body: Buffer): string {
  const hash = key ? createHmac('sha256', key) : createHash('sha256');
  return hash.update(previous).update(body).digest('hex');
}

/** Splits what ends with a newline into its lines, without them. */
export function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/** @returns `undefined` for what is no JSON */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
