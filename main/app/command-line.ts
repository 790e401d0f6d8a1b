import { z } from 'zod';

const valueSchema = z.string().min(1).max(2048).optional().catch(undefined);
const commandLineSchema = z.object({
  portal: valueSchema,
  rest: valueSchema,
  policy: valueSchema,
  removeData: z.boolean(),
});

/** What was asked for on the command line: addresses as typed, which `parsePortalAddress` reads, the path of a file, and whether to remove all data. */
export type CommandLine = z.infer<typeof commandLineSchema>;

/**
 * Reads `--portal=ADDRESS`, `--rest=ADDRESS` and `--policy=FILE`, of which the last one of each counts, and `--remove-data`.
 * Everything else is Electron's, Chromium's or nobody's, and ignored.
 * @param argv as `process.argv`
 * @returns what was asked for; a value that is empty or over-long counts as not given
 */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const given = (name: string) => argv.findLast((argument) => argument.startsWith(name))?.slice(name.length);
  return commandLineSchema.parse({
    portal: given('--portal='),
    rest: given('--rest='),
    policy: given('--policy='),
    removeData: argv.includes('--remove-data'),
  });
}
