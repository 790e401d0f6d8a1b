/**
 * Updates of an AppImage, from a server of the publisher's on this computer. The packaged app takes itself for one: what it
 * replaces is a file that the test made, and the new version is a program that notes that it was started and then
 * becomes the same app again.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { signInToAccount } from '../e2e/steps';
import { testResults } from '../harness/checkout';
import type { PackagedApp } from '../harness/launch-packaged';
import { testPublisher } from '../harness/test-updates';
import { test as base, expect } from './fixture';
import { startUpdateServer, type UpdateServer } from './update-server';

const publisher = testPublisher();

interface Installed {
  /** The AppImage, which is there before and after. */
  image: string;
  /** Starts the app as that AppImage. */
  start(): Promise<PackagedApp>;
}

const test = base.extend<{ server: UpdateServer; installed: Installed }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  server: async ({}, use) => {
    if (!publisher) throw new Error('This app was built for a publisher.');
    const server = await startUpdateServer(publisher);
    await use(server);
    await server.close();
  },

  installed: async ({ folder, executable, start }, use) => {
    const place = join(folder, 'applications');
    mkdirSync(place);
    const image = join(place, 'etherFAX Admin.AppImage');
    writeFileSync(image, 'the old version');
    chmodSync(image, 0o755);
    await use({ image, start: () => start({ env: { APPIMAGE: image, APPDIR: dirname(executable) } }) });
  },
});

test.skip(publisher === undefined, 'what an app for a publisher takes, only the publisher can make');

/** A new version: notes how it was started, and goes on as the packaged app. */
const newVersion = (executable: string, note: string) =>
  Buffer.from(
    `#!/bin/sh\nprintf '%s\\n' "$$" "$@" > '${note}.part' && mv '${note}.part' '${note}'\nexec '${executable}' "$@"\n`,
  );

async function openUpdates(page: Page) {
  await page.getByRole('link', { name: /^Preferences/ }).click();
  const card = page.getByRole('region', { name: 'Updates' });
  await expect(card).toBeVisible();
  return card;
}

const picture = (card: Locator, name: string) =>
  card.screenshot({ path: join(testResults, 'screens', `${name}.png`), animations: 'disabled' });

async function offered(page: Page, version: string) {
  const card = await openUpdates(page);
  await card.getByRole('button', { name: 'Check for updates' }).click();
  await expect(card.getByText(`Version ${version} is available`)).toBeVisible();
  return card;
}

test('a new version is found, downloaded, put in place of the old one and started; the session goes on', async ({
  installed,
  server,
  portal,
  folder,
  executable,
  keychain,
}) => {
  const note = join(folder, 'started');
  const bytes = newVersion(executable, note);
  server.publish({ version: '99.0.0', notes: '- Faster.\n- <b>Calmer.</b>', listed: bytes });
  const { page, pid, ended } = await installed.start();
  await signInToAccount(page, portal, 'admin');
  const card = await offered(page, '99.0.0');
  await expect(card.getByText('<b>Calmer.</b>'), 'notes are text').toBeVisible();
  await picture(card, 'update-available');
  expect(server.asked).toEqual(['latest-linux.yml', 'latest-linux.yml.sig']);
  await card.getByRole('button', { name: 'Download' }).click();
  await expect(card.getByText('Version 99.0.0 is ready')).toBeVisible();
  await picture(card, 'update-ready');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(card, 'update-ready-dark');
  expect(readFileSync(installed.image, 'utf8')).toBe('the old version');

  await page.getByRole('button', { name: 'Restart and install' }).click();
  expect(await ended).toBe(0);
  expect(readFileSync(installed.image)).toEqual(bytes);
  expect(readdirSync(dirname(installed.image))).toEqual(['etherFAX Admin.AppImage']);
  await expect.poll(() => existsSync(note), 'the new version was started').toBe(true);
  const [newPid, ...args] = readFileSync(note, 'utf8').trim().split('\n');
  expect(Number(newPid)).not.toBe(pid);
  expect(args).toContain(`--portal=${portal.address}`);
  // The same app again: it holds the one place that there is for it, and the session was not ended.
  await expect.poll(() => existsSync(join(folder, 'profile', 'SingletonLock')) || isRunning(Number(newPid))).toBe(true);
  expect([...(await keychain.records()).keys()].some((name) => name.startsWith('session:'))).toBe(true);
  process.kill(Number(newPid));
  await expect.poll(() => isRunning(Number(newPid))).toBe(false);
});

const bytes = Buffer.from(`#!/bin/sh\n${'# a package that must never be started\n'.repeat(5_000)}`);
const other = Buffer.from(bytes.toString().replace('never', 'NEVER'));

