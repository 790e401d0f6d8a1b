/** What is done about a connection again and again, in the words on the screen. */
import { expect, type Locator, type Page } from 'playwright/test';
import type { RunningApp } from '../harness/launch';
import { clipboardOf } from './system-steps';

/** The dialog that asks for the user and the password of a proxy. */
export function proxyDialog(page: Page): Locator {
  return page.getByRole('alertdialog', { name: 'Sign in to the proxy' });
}

/** Types user and password into that dialog, and presses Enter. */
export async function signInToProxy(page: Page, user: string, password: string): Promise<void> {
  await proxyDialog(page).getByRole('textbox', { name: 'User name' }).fill(user);
  await proxyDialog(page).getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

/** Presses *Copy diagnostics*. @returns what is on the clipboard then */
export async function copyDiagnostics({ app, page }: Pick<RunningApp, 'app' | 'page'>): Promise<string> {
  await page.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  return clipboardOf(app);
}
