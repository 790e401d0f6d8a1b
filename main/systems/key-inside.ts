import { createHash } from 'node:crypto';
import { AppError } from '../../shared/errors';
import { type SystemFields, systemTexts } from '../../shared/systems';

/** What etherFAX's keys look like: 32 bytes in base64. */
const looksLikeKey = /[A-Za-z0-9+/]{43}=/;

/** What can stand beside a value in a note or a line of a configuration file. */
const betweenValues = /[\s"'`,;:=()[\]{}<>|]+/u;

/**
 * Sees to it that nobody keeps the key in the list, which lies in a plain file and is printed.
 * @param fingerprints of the account's keys, as far as they are known
 * @param row which system of a file it is, counted from 1, if it comes from one
 * @throws `systems.key-inside`, naming the field and not what it holds
 */
export function refuseKey(fields: Partial<SystemFields>, fingerprints: readonly string[], row?: number): void {
  const field = systemTexts.find((name) => holdsKey(fields[name] ?? '', fingerprints));
  if (!field) return;
  throw new AppError('systems.key-inside', `A key in: ${field}${row === undefined ? '' : ` of system ${row}`}.`);
}

function holdsKey(text: string, fingerprints: readonly string[]): boolean {
  // A key that was pasted may be broken over lines.
  const joined = text.replaceAll('\n', '');
  if (looksLikeKey.test(text) || looksLikeKey.test(joined)) return true;
  const words = [text.split(/\s+/u), text.split(betweenValues), [joined, text.replaceAll(/\s/gu, '')]].flat();
  return words.some((word) => word !== '' && fingerprints.includes(fingerprintOf(word)));
}

/** As the portal's contract has it. */
function fingerprintOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}
