import { z } from 'zod';
import { loggable, loggableText } from './log-line';

/** A line of the event log: `at` is RFC 3339. */
const logLineSchema = z
  .object({ at: z.iso.datetime(), level: z.enum(['info', 'warn']), event: z.string() })
  .catchall(z.union([z.string(), z.number(), z.boolean()]));

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
