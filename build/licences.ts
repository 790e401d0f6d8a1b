import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What may be shipped with the app: each asks for its notice alone, which {@link licenceTexts} gives. */
export const acceptedLicences = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
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
 * @throws Error for one that brings no text and is not under the MIT licence, whose text is the same for all
 */
export function licenceTexts(checkout: string, packages: readonly ShippedPackage[]): string {
  const head =
    'etherFAX Admin contains the following software, each under its own licence.\n' +
    'Electron and Chromium have their notices in LICENSE.electron.txt and LICENSES.chromium.html.\n';
  const parts = packages.map(({ folder, name, version, licence }) => {
    const found = licenceFiles(join(checkout, folder));
    const texts = found.length > 0 ? found : [standardText(join(checkout, folder), name, licence)];
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

/** For the few that name the MIT licence and leave out its text. */
function standardText(folder: string, name: string, licence: string): string {
  if (licence !== 'MIT') throw new Error(`${name} brings no text of its licence (${licence}).`);
  const { author } = packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  return `Copyright (c) ${holder}\n\n${mit}`;
}

const packageSchema = z.object({ author: z.union([z.string(), z.object({ name: z.string() })]).optional() });

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
