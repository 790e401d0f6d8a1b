import { z } from 'zod';

/** What an organisation may decide for its administrators' computers. */
export const policySchema = z.object({
  portalAddress: z.string().optional(),
  showKey: z.enum(['allowed', 'copy-only']).default('allowed'),
});
export type Policy = z.infer<typeof policySchema>;

/** An organisation that has decided nothing. */
export const noPolicy: Policy = policySchema.parse({});
