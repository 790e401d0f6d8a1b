/** What the keychain test asks of its worker, and what that answers. */
import { z } from 'zod';

export const stepsSchema = z.array(
  z.union([
    z.tuple([z.literal('probe')]),
    z.tuple([z.enum(['get', 'delete']), z.string()]),
    z.tuple([z.literal('set'), z.string(), z.string()]),
  ]),
);
export type Step = z.infer<typeof stepsSchema>[number];

export const outcomesSchema = z.array(
  z.object({ value: z.string().optional(), code: z.string().optional(), message: z.string().optional() }),
);
export type Outcome = z.infer<typeof outcomesSchema>[number];
