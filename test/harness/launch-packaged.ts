import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Page } from 'playwright/test';
import { z } from 'zod';
import { appOrigin } from '../../main/app/page-files';
import type { AppLog } from './app-log';
import { exitCode, stop } from './child';
import { inherited } from './launch';

/** The packaged app as it runs. */
export interface PackagedApp {
  page: Page;
  /** Of its first process. */
  pid: number;
  /** Resolves with its exit code when it has ended; 1 when a signal ended it. */
  ended: Promise<number>;
  /** Closes the window, which ends the app, or ends it where a window does not. The second call does nothing. */
  close(): Promise<void>;
}

/**
 * Starts a packaged app as it is, in English, and drives its page through Chromium's debugging port: Playwright's way of starting
 * Electron needs Node's inspector, which packaging has switched off.
 * @param profile folder for all that the app keeps on disk
 * @throws Error when it does not come up within 30 seconds
 */
export async function launchPackaged(
  executable: string,
  profile: string,
  args: readonly string[],
  env: Record<string, string>,
  log: AppLog,
): Promise<PackagedApp> {
  const child = spawn(
    executable,
    [`--user-data-dir=${profile}`, '--lang=en-US', '--remote-debugging-port=0', ...args],
    {
      env: { ...inherited(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  log.followMain(child);
  const ended = exitCode(child);
  try {
    const address = await debuggingAddress(child.stderr, ended);
    await pageIsThere(address, ended);
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    if (context === undefined || child.pid === undefined) throw new Error('The app has no window.');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    log.followPage(page);
    const close = async () => {
      await page.close().catch(() => undefined);
      const patience = setTimeout(() => void stop(child), process.platform === 'darwin' ? 0 : 15_000);
      await ended;
      clearTimeout(patience);
    };
    return { page, pid: child.pid, ended, close };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

/** Chromium writes it to its console. */
function debuggingAddress(stderr: NodeJS.ReadableStream, ended: Promise<number>): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The packaged app did not start within 30 seconds.')), 30_000);
    createInterface({ input: stderr }).on('line', (line) => {
      const address = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    void ended.then((code) => reject(new Error(`The packaged app ended (${code}) while starting.`)));
  });
}

/** Waits for the app's page: Playwright that is connected while the window is being made can wait for it in vain. */
async function pageIsThere(address: string, ended: Promise<unknown>): Promise<void> {
  let isOver = false;
  void ended.finally(() => {
    isOver = true;
  });
  for (const until = Date.now() + 30_000; Date.now() < until && !isOver; await pause(50)) {
    const reply = await fetch(`http://${new URL(address).host}/json/list`);
    if (targetsSchema.parse(await reply.json()).some(({ type, url }) => type === 'page' && url.startsWith(appOrigin)))
      return;
  }
}

const targetsSchema = z.array(z.object({ type: z.string(), url: z.string() }));
