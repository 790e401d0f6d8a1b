import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';

/** Where the three bundles note what went into them, below the checkout. */
const folder = 'dist/shipped';

const listSchema = z.array(z.string());

/**
 * Notes which npm packages went into a bundle. The lock file cannot tell: what is bundled is, for npm, needed for
 * development alone, as are the tools that never ship.
 * @param part its name: `main`, `preload` or `renderer`
 * @param checkout the folder that holds package.json
 */
export function noteShippedPackages(part: string, checkout: string): Plugin {
  return {
    name: 'note-shipped-packages',
    apply: 'build',
    generateBundle(_options, bundle) {
      const outputs = Object.values(bundle);
      const modules = outputs.flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : output.originalFileNames,
      );
      // Of styles, the files that come out say nothing.
      const styles = [...this.getModuleIds()].filter((id) => /\.css$/.test(withoutQuery(id)));
      const packages = new Set([...modules, ...styles].flatMap((id) => packageFolder(id) ?? []));
      mkdirSync(join(checkout, folder), { recursive: true });
      writeFileSync(join(checkout, folder, `${part}.json`), JSON.stringify([...packages].sort(), undefined, 1));
    },
  };
}

/** @returns the folders, below the checkout, of all packages that went into the bundles, in order */
export function shippedPackages(checkout: string): string[] {
  const lists = readdirSync(join(checkout, folder)).map((name) => readFileSync(join(checkout, folder, name), 'utf8'));
  return [...new Set(lists.flatMap((text) => listSchema.parse(JSON.parse(text))))].sort();
}

const withoutQuery = (id: string) => id.split('?')[0] ?? id;

/**
 * The package that a module belongs to.
 * @param id as the bundler gives it: a path, at times with a null byte before and a query behind
 * @returns its folder from the first `node_modules` on, as the lock file names it; undefined for what is the app's own
 */
export function packageFolder(id: string): string | undefined {
  const path = withoutQuery(id).replaceAll('\\', '/');
  return /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}