test('what is not the package that was published is thrown away, and this version goes on', async ({
  installed,
  server,
  portal,
  profile,
}) => {
  const { page } = await installed.start();
  await signInToAccount(page, portal, 'admin');
  server.publish({ version: '99.0.0', listed: bytes });
  const card = await offered(page, '99.0.0');
  const download = card.getByRole('button', { name: 'Download' });
  for (const { says, ...wrong } of [
    { sent: other, says: 'What the server offered is not the publisher’s' },
    { sent: bytes.subarray(0, 20_000), says: 'Only a part of the new version arrived' },
    { sent: Buffer.concat([bytes, bytes]), says: 'What the server offered is not the publisher’s' },
    { breakAfter: 20_000, says: 'The server with new versions could not be reached' },
  ]) {
    server.publish({ version: '99.0.0', listed: bytes, ...wrong });
    await download.click();
    await expect(card.getByText(says)).toBeVisible();
    await expect(card.getByRole('button', { name: 'Restart and install' })).toHaveCount(0);
    expect(readFileSync(installed.image, 'utf8')).toBe('the old version');
    expect(filesNamed(profile, /AppImage/), 'what is left of it').toEqual([]);
  }
  // The next one is a good one.
  server.publish({ version: '99.0.0', listed: bytes });
  await download.click();
  await expect(card.getByText('Version 99.0.0 is ready')).toBeVisible();
});

test('a list of versions that the publisher did not sign is not read, nor one of an older version offered', async ({
  installed,
  server,
  portal,
}) => {
  const { page } = await installed.start();
  await signInToAccount(page, portal, 'admin');
  const card = await openUpdates(page);
  const check = card.getByRole('button', { name: 'Check for updates' });
  server.publish({ version: '1.0.0', listed: bytes, tamper: (listing) => listing.replace('1.0.0', '99.0.0') });
  await check.click();
  await expect(card.getByText('What the server offered is not the publisher’s')).toBeVisible();
  await picture(card, 'update-not-genuine');
  await card.getByText('Details', { exact: true }).click();
  await expect(card.getByText(/^127\.0\.0\.1:\d+: The signature of the list of versions/)).toBeVisible();
  server.publish({ version: '0.9.0', listed: bytes });
  await check.click();
  await expect(card.getByText('This was the newest version')).toBeVisible();
  await expect(card.getByRole('alert')).toHaveCount(0);
});

test('what was changed on the disk after it was downloaded is not installed', async ({
  installed,
  server,
  portal,
  profile,
}) => {
  server.publish({ version: '99.0.0', listed: bytes });
  const { page } = await installed.start();
  await signInToAccount(page, portal, 'admin');
  const card = await offered(page, '99.0.0');
  await card.getByRole('button', { name: 'Download' }).click();
  await expect(card.getByText('Version 99.0.0 is ready')).toBeVisible();
  const [downloaded] = filesNamed(profile, /\.AppImage$/);
  writeFileSync(downloaded ?? '', other);
  await card.getByRole('button', { name: 'Restart and install' }).click();
  await expect(card.getByText('What the server offered is not the publisher’s')).toBeVisible();
  expect(readFileSync(installed.image, 'utf8')).toBe('the old version');
  expect(readdirSync(dirname(installed.image))).toEqual(['etherFAX Admin.AppImage']);
  await card.getByRole('button', { name: 'Download' }).click();
  await expect(card.getByText('Version 99.0.0 is ready')).toBeVisible();
  expect(readFileSync(downloaded ?? '')).toEqual(bytes);
});

test('the app does not restart while a reset is under way', async ({ installed, server, portal }) => {
  server.publish({ version: '99.0.0', listed: bytes });
  const { page } = await installed.start();
  await signInToAccount(page, portal, 'admin');
  const card = await offered(page, '99.0.0');
  await card.getByRole('button', { name: 'Download' }).click();
  await expect(card.getByText('Version 99.0.0 is ready')).toBeVisible();
  // Not through the page, whose button says so itself.
  const answers = await page.evaluate(async () => {
    const snapshot = await window.etherfax.app.snapshot();
    if (!snapshot.ok) throw new Error('no snapshot');
    const { accountNumber = '', account } = snapshot.value;
    const reset = window.etherfax.account.resetKey({ accountNumber, keyId: account?.apiKey.keyId ?? '' });
    await window.etherfax.updates.install();
    const during = await window.etherfax.app.snapshot();
    return { during: during.ok && during.value.updates, reset: (await reset).ok };
  });
  expect(answers).toMatchObject({ during: { status: 'ready', failure: { code: 'updates.key-change' } }, reset: true });
  expect(readFileSync(installed.image, 'utf8')).toBe('the old version');
});

test('what a package manager brought is not updated from here', async ({ start, server, portal }) => {
  // The variables of another AppImage, from which it was started.
  const { page } = await start({ env: { APPIMAGE: '/opt/other.AppImage', APPDIR: '/tmp/.mount_other' } });
  await signInToAccount(page, portal, 'admin');
  const card = await openUpdates(page);
  await expect(card.getByText('New versions come the way this one was installed.')).toBeVisible();
  await expect(card.getByRole('button')).toHaveCount(0);
  expect(server.asked).toEqual([]);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function filesNamed(folder: string, pattern: RegExp): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
