import { join } from 'node:path';
import { build } from 'vite';
import page from './vite.config';

const here = import.meta.dirname;

/** Builds the gallery into `out/`: its page, as the app's own is built, and the Electron main that shows it. */
await build({ ...page, configFile: false, logLevel: 'warn' });
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: join(here, 'window.ts'),
    outDir: join(here, 'out/window'),
    emptyOutDir: true,
    target: 'node20.18',
    rollupOptions: { external: ['electron'], output: { format: 'es', entryFileNames: 'main.js' } },
  },
});
