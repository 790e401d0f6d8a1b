import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { axiosByFetch } from './build/axios-by-fetch';
import { chunkFileNames, pageChunks } from './build/page-chunks';
import { noteShippedPackages } from './build/shipped-packages';
import { updateSettings } from './build/updates';

// Electron 33, which development may run on, has Node 20.18 and Chromium 130; the shipped one is newer.
const nodeTarget = 'node20.18';
const pageTarget = 'chrome130';

// The page keeps its own origin in development, so it must be told where Vite listens.
const devServer = { host: '127.0.0.1', port: 5173, strictPort: true };

export default defineConfig({
  // keytar, the one runtime dependency, stays outside; every other library is bundled.
  main: {
    plugins: [axiosByFetch(import.meta.dirname), noteShippedPackages('main', import.meta.dirname)],
    define: updateSettings(process.env),
    build: {
      outDir: 'out/main',
      target: nodeTarget,
      minify: true,
      rollupOptions: {
        input: resolve('main/index.ts'),
        // What the window needs is one file; the rest is loaded while it opens.
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: ({ name }) => (name === 'window' ? '[name].js' : 'chunks/[name]-[hash].js'),
          // Not index.ts itself: it waits for files that need what is in this one.
          codeSplitting: { groups: [{ name: 'window', tags: ['$initial'], test: /^(?!.*\/main\/index\.ts$)/ }] },
        },
      },
    },
  },
  // A sandboxed preload script is one CommonJS file and may require nothing but electron.
  preload: {
    plugins: [noteShippedPackages('preload', import.meta.dirname)],
    build: {
      outDir: 'out/preload',
      target: nodeTarget,
      minify: true,
      rollupOptions: { input: resolve('preload/index.ts'), output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), noteShippedPackages('renderer', import.meta.dirname)],
    server: { ...devServer, hmr: { protocol: 'ws', host: devServer.host, clientPort: devServer.port } },
    build: {
      outDir: 'out/renderer',
      target: pageTarget,
      minify: true,
      // The page's policy allows neither inline scripts nor fonts in data: addresses.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: resolve('renderer/index.html'), output: { codeSplitting: pageChunks, chunkFileNames } },
    },
  },
});
