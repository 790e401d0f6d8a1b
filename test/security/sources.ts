import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../harness/checkout';

/** Every file of what the app is made of, as it is written, by its path below the checkout. */
export function sources(): Map<string, string> {
  const files = ['main', 'preload', 'renderer', 'shared'].flatMap((folder) =>
    readdirSync(join(checkout, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const written = files.filter((path) => /\.(ts|tsx|html|css)$/.test(path));
  return new Map(written.map((path) => [path, readFileSync(join(checkout, path), 'utf8')]));
}

/** @returns the files in which a text stands */
export function filesWith(pattern: RegExp): string[] {
  return [...sources()].filter(([, text]) => pattern.test(text)).map(([path]) => path);
}
