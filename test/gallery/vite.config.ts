import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The page that asks for its English gets the gallery's, which may be derived from it. */
const derivedEnglish: Plugin = {
  name: 'derived-english',
  enforce: 'pre',
  resolveId(source, importer) {
    const isAsked = source === './en' && importer?.endsWith('/renderer/messages/index.ts');
    return isAsked ? join(import.meta.dirname, 'english.ts') : null;
  },
};

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
  },
});
