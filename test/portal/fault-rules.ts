import { z } from 'zod';
import { glob } from './paths';

/** `before`: nothing was done. `after`: the work is done, and only the answer suffers. */
const whenSchema = z.enum(['before', 'after']).default('before');

/** What can go wrong with a request. */
export const faultSchema = z.discriminatedUnion('kind', [
  /** The work starts late. */
  z.object({ kind: z.literal('latency'), milliseconds: z.number().int().min(0).max(600_000) }),
  /** The connection breaks off without an answer. */
  z.object({ kind: z.literal('drop'), when: whenSchema }),
  /** An error, as a problem document; `code` follows from the status unless given. */
  z.object({
    kind: z.literal('status'),
    status: z.number().int().min(400).max(599),
    code: z.string().optional(),
    retryAfterSeconds: z.number().nonnegative().optional(),
    when: whenSchema,
  }),
  /** A web page where JSON should be: a proxy's or a hotel's. */
  z.object({ kind: z.literal('html'), status: z.number().int().min(200).max(599).default(502), when: whenSchema }),
  /** Half of the body, then the connection breaks off. */
  z.object({ kind: z.literal('truncated') }),
  /** Every field of the answer has another type. */
  z.object({ kind: z.literal('wrong-types') }),
  /** The right answer with 3 MB of padding in it. */
  z.object({ kind: z.literal('oversized') }),
  /** `401 token_expired`. */
  z.object({ kind: z.literal('expired-token') }),
  /** `302` to another place. */
  z.object({ kind: z.literal('redirect'), location: z.url() }),
  /** The right answer with these fields put in place of its own. */
  z.object({ kind: z.literal('fields'), fields: z.record(z.string(), z.unknown()) }),
]);
export type Fault = z.infer<typeof faultSchema>;
export type FaultInput = z.input<typeof faultSchema>;

/** Which requests a fault befalls. */
export const faultMatchSchema = z.object({
  method: z.string().optional(),
  // The whole path without the query; `*` stands for any characters, as in `*/api-key/reset`.
  path: z.string().min(1),
  /** How many requests, from now on. */
  times: z.number().int().positive().default(1),
});
export type FaultMatch = z.input<typeof faultMatchSchema>;

/** Faults that wait for their requests. */
export interface FaultRules {
  add(match: FaultMatch, fault: FaultInput): void;
  clear(): void;
  /** The faults for one request, each counted as used: at most one delay and one of the others, in order of adding. */
  take(method: string, path: string): { delay: number; fault?: Exclude<Fault, { kind: 'latency' }> };
}

/** An empty list of faults. */
export function createFaultRules(): FaultRules {
  let rules: { matches: (method: string, path: string) => boolean; left: number; fault: Fault }[] = [];
  return {
    add: (match, fault) => {
      const { method, path, times } = faultMatchSchema.parse(match);
      const pattern = glob(path);
      const matches = (asked: string, where: string) =>
        (method === undefined || method.toUpperCase() === asked) && pattern.test(where);
      rules.push({ matches, left: times, fault: faultSchema.parse(fault) });
    },
    clear: () => {
      rules = [];
    },
    take: (method, path) => {
      let delay: number | undefined;
      let other: Exclude<Fault, { kind: 'latency' }> | undefined;
      for (const rule of rules.filter((one) => one.matches(method, path))) {
        if (rule.fault.kind === 'latency' && delay === undefined) delay = rule.fault.milliseconds;
        else if (rule.fault.kind !== 'latency' && other === undefined) other = rule.fault;
        else continue;
        rule.left -= 1;
      }
      rules = rules.filter(({ left }) => left > 0);
      return { delay: delay ?? 0, ...(other ? { fault: other } : {}) };
    },
  };
}
