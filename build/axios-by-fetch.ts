import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';

const packageSchema = z.object({ browser: z.record(z.string(), z.string()) });

/**
 * Leaves out of axios what a browser does not need: its way through Node's own network, with redirects, proxies and forms of
 * its own. Here it speaks by `fetch` alone (`main/portal/transport.ts`). Which files that concerns, and what stands in their
 * place, is what axios itself tells bundlers for browsers; of a bundle for Node those don't ask.
 * @param checkout the folder that holds package.json
 */
export function axiosByFetch(checkout: string): Plugin {
  const folder = join(checkout, 'node_modules/axios');
  const { browser } = packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const instead = new Map(Object.entries(browser).map(([from, to]) => [resolve(folder, from), resolve(folder, to)]));
  return {
    name: 'axios-by-fetch',
    enforce: 'pre',
    load(id) {
      const replacement = instead.get(resolve(id));
      if (replacement === undefined) return undefined;
      const path = relative(dirname(id), replacement).replaceAll('\\', '/');
      return `export { default } from './${path}';`;
    },
  };
}
