/**
 * The public etherFAX REST service, as far as this app and the portal emulator speak it: `GET accounts?a=status`.
 * Source: docs.etherfax.net, reference 3.0 (introduction, authentication); the answer's types are not documented, so
 * they are read tolerantly.
 */
import { z } from 'zod';

/** The account that a key authenticated as, as the service writes it. */
export const accountStatusReplySchema = z.object({
  Account: z.string(),
  Name: z.string().optional(),
  Ports: z.union([z.number(), z.string()]).optional(),
  Enabled: z.union([z.boolean(), z.string(), z.number()]).optional(),
  Features: z.unknown().optional(),
  AcceptedFormats: z.unknown().optional(),
  Numbers: z.unknown().optional(),
  Country: z.string().optional(),
  TimeZone: z.string().optional(),
});

/** What an error carries. */
export const restErrorSchema = z.object({ Message: z.string() });

/** The longest list, the longest word and the largest count that are taken from an answer: enough to show. */
const most = { items: 20, characters: 100, count: 999_999 } as const;

/** An account number as the service gives it: of any form, but one word of readable characters. */
export const restAccountNumberSchema = z.string().regex(/^[^\s\p{C}]{1,64}$/u);

const wordSchema = z.string().min(1).max(most.characters);
const wordsSchema = z.array(wordSchema).max(most.items);
const countSchema = z.number().int().min(0).max(most.count);

/** What is known of an account through the REST service. Whatever the service does not say, or says unreadably, is absent. */
export const restAccountSchema = z.object({
  accountNumber: restAccountNumberSchema,
  name: wordSchema.optional(),
  /** Whether it may send and receive. */
  enabled: z.boolean().optional(),
  ports: countSchema.optional(),
  /** How many fax numbers it has; `numbers` are the first of them, where the service lists them. */
  numberCount: countSchema.optional(),
  numbers: wordsSchema,
  features: wordsSchema,
  acceptedFormats: wordsSchema,
  country: wordSchema.optional(),
  timeZone: wordSchema.optional(),
});
export type RestAccount = z.infer<typeof restAccountSchema>;

/** Reads an answer, whatever the case of its fields; only an account number is needed. */
export const restAccountReplySchema = z
  .record(z.string(), z.unknown())
  .transform((reply): unknown => {
    const fields = new Map(Object.entries(reply).map(([name, value]) => [name.toLowerCase(), value]));
    const given = (name: string) => fields.get(name) ?? undefined;
    return {
      accountNumber: typeof given('account') === 'string' ? word(given('account')) : undefined,
      name: word(given('name')),
      enabled: truth(given('enabled')),
      ports: count(given('ports')),
      ...numbersOf(given('numbers')),
      features: words(given('features')).slice(0, most.items),
      acceptedFormats: words(given('acceptedformats')).slice(0, most.items),
      country: word(given('country')),
      timeZone: word(given('timezone')),
    };
  })
  .pipe(restAccountSchema);

/** The numbers may be counted or listed. */
function numbersOf(given: unknown): { numberCount?: number; numbers: string[] } {
  const numberCount = count(given);
  if (given === undefined || numberCount !== undefined)
    return { ...(numberCount !== undefined && { numberCount }), numbers: [] };
  const all = words(given);
  return { numberCount: all.length, numbers: all.slice(0, most.items) };
}

/** @returns the text of something that has one, on one line and no longer than it may be; `undefined` for nothing */
function word(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return text === '' ? undefined : text.slice(0, most.characters);
}

/** Reads a list, a text with separators, a single value, or an object of flags. */
function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => word(one) ?? []);
  if (typeof value === 'string') return value.split(/[,;|\n]/).flatMap((one) => word(one) ?? []);
  if (typeof value !== 'object' || value === null) return [word(value) ?? []].flat();
  return Object.entries(value).flatMap(([name, on]) => (truth(on) ? (word(name) ?? []) : []));
}

/** Reads a whole number, also one that is written as a text. */
function count(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : value;
  return countSchema.safeParse(number).data;
}

/** Reads yes or no, as programs of many kinds write it. */
function truth(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value !== 'string') return undefined;
  if (/^\s*(?:true|yes|on|1|enabled|active)\s*$/i.test(value)) return true;
  return /^\s*(?:false|no|off|0|disabled|inactive|suspended)\s*$/i.test(value) ? false : undefined;
}
