import { z } from 'zod';

const commandLineSchema = z.object({ portal: z.string().min(1).max(2048).optional() });

/** What was asked for on the command line. `portal` is as typed: `parsePortalAddress` reads it. */
export type CommandLine = z.infer<typeof commandLineSchema>;

/**
 * Reads `--portal=ADDRESS`; the last one counts. Everything else is Electron's, Chromium's or nobody's, and ignored.
 * @param argv as `process.argv`
 * @returns what was asked for; a value that is empty or over-long counts as not given
 */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const prefix = '--portal=';
  const portal = argv.findLast((argument) => argument.startsWith(prefix))?.slice(prefix.length);
  const parsed = commandLineSchema.safeParse({ portal });
  return parsed.success ? parsed.data : {};
}
