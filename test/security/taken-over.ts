import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright/test';
import { checkout } from '../harness/checkout';

/** What the page's makers forbid it, and what it may do in the hands of somebody who got around that. */
const freed = [
  ['contextIsolation:!0', 'contextIsolation:!1,nodeIntegrationInSubFrames:!0'],
  ["default-src 'none'", "default-src 'none'; frame-src 'self'"],
  ["frame-ancestors 'none'", "frame-ancestors 'self'"],
] as const;

/**
 * Makes a copy of the built app whose page is in the hands of an attacker who has broken out of the page's own world and
 * commands everything that a renderer process has: Electron's own `ipcRenderer`, as `window.wire`, in every frame, and
 * through it every channel with every argument. Main is the same but for what it tells the renderer to forbid.
 * @param folder private
 * @returns the folder of the app
 */
export function takenOverApp(folder: string): string {
  const app = join(folder, 'taken-over');
  cpSync(join(checkout, 'out'), join(app, 'out'), { recursive: true });
  cpSync(join(checkout, 'package.json'), join(app, 'package.json'));
  symlinkSync(join(checkout, 'node_modules'), join(app, 'node_modules'));

  const main = join(app, 'out/main/window.js');
  writeFileSync(
    main,
    freed.reduce((text, [from, to]) => replacedOnce(text, from, to), readFileSync(main, 'utf8')),
  );

  const preload = join(app, 'out/preload/index.cjs');
  writeFileSync(preload, withoutIsolation(readFileSync(preload, 'utf8')));
  return app;
}

function replacedOnce(text: string, from: string, to: string): string {
  const [before, after, ...more] = text.split(from);
  if (after === undefined || more.length > 0) throw new Error(`${from} is not once in the built app.`);
  return before + to + after;
}

/**
 * Puts a frame into the page that shows the page's own origin, as the app's own navigation guard would not let it.
 * @returns the frame
 */
export async function frameInside(page: Page): Promise<Frame> {
  await page.evaluate(() => void document.body.append(document.createElement('iframe')));
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (!frame) throw new Error('There is no frame.');
  await frame.goto(page.url());
  return frame;
}

/** The bridge as it is, and beside it the wire that it is made of. */
const withoutIsolation = (preload: string) => `
  const { ipcRenderer } = require('electron');
  window.wire = ipcRenderer;
  const contextBridge = { exposeInMainWorld(name, api) { window[name] = api; } };
  (function (require) { ${preload} })(() => ({ ipcRenderer, contextBridge }));
`;
