// biome-ignore-all lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
/** What every test of the page's look has: one Electron for a worker's whole life, and in it one window. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, expect } from 'playwright/test';
import { ownFolders } from '../e2e/fixture';
import { type AppLog, createAppLog } from '../harness/app-log';
import { electronRuntime } from '../harness/electron-runtime';
import { startElectron } from '../harness/launch';
import { startVirtualDisplay } from '../harness/virtual-display';
import { createVisitor, type Visitor } from './visit';

export { expect };

const galleryMain = join(import.meta.dirname, 'out/window/main.js');

interface Shown {
  app: ElectronApplication;
  log: AppLog;
}

export const test = base.extend<{ visitor: Visitor }, { shown: Shown }>({
  shown: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'gallery-'));
      const display = process.platform === 'linux' ? await startVirtualDisplay(folder) : undefined;
      const log = createAppLog();
      const app = await startElectron({
        executable: await electronRuntime(),
        args: [galleryMain, `--user-data-dir=${join(folder, 'profile')}`],
        env: { ...display?.env, ...(await ownFolders(folder)) },
        log,
      });
      await use({ app, log });
      await app.close();
      await display?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],

  visitor: async ({ shown: { app, log } }, use, testInfo) => {
    const before = log.complaints().length;
    const page = await app.firstWindow();
    await use(await createVisitor(page));
    if (testInfo.errors.length > 0) await page.screenshot({ path: testInfo.outputPath('page.png') });
    expect.soft(log.complaints().slice(before), 'what the console complained of').toEqual([]);
  },
});
