/** What an administrator does again and again, in the words on the screen. */
import { expect, type Page } from 'playwright/test';
import type { RunningApp } from '../harness/launch';
import type { RunningPortal } from '../portal/index';

export type DemoUser = keyof RunningPortal['users'];
type Start = (options: { portal: string }) => Promise<Pick<RunningApp, 'page' | 'close'>>;

/** Types email and password of a demo user and presses *Sign in*. */
export async function enterPassword(page: Page, portal: RunningPortal, user: DemoUser): Promise<void> {
  const { email, password } = portal.users[user];
  await page.getByRole('textbox', { name: 'Email address' }).fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Enters the code that the user's authenticator app shows; its sixth digit submits. */
export async function enterCode(page: Page, portal: RunningPortal, user: DemoUser): Promise<void> {
  await page.getByRole('textbox', { name: 'Six-digit code' }).fill(portal.control.code(user));
}

export async function signIn(page: Page, portal: RunningPortal, user: DemoUser): Promise<void> {
  await enterPassword(page, portal, user);
  await enterCode(page, portal, user);
}

/** Signs in and waits for the account page, and until nothing more is asked of the portal in the background. */
export async function signInToAccount(page: Page, portal: RunningPortal, user: DemoUser): Promise<void> {
  await signIn(page, portal, user);
  await isOpen(page);
  let before = '';
  const isQuiet = () => {
    const all = portal.control.requests();
    const now = `${all.length} ${all.filter(({ status }) => status !== undefined).length}`;
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(isQuiet, { intervals: [250] }).toBe(true);
}

/** Signs in, and waits until the key is kept: from then on nothing is asked of the portal but by a click. */
export async function signInAndKeepKey(page: Page, portal: RunningPortal, user: DemoUser): Promise<void> {
  await signInToAccount(page, portal, user);
  await isKept(page);
}

/** Starts the app, signs in, waits until the key is kept, and closes the app: for stories of the next start. */
export async function leaveSignedIn(launch: Start, portal: RunningPortal, user: DemoUser): Promise<void> {
  const { page, close } = await launch({ portal: portal.address });
  await signInAndKeepKey(page, portal, user);
  await close();
}

/** Searches the list of a user of many accounts, and opens the one that is found. @param words number or name of one */
export async function chooseAccount(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search accounts' }).fill(words);
  await page.getByRole('button', { name: new RegExp(words) }).click();
}

/** Presses *Sign out*, and waits until the app asks to sign in. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
}

/** Waits until an account is open. */
export async function isOpen(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Account Information' })).toBeVisible();
}

/** Waits until the app is locked. */
export async function isLocked(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
}

/** Makes the window as small as it gets, and the system dark. */
export async function shrinkAndDarken({ app, page }: Pick<RunningApp, 'app' | 'page'>): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(480, 560));
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(500);
}

/** Asks the REST service, as a fax system would, whether a key authenticates. @returns the HTTP status */
export async function tryKey(portal: RunningPortal, key: string): Promise<number> {
  const reply = await fetch(`${portal.restBase}/accounts?a=status`, { headers: { Authorization: `Bearer ${key}` } });
  return reply.status;
}

/** Waits until the key of the open account is kept in the keychain. */
export async function isKept(page: Page): Promise<void> {
  await expect(page.getByText('The key is kept in this computer’s keychain, last confirmed')).toBeVisible();
}

/** Everything that the page's process still holds: its text, and all of its memory that a script could reach. */
export async function heldByPage(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const parts = [await page.content(), await page.evaluate(() => document.body.innerText)];
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await devtools.detach();
  return parts.join('');
}
