/** What is done with a key again and again, in the words on the screen. */
import { expect, type Page } from 'playwright/test';

/** Presses *Copy*, and waits until the page says for how long the key will be on the clipboard. */
export async function copyKey(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText(/clears in \d+ s/).first()).toBeVisible();
}

/** Presses *Show API Key*, and waits until the key is on the page. */
export async function showKey(page: Page, key: string): Promise<void> {
  await page.getByRole('button', { name: 'Show API Key' }).click();
  await expect(page.getByText(key)).toBeVisible();
}

/** Presses *Hide API Key*, after which nothing in the page has the key any more. */
export async function hideKey(page: Page, key: string): Promise<void> {
  await page.getByRole('button', { name: 'Hide API Key' }).click();
  await expect(page.getByText(key)).toBeHidden();
  expect(await page.content()).not.toContain(key);
}

/** Presses *Reset API Key*, and confirms it with the account's number: what comes of it is for the story to tell. */
export async function resetKey(page: Page, accountNumber: string): Promise<void> {
  await page.getByRole('button', { name: 'Reset API Key' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox', { name: 'Account number' }).fill(accountNumber);
  await dialog.getByRole('button', { name: 'Reset API Key' }).click();
}

/** Types a key where an account is added by its key. */
export async function typeKey(page: Page, key: string): Promise<void> {
  await page.getByLabel('API key', { exact: true }).and(page.locator('[type=password]')).fill(key);
}

/** Types the key of an account that is to be added by it, and presses *Add account*. */
export async function addAccountByKey(page: Page, key: string): Promise<void> {
  await typeKey(page, key);
  await page.getByRole('button', { name: 'Add account' }).click();
}

/** In the dialog that asks for the key of an account that was added by it: types one and presses *Check and keep*. */
export async function enterNewKey(page: Page, key: string): Promise<void> {
  await page.getByLabel('New API key').fill(key);
  await page.getByRole('button', { name: 'Check and keep' }).click();
}
