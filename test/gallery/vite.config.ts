import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the page as the app's build does, with the gallery's bridge before it. `npx vite test/gallery` to look live. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    target: 'chrome130',
    outDir: 'out/page',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // As in the app: its policy allows no fonts in data: addresses.
    assetsInlineLimit: 0,
  },
});
