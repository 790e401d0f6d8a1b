/** Goes to a state of the gallery, in a language, a theme and a size, as a person comes to it. */
import type { Locator, Page } from 'playwright/test';
import { appOrigin } from '../../main/app/page-files';
import type { Language } from '../../shared/languages';
import type { GalleryState } from './state';
import { states } from './states';
import { type Words, wordsOf } from './words';

export type Theme = 'light' | 'dark' | 'forced';

/** Width and height in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A language of the app, or texts that were derived from English: longer, and marked. */
export type Spoken = Language | 'pseudo';

export interface Visitor {
  page: Page;
  /** Shows a state, and does what leads to it. */
  visit(name: string, options: { language: Spoken; theme: Theme; size: Size }): Promise<void>;
  /** Shows what is there in another theme. */
  dress(theme: Theme): Promise<void>;
  /** Shows what is there in another size. */
  resize(size: Size): Promise<void>;
}

/** The day of all pictures, so that each comes out the same tomorrow. */
const today = new Date('2026-11-23T10:20:00Z');

export async function createVisitor(page: Page): Promise<Visitor> {
  // A page that is left while it comes is reported as an error.
  await page.waitForLoadState();
  page.setDefaultTimeout(10_000);
  await page.context().clock.install({ time: today });
  const dress: Visitor['dress'] = (theme) =>
    page.emulateMedia({
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      forcedColors: theme === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
  const resize: Visitor['resize'] = (size) => page.setViewportSize(size);
  return {
    page,
    dress,
    resize,
    async visit(name, { language, theme, size }) {
      const state = states[name];
      if (!state) throw new Error(`There is no state ${name}.`);
      await dress(theme);
      await resize(size);
      const spoken = language === 'pseudo' ? 'language=en&pseudo' : `language=${language}`;
      await page.goto(`${appOrigin}/index.html?state=${name}&${spoken}`);
      // The page is drawn as soon as it has the snapshot, if main gives one.
      await page
        .locator(state.answers?.silent ? 'html header' : 'html[data-platform] header')
        .first()
        .waitFor();
      // Whose screen is loaded later hears no key before.
      if (!state.answers?.silent && state.snapshot.phase !== 'starting')
        await page.locator('.navigation-empty').waitFor({ state: 'detached' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await act(page, state.steps ?? [], wordsOf(language));
    },
  };
}

async function act(page: Page, steps: NonNullable<GalleryState['steps']>, words: Words): Promise<void> {
  for (const step of steps) {
    if ('wait' in step) await page.clock.fastForward(step.wait);
    else if ('key' in step) await page.keyboard.press(step.key);
    else if ('choose' in step) await named(page, 'radio', words(step.choose)).check();
    else if ('fill' in step) await fieldOf(page, words(step.fill)).fill(step.with);
    else if ('show' in step) await named(page, 'heading', words(step.show)).scrollIntoViewIfNeeded();
    else if ('go' in step) await go(page, words(step.go), words);
    else if (step.press === 'Menu') await openMenu(page, words);
    else await press(page, words(step.press));
  }
  // Long enough for what appears late to have appeared.
  await page.clock.fastForward(600);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** In a narrow window the navigation lies behind a button. */
async function openMenu(page: Page, words: Words): Promise<void> {
  const menu = named(page, 'button', words('Menu'));
  if (await menu.isVisible()) await menu.click();
}

/** Presses what has one of these names: in a dialog what lies there. */
async function press(page: Page, names: string[]): Promise<void> {
  const summary = any(names, (name) => page.locator('summary', { hasText: name }));
  const anywhere = named(page, 'button', names)
    .or(named(page, 'link', names))
    .or(summary);
  const inDialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await ((await inDialog.count()) > 0 ? anywhere.and(inDialog.locator('*')) : anywhere).first().click();
}

/** Opens a page of Settings. */
async function go(page: Page, names: string[], words: Words): Promise<void> {
  await openMenu(page, words);
  await named(page, 'link', names).first().click();
  await named(page, 'heading', names).first().waitFor();
}

type Role = 'button' | 'heading' | 'link' | 'radio';

/** A link may say more than its name: how many fax systems still need the new key, say. */
const named = (page: Page, role: Role, names: string[]) =>
  any(names, (name) => page.getByRole(role, { name, exact: role !== 'link' }));

const fieldOf = (page: Page, names: string[]) =>
  any(names, (name) => page.getByLabel(name, { exact: true })).and(page.locator('input:not([type=radio]), textarea'));

/** What one of several names leads to. */
const any = (names: string[], locate: (name: string) => Locator): Locator =>
  names.map(locate).reduce((some, other) => some.or(other));
