import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Values that must not turn up anywhere, and the search for them. */
export interface Secrets {
  /** Registers a password, key or token. @throws Error for one so short that it turns up by chance */
  add(...values: string[]): void;
  /** Whether any of them, in one of the forms that programs write, is in a text or file content. */
  areIn(content: string | Buffer): boolean;
}

export function createSecrets(): Secrets {
  const forms: Buffer[] = [];
  return {
    add(...values) {
      for (const value of values) {
        if (value.length < 8) throw new Error('A secret of fewer than 8 characters turns up by chance.');
        forms.push(...formsOf(value));
      }
    },
    areIn(content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      return forms.some((form) => bytes.includes(form));
    },
  };
}

/** As it is, in a URL, in HTML, in JSON, in hex, in base64; and 16 bits a character, as Windows and Chromium write text. */
function formsOf(value: string): Buffer[] {
  const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const hex = Buffer.from(value).toString('hex');
  const inside = JSON.stringify(value).slice(1, -1);
  const texts = [value, encodeURIComponent(value), html, inside, hex, hex.toUpperCase(), ...base64Of(value)];
  const wide = [...new Set([value, ...base64Of(value)])].flatMap((text) => {
    const little = Buffer.from(text, 'utf16le');
    return [little, Buffer.from(little).swap16()];
  });
  return [...new Set(texts)].map((form) => Buffer.from(form)).concat(wide);
}

/**
 * What base64 makes of a value by itself and after something else (`user:secret`), in either alphabet: of each of the
 * three ways in which it can fall on the groups of three bytes, the characters that come from the value alone.
 */
function base64Of(value: string): string[] {
  const bytes = Buffer.from(value);
  const parts = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const last = (before + bytes.length) % 3 === 0 ? text.length : text.length - 1;
    return text.slice(before === 0 ? 0 : before + 1, last);
  });
  return parts.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
}

/** @returns the files below a folder that hold a secret */
export function filesWithSecrets(folder: string, secrets: Secrets): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => secrets.areIn(readOrNothing(path)));
}

/**
 * Looks through the arguments and environments of all processes that may be read (on Linux; elsewhere the system does
 * not tell).
 * @returns where a secret was found, for example `/proc/123/cmdline`
 */
export function processesWithSecrets(secrets: Secrets): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => [`/proc/${pid}/cmdline`, `/proc/${pid}/environ`])
    .filter((path) => secrets.areIn(readOrNothing(path)));
}

/** Files and processes come and go while they are searched. */
function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
