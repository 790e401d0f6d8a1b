/**
 * The public etherFAX REST service, as far as this app and the portal emulator speak it: `GET accounts?a=status`.
 * Source: docs.etherfax.net, reference 3.0 (introduction, authentication); the answer's types are not documented, so
 * they are read tolerantly.
 */
import { z } from 'zod';

/** The account that a key authenticated as. */
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
