/** What is left on the disk when the page or main dies while it holds a key. */
import { readdirSync } from 'node:fs';
import { expect, test } from '../e2e/fixture';
import { isKept, signInToAccount } from '../e2e/steps';
import { filesWithSecrets } from '../harness/secret-search';
import { filesWith } from './sources';

const dumps = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.dmp$|minidump|^core(\.\d+)?$/i.test(name),
  );

test('crashes of the page and of main leave no dump, and no secret in a file', async ({
  launch,
  portal,
  folder,
  secrets,
  log,
}) => {
  log.expect(/crash|Received signal|#\d|\[end of stack|r\d+:|[a-z]{2,3}: [0-9a-f]{16}|Segmentation|Target/i);
  expect(filesWith(/crashReporter/), 'no crash reporter is started').toEqual([]);
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await isKept(page);
  const show = async () => {
    await page.getByRole('button', { name: 'Show API Key' }).click();
    await expect(page.getByRole('button', { name: 'Hide API Key' })).toBeVisible();
  };
  await show();
  secrets.add(...portal.control.given());

  await test.step('the page', async () => {
    const crashed = page.waitForEvent('crash');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
    await crashed;
    // It comes back by itself, without the key.
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed()))
      .toBe(false);
    expect(dumps(folder)).toEqual([]);
    expect(filesWithSecrets(folder, secrets)).toEqual([]);
  });

  await test.step('main', async () => {
    const closed = app.waitForEvent('close');
    const child = app.process();
    // The answer may not get out any more.
    await app.evaluate(() => void setImmediate(() => process.crash())).catch(() => undefined);
    await closed;
    expect(child.exitCode ?? child.signalCode).not.toBe(0);
    expect(dumps(folder)).toEqual([]);
    expect(filesWithSecrets(folder, secrets)).toEqual([]);
  });
});
