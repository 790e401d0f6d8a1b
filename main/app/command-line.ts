// The small half of zod: it is read before the window opens.
import * as z from 'zod/mini';

const valueSchema = z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(2048))), undefined);
const commandLineSchema = z.object({
  portal: valueSchema,
  rest: valueSchema,
  policy: valueSchema,
  /** Whether all data is to be removed in the place of running the app. */
  removeData: z.boolean(),
  /** Whether the connection report is wanted in the place of the app. */
  diagnose: z.boolean(),
});

/** What was asked for on the command line: addresses as typed, which `parsePortalAddress` reads, and the path of a file. */
export type CommandLine = z.infer<typeof commandLineSchema>;

/**
 * Reads `--portal=ADDRESS`, `--rest=ADDRESS` and `--policy=FILE`, of which the last one of each counts, `--remove-data` and
 * `--diagnose`.
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
    diagnose: argv.includes('--diagnose'),
  });
}
