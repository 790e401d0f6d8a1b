/** What may stand in a line of the event log beside its time, level and event. */
export type LogDetail = Record<string, string | number | boolean | undefined>;

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

/** A text of it likewise. */
export function loggableText(text: string): string {
  if (tokenLike.test(text) || !(plain.test(text) || endpoint.test(text))) return withheld;
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
