/**
 * Takes a picture of every state: `npm run gallery -- [part of a state's name]`. The pictures go to
 * `test-results/gallery/` or where `GALLERY_DIR` says; whatever the page's console complains of (a violated content policy, say) fails the run.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { contentPolicy } from '../../main/app/page-files';
import type { GalleryState } from './state';
import { states } from './states';

const configFile = join(import.meta.dirname, 'vite.config.ts');
const pictures = process.env.GALLERY_DIR ?? join(import.meta.dirname, '../../test-results/gallery');
const sizes = [
  { name: 'large', width: 1100, height: 800 },
  { name: 'small', width: 480, height: 600 },
];
const schemes = ['light', 'dark'] as const;

async function act(page: Page, steps: GalleryState['steps'] = []): Promise<void> {
  for (const step of steps) {
    if ('wait' in step) await page.waitForTimeout(step.wait);
    else if ('choose' in step) await page.getByRole('radio', { name: step.choose }).check();
    else if ('key' in step) await page.keyboard.press(step.key);
    else if ('go' in step) await go(page, step.go);
    else if ('fill' in step) await page.getByLabel(step.fill, { exact: true }).fill(step.with);
    else {
      const inDialog = page.getByRole('alertdialog').getByText(step.press, { exact: true });
      const named = { name: step.press, exact: true };
      const anywhere = page.getByRole('button', named).or(page.getByRole('link', named));
      const summary = page.locator('summary', { hasText: step.press });
      const target = (await inDialog.count()) > 0 ? inDialog : (await anywhere.count()) > 0 ? anywhere : summary;
      if (await target.first().isVisible()) await target.first().click();
    }
  }
  // Long enough for what appears to have appeared.
  await page.waitForTimeout(600);
}

/** Opens a page of Settings; in a narrow window its navigation lies behind a button. */
async function go(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function main(wanted = ''): Promise<void> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error('Set CHROMIUM_PATH to a Chromium.');
  await mkdir(pictures, { recursive: true });
  await build({ configFile, logLevel: 'warn' });
  const server = await preview({
    configFile,
    preview: { host: '127.0.0.1', port: 0, headers: { 'Content-Security-Policy': contentPolicy } },
  });
  const address = server.resolvedUrls?.local[0];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const complaints: string[] = [];
  for (const [name, { steps }] of Object.entries(states)) {
    if (!name.includes(wanted)) continue;
    for (const colorScheme of schemes) {
      for (const { name: size, width, height } of sizes) {
        const page = await browser.newPage({
          viewport: { width, height },
          colorScheme,
          reducedMotion: 'reduce',
          locale: 'en-US',
        });
        const where = `${name}-${colorScheme}-${size}`;
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning')
            complaints.push(`${where}: ${message.text()}`);
        });
        page.on('pageerror', (error) => complaints.push(`${where}: ${error.message}`));
        await page.goto(`${address}?state=${name}`);
        await page.getByRole('banner').waitFor();
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await act(page, steps);
        await page.screenshot({ path: `${pictures}/${where}.png` });
        await page.close();
      }
    }
  }
  await browser.close();
  await server.close();
  if (complaints.length > 0) throw new Error(`The page complained:\n${[...new Set(complaints)].join('\n')}`);
}

await main(process.argv[2]);
