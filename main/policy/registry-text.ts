/** What Windows' own tools say of the registry. */
import { policyKeys } from '../../shared/policy';
import { isSwitch } from '../../shared/policy-kinds';

/** Where the policy lies, below each of the two roots. */
export const registryPath = ['SOFTWARE', 'Policies', 'etherFAX Admin'] as const;

/** Whether two names are the same to the registry, which does not tell upper from lower case. */
export const isSameName = (a = '', b = '') => a.toLowerCase() === b.toLowerCase();

/** Neither tool names the character set in which it writes; what is outside of ASCII is refused later. */
const linesOf = (output: Buffer) => output.toString('latin1').split(/\r?\n/);
const isPlain = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** The last names of the keys that `reg.exe query` has listed. */
export function keysIn(output: Buffer): string[] {
  return linesOf(output)
    .filter((line) => line.startsWith('HKEY_'))
    .map((line) => line.split('\\').at(-1) ?? '');
}

/**
 * Reads what `reg.exe query <the policy's key> /s` says. A list is a key of its own, whose values stand in the order of
 * their numbers (as administrative templates write them), or a value of several texts.
 * @returns the settings by name, with `null` for what cannot be read
 */
export function parseRegistry(output: Buffer): Record<string, unknown> {
  const settings = new Map<string, unknown>();
  const lists = new Map<string, [position: number, value: string][]>();
  let list: [number, string][] | undefined;
  for (const line of linesOf(output)) {
    if (line.startsWith('HKEY_')) {
      // The root has a name of its own before the path.
      const name = line
        .split('\\')
        .slice(1 + registryPath.length)
        .join('\\');
      list = name === '' ? undefined : (lists.get(keyOf(name)) ?? []);
      if (list) lists.set(keyOf(name), list);
    }
    const [, name, type, value = ''] = /^ {4}(.+?) {4}(REG_\w+)(?: {4}(.*))?$/.exec(line) ?? [];
    if (name === undefined || type === undefined) continue;
    if (list) list.push([Number(name), value]);
    else settings.set(keyOf(name), read(keyOf(name), type, value));
  }
  for (const [key, entries] of lists) {
    const values = entries.toSorted(([a], [b]) => a - b).map(([, value]) => value);
    settings.set(key, values.every(isPlain) ? values : null);
  }
  return Object.fromEntries(settings);
}

function keyOf(name: string): string {
  return policyKeys.find((key) => isSameName(key, name)) ?? name;
}

function read(key: string, type: string, value: string): unknown {
  if (!isPlain(value)) return null;
  if (type === 'REG_MULTI_SZ') return value.split('\\0').filter(Boolean);
  if (type !== 'REG_DWORD') return value;
  const number = Number(value);
  return isSwitch(key) && (number === 0 || number === 1) ? number === 1 : number;
}
