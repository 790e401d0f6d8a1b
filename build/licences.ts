import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What may be shipped with the app: each asks for its notice alone, which {@link licenceTexts} gives. */
export const acceptedLicences = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
];

/** A package that ships: its folder below the checkout, and what the lock file says of it. */
export interface ShippedPackage {
  folder: string;
  name: string;
  version: string;
  licence: string;
}

/**
 * The text that goes with the app: every package that is in it, with its licence.
 * @param packages in the order in which they are to stand
 */
export function licenceTexts(checkout: string, packages: readonly ShippedPackage[]): string {
  const head =
    'etherFAX Admin contains the following software, each under its own licence.\n' +
    'Electron and Chromium have their notices in LICENSE.electron.txt and LICENSES.chromium.html.\n';
  const parts = packages.map(({ folder, name, version, licence }) => {
    const texts = licenceFiles(join(checkout, folder));
    return [`${name} ${version} (${licence})`, ...texts].join('\n\n');
  });
  return `${[head, ...parts].join(`\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Texts that a package itself brings: as files or, with some, as the last section of its README. */
function licenceFiles(folder: string): string[] {
  const names = readdirSync(folder).sort();
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').trim();
  const files = names.filter((name) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(name));
  if (files.length > 0) return files.map(read);
  const sections = names
    .filter((name) => /^readme/i.test(name))
    .map((name) => /^#* *licen[cs]e\b[\s\S]*/im.exec(read(name))?.[0]);
  return sections.flatMap((section) => section?.trim() ?? []);
}
