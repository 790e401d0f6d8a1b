import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sizeBudget, type Weighed } from '../../build/size-budget';
import { languages } from '../../shared/languages';
import { checkout } from './checkout';

const out = join(checkout, 'out');
const assets = join(out, 'renderer/assets');

/** Of keytar, what `electron-builder.yml` leaves out of the archive: its binaries lie beside it, the rest is for those who build it. */
const notShipped = /^(?:src|build|script|prebuilds)\b|binding\.gyp$|\.(?:d\.ts|md|map)$/;

/** @returns what the app that was built last weighs, in bytes */
export function builtSizes(): Record<Weighed, number> {
  const page = readFileSync(join(out, 'renderer/index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.\/assets\/([\w.-]+\.js)"/g)].map(([, name = '']) => name);
  const firstScreens = languages.map((language) => scriptBytes(withImports([...scripts, `text-${language}.js`])));
  return {
    'first screen': Math.max(...firstScreens),
    preload: statSync(join(out, 'preload/index.cjs')).size,
    'before the window': statSync(join(out, 'main/index.js')).size + statSync(join(out, 'main/window.js')).size,
    archive: statSync(join(checkout, 'package.json')).size + folderBytes(out) + folderBytes(keytar, notShipped),
  };
}

const keytar = join(checkout, 'node_modules/keytar');

/** @returns a sentence for each weight, and how many are more than they may be */
export function weigh(sizes = builtSizes(), budget: Record<Weighed, number> = sizeBudget) {
  const names = Object.keys(budget) as Weighed[];
  const lines = names.map((name) => {
    const verdict = sizes[name] > budget[name] * 1000 ? 'TOO MUCH' : 'ok';
    return `${name.padEnd(18)} ${(sizes[name] / 1000).toFixed(1).padStart(7)} kB of ${budget[name]} kB  ${verdict}`;
  });
  return { lines, over: lines.filter((line) => line.endsWith('TOO MUCH')).length };
}

/** Follows what the page's scripts import at once; what they load later is not counted. */
function withImports(names: readonly string[]): string[] {
  const all = new Set(names);
  for (const name of all) {
    const text = readFileSync(join(assets, name), 'utf8');
    for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*["`']\.\/([\w.-]+\.js)["`']/g)) all.add(imported);
  }
  return [...all];
}

const scriptBytes = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + statSync(join(assets, name)).size, 0);

function folderBytes(folder: string, leftOut?: RegExp): number {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => !leftOut?.test(path.slice(folder.length + 1).replaceAll('\\', '/')))
    .reduce((sum, path) => sum + statSync(path).size, 0);
}
