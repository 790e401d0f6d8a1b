import { z } from 'zod';

/** What may stand in a line of the event log beside its time, level and event. */
export type LogDetail = Record<string, string | number | boolean | undefined>;

/** A line of the event log: `at` is RFC 3339. */
const logLineSchema = z
  .object({ at: z.iso.datetime(), level: z.enum(['info', 'warn']), event: z.string() })
  .catchall(z.union([z.string(), z.number(), z.boolean()]));

/** The longest text that a detail may hold, in characters: names and codes are short, what is longer is a mistake. */
const longestText = 200;

/**
 * What codes, names, versions, field lists and request ids are made of, and an endpoint as messages name it. Neither an
 * email address, a path of a file or an address of the web is.
 */
const plain = /^[\w .,:;()+*-]*$/;
const endpoint = /^[A-Z]+(?: (?:\/[\w{}-]+)+)?$/;

/** What keys and tokens look like: long, and without a pause. A request's id has its hyphens. */
const tokenLike = /[A-Za-z0-9+/_=]{33,}/;

/** In the place of what is not to be logged. */
export const withheld = '(withheld)';

/**
 * A detail as it may be written. This is the net below: whoever logs, logs codes, names and numbers alone.
 */
export function loggable(detail: LogDetail): LogDetail {
  return Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [name, typeof value === 'string' ? loggableText(value) : value]),
  );
}

function loggableText(text: string): string {
  if (tokenLike.test(text) || !(plain.test(text) || endpoint.test(text))) return withheld;
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

/**
 * The lines of a log as they may be given away, whoever wrote them: an older version of this app, or a person with an
 * editor. What is no line of ours is left out, and a last line says how many were.
 */
export function cleanLog(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  const clean = lines.flatMap((line) => cleanLine(line) ?? []);
  const leftOut = lines.length - clean.length;
  if (leftOut > 0) clean.push(JSON.stringify({ leftOut }));
  return clean.map((line) => `${line}\n`).join('');
}

function cleanLine(line: string): string | undefined {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    return undefined;
  }
  const parsed = logLineSchema.safeParse(content);
  if (!parsed.success) return undefined;
  const { at, level, event, ...detail } = parsed.data;
  return JSON.stringify({ at, level, event: loggableText(event), ...loggable(detail) });
}
