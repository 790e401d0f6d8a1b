import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { chunkFileNames, languageChunks } from '../../build/page-chunks';

/** What each part of a language's texts exports. */
const parts = new Map([
  ['text', 'text'],
  ['later', 'laterText'],
  ['failures', 'failureTexts, keyAccountFailures'],
]);
const messages = join(import.meta.dirname, '../../renderer/messages');

/**
 * Stands before the page's English: as it is, or with `&pseudo` in the address what is derived from it. Its name is that of
 * a language's file, so that it is cut out as such.
 */
const derivedEnglish: Plugin = {
  name: 'derived-english',
  enforce: 'pre',
  resolveId(source, importer) {
    const part = /^\.\/en\/(\w+)$/.exec(source)?.[1] ?? '';
    return parts.has(part) && importer?.startsWith(`${messages}/`) && !importer.startsWith(`${messages}/en/`)
      ? `/derived/messages/en/${part}.ts`
      : null;
  },
  load(id) {
    const part = /^\/derived\/messages\/en\/(\w+)\.ts$/.exec(id)?.[1] ?? '';
    if (!parts.has(part)) return null;
    return `import * as english from '${messages}/en/${part}.ts';
      import { pseudoOf } from '${join(import.meta.dirname, 'pseudo.ts')}';
      import { isPseudo } from '${join(import.meta.dirname, 'address.ts')}';
      export const { ${parts.get(part)} } = isPseudo ? pseudoOf({ ...english }) : english;`;
  },
};

/** A file of its own: the texts need it, and the gallery's first file waits for these. */
const derivation = { name: 'derivation', test: /\/gallery\/(?:address|pseudo)\.ts$/, priority: 6 };

/** Builds the page as the app's build does, with the gallery's bridge before it. `npx vite test/gallery` to look live. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), derivedEnglish],
  build: {
    target: 'chrome130',
    outDir: 'out/page',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // As in the app: its policy allows no fonts in data: addresses.
    assetsInlineLimit: 0,
    rollupOptions: {
      output: { codeSplitting: { groups: [derivation, ...languageChunks] }, chunkFileNames },
    },
  },
});
