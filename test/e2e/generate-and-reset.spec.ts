import { demoAccounts } from '../portal/demo-users';
import { expect, test } from './fixture';
import { copyKey, resetKey } from './key-steps';
import { leaveSignedIn, signInToAccount, tryKey } from './steps';
import { clipboardOf } from './system-steps';

const { northside, withoutKey, directfax } = demoAccounts;

test('an account without a key gets its first one', async ({ launch, portal, picture }) => {
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'no-key');
  await expect(page.getByRole('button', { name: 'Show API Key' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Reset API Key' })).toHaveCount(0);
  await picture('no-key');

  await page.getByRole('button', { name: 'Generate API Key' }).click();
  await expect(page.getByRole('main').getByText('The API key was generated.')).toBeVisible();
  const key = portal.control.key(withoutKey) ?? '';
  await picture('generated');

  await copyKey(page);
  expect(await clipboardOf(app)).toBe(key);
  expect(await tryKey(portal, key)).toBe(200);
});

test('where a key is probably not needed, Generate asks once more', async ({ launch, portal, picture }) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'directfax');
  await expect(page.getByText(/A key is probably not needed/)).toBeVisible();
  await page.getByRole('button', { name: 'Generate API Key' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toBeVisible();
  await picture('generate-not-needed');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(portal.control.key(directfax)).toBeUndefined();

  await page.getByRole('button', { name: 'Generate API Key' }).click();
  await dialog.getByRole('button', { name: 'Generate API Key' }).click();
  await expect(page.getByRole('main').getByText('The API key was generated.')).toBeVisible();
  expect(portal.control.key(directfax)).toBeDefined();
});

test('a reset makes the old key useless and the new one work', async ({ launch, portal, picture }) => {
  const oldKey = portal.control.key(northside) ?? '';
  expect(await tryKey(portal, oldKey)).toBe(200);
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'admin');

  await page.getByRole('button', { name: 'Reset API Key' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Reset the API key of Northside Clinic?' });
  const confirm = dialog.getByRole('button', { name: 'Reset API Key' });
  const number = dialog.getByRole('textbox', { name: 'Account number' });
  await expect(dialog).toContainText('The old key stops working at once');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(confirm).toBeDisabled();
  await picture('reset-dialog');

  await test.step('Escape, Enter and a wrong number are safe', async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: 'Reset API Key' }).click();
    await number.fill(demoAccounts.withoutKey);
    await expect(confirm).toBeDisabled();
    await number.fill(northside.toLowerCase());
    await expect(confirm).toBeEnabled();
    await number.press('Enter');
    await expect(dialog).toBeVisible();
    expect(portal.control.key(northside)).toBe(oldKey);
  });

  await confirm.click();
  await expect(page.getByRole('main').getByText('The API key was reset.')).toBeVisible();
  await picture('reset-done');
  const newKey = portal.control.key(northside) ?? '';
  expect(newKey).not.toBe(oldKey);

  await copyKey(page);
  expect(await clipboardOf(app)).toBe(newKey);
  expect(await tryKey(portal, oldKey)).toBe(401);
  expect(await tryKey(portal, newKey)).toBe(200);
});

test('an old sign-in is asked for a fresh code in place, and the reset goes on', async ({
  launch,
  portal,
  picture,
}) => {
  const oldKey = portal.control.key(northside);
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');
  portal.control.advanceClock(6 * 60_000);

  await resetKey(page, northside);
  const dialog = page.getByRole('alertdialog');
  const code = dialog.getByRole('textbox', { name: 'Six-digit code' });
  await expect(code).toBeFocused();
  await picture('step-up');
  expect(portal.control.key(northside)).toBe(oldKey);

  await code.fill('000000');
  await expect(dialog.getByText(/attempts? (are|is) left/)).toBeVisible();
  await code.fill(portal.control.code('admin'));
  await expect(page.getByRole('main').getByText('The API key was reset.')).toBeVisible();
  expect(portal.control.key(northside)).not.toBe(oldKey);
});

test('where it is known that a fresh code will be wanted, it is asked for before anything is sent', async ({
  launch,
  portal,
  picture,
}) => {
  const oldKey = portal.control.key(northside);
  portal.control.advanceClock(-6 * 60_000);
  await leaveSignedIn(launch, portal, 'admin');
  portal.control.advanceClock(6 * 60_000);

  const { page } = await launch();
  await page.getByRole('button', { name: 'Reset API Key' }).click();
  const dialog = page.getByRole('alertdialog');
  const confirm = dialog.getByRole('button', { name: 'Reset API Key' });
  const code = dialog.getByRole('textbox', { name: 'Six-digit code' });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Account number' }).fill(northside);
  await expect(confirm).toBeDisabled();

  await test.step('the sixth digit resets nothing by itself, and a wrong code not at all', async () => {
    await code.fill('000000');
    await expect(confirm).toBeEnabled();
    await picture('step-up-beforehand');
    expect(portal.control.requests({ method: 'POST', path: '*/auth/step-up' })).toHaveLength(0);
    await confirm.click();
    await expect(dialog.getByText(/attempts? (are|is) left/)).toBeVisible();
    expect(portal.control.key(northside)).toBe(oldKey);
  });

  await code.fill(portal.control.code('admin'));
  await confirm.click();
  await expect(page.getByRole('main').getByText('The API key was reset.')).toBeVisible();
  expect(portal.control.key(northside)).not.toBe(oldKey);
  // The portal never had to refuse it.
  expect(portal.control.requests({ method: 'POST', path: '*/api-key/reset' })).toHaveLength(1);
});

test('a reset whose answer is lost is found out: one reset, no doubt', async ({ launch, portal }) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');
  portal.control.inject({ path: '*/api-key/reset' }, { kind: 'drop', when: 'after' });
  await resetKey(page, northside);
  await expect(page.getByRole('main').getByText('The API key was reset.')).toBeVisible();

  const sent = portal.control.requests({ path: '*/api-key/reset' });
  expect(sent).toHaveLength(2);
  expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
});

test('somebody else was first: nothing is reset, and the page shows the key of now', async ({ launch, portal }) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await page.getByRole('button', { name: 'Reset API Key' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox', { name: 'Account number' }).fill(northside);
  portal.control.changeKey(northside);
  const theirs = portal.control.key(northside);
  await dialog.getByRole('button', { name: 'Reset API Key' }).click();
  await expect(dialog.getByText('The key has changed since you looked')).toBeVisible();
  await expect(dialog.getByText(/It was changed by support@portal\.example\.com on /)).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Account number' })).toHaveValue('');
  expect(portal.control.key(northside)).toBe(theirs);
});
