/** What somebody does who has a keyboard and a screen reader, and no mouse. */
import { expect, type Locator, type Page } from 'playwright/test';
import type { RunningApp } from '../harness/launch';
import type { RunningPortal } from '../portal/index';
import type { DemoUser } from './steps';

type Role = Parameters<Page['getByRole']>[0];

/** Where the focus is wanted: a role and an accessible name, of which a text is the beginning. */
export interface Place {
  role: Role;
  name: string | RegExp;
}

const found = (page: Page, { role, name }: Place): Locator =>
  page.getByRole(role, { name: typeof name === 'string' ? new RegExp(`^${escaped(name)}`) : name });

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const hasFocus = (locator: Locator) =>
  locator.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** What a screen reader would call what has the focus, for the message of a test that did not come there. */
const whereNow = (page: Page) =>
  page.evaluate(() => {
    const now = document.activeElement;
    return `${now?.tagName.toLowerCase()} "${(now?.getAttribute('aria-label') ?? now?.textContent ?? '').trim().slice(0, 40)}"`;
  });

/** Whether it can be seen that the focus is where it is: an outline, or a field's own border and shadow. */
const isFocusSeen = (page: Page) =>
  page.evaluate(() => {
    const now = document.activeElement;
    if (!(now instanceof HTMLElement) || now === document.body) return false;
    // A radio button lies invisibly over its label, which is drawn in its place.
    const drawn = [now, ...(now.closest('label') ? [now.closest('label') as HTMLElement] : [])];
    return drawn.some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
  });

/**
 * Presses Tab until something has the focus. On the way, and there, the focus has to be seen and may never be lost.
 * @param key `Shift+Tab` to go back
 * @param most how often it is pressed at the most
 */
export async function tabTo(
  page: Page,
  role: Role,
  name: string | RegExp,
  { key = 'Tab', most = 40 }: { key?: 'Tab' | 'Shift+Tab'; most?: number } = {},
): Promise<void> {
  const target = found(page, { role, name });
  const way: string[] = [];
  await expect(target.first()).toBeVisible();
  for (let pressed = 0; pressed <= most; pressed += 1) {
    if (await hasFocus(target)) {
      await expect.poll(() => isFocusSeen(page), `the focus on ${role} ${name} is seen`).toBe(true);
      return;
    }
    await page.keyboard.press(key);
    way.push(await whereNow(page));
  }
  throw new Error(`Tab did not come to ${role} ${name} but to:\n${way.join('\n')}`);
}

/** Goes to a button, a link or a box and presses it, as its kind is pressed. */
export async function pressOn(page: Page, role: Role, name: string | RegExp, how?: Parameters<typeof tabTo>[3]) {
  await tabTo(page, role, name, how);
  await page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
}

/** Goes to a field and types. */
export async function typeInto(page: Page, name: string | RegExp, words: string, role: Role = 'textbox') {
  await tabTo(page, role, name);
  await page.keyboard.type(words);
}

/** Where the focus has come to by itself. */
export async function isAt(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const place = found(page, { role, name }).and(page.locator(':focus'));
  await expect(place, `where the focus should be: ${role} ${name}`).toHaveCount(1);
}

/** Opens the palette, types, and does what is offered first. */
export async function choose(page: Page, typed: string, offered: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await isAt(page, 'combobox', 'Search accounts and actions');
  await page.keyboard.type(typed);
  const list = page.getByRole('listbox', { name: 'Accounts and actions' });
  await expect(list.getByRole('option', { selected: true })).toContainText(offered);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Search accounts and actions' })).toHaveCount(0);
}

/** What the live regions of a page say from now on, in their order; also after the page was loaded anew. */
export async function listen(
  page: Page,
): Promise<{ hears(words: string | RegExp): Promise<void>; all(): Promise<string[]> }> {
  await page.addInitScript(noteLiveRegions);
  await page.evaluate(noteLiveRegions);
  const all = () => page.evaluate(() => (window as unknown as { said?: string[] }).said ?? []);
  return {
    all,
    async hears(words) {
      const isMeant = (one: string) => (typeof words === 'string' ? one.includes(words) : words.test(one));
      await expect.poll(async () => (await all()).some(isMeant), `a live region says ${words}`).toBe(true);
      // What was said after it is still to be heard.
      const heard = (await all()).findIndex(isMeant) + 1;
      await page.evaluate((count) => void (window as unknown as { said: string[] }).said.splice(0, count), heard);
    },
  };
}

/** Runs in the page. */
function noteLiveRegions(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  const regions = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]';
  const note = (region: Element | null | undefined) => {
    const words = region?.textContent?.trim();
    if (words) said.push(words);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      note(element?.closest(regions));
      for (const added of addedNodes) {
        if (!(added instanceof Element)) continue;
        if (added.matches(regions)) note(added);
        for (const inside of added.querySelectorAll(regions)) note(inside);
      }
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** From the sign-in page to the account, or to the choice between accounts. */
export async function signIn({ page }: Pick<RunningApp, 'page'>, portal: RunningPortal, user: DemoUser): Promise<void> {
  const { email, password } = portal.users[user];
  await isAt(page, 'textbox', 'Email address');
  await page.keyboard.type(email);
  await tabTo(page, 'textbox', 'Password', { most: 1 });
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await isAt(page, 'textbox', 'Six-digit code');
  await page.keyboard.type(portal.control.code(user));
}

/** Signs in to the one account that the user has. */
export async function openAccount(run: RunningApp, portal: RunningPortal, user: DemoUser): Promise<void> {
  await signIn(run, portal, user);
  await expect(run.page.getByRole('heading', { name: 'Account Information' })).toBeVisible();
  await isAt(run.page, 'heading', 'Account');
}
