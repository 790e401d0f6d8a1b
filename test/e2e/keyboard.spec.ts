/** Every journey with the keyboard alone: nothing here is clicked, and no field is filled but by typing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoAccounts } from '../portal/index';
import { expect, test } from './fixture';
import { choose, isAt, listen, openAccount, pressOn, signIn, tabTo, typeInto } from './keyboard-steps';
import { heldByPage } from './steps';
import { clipboardOf } from './system-steps';

const { northside, withoutKey, partner } = demoAccounts;
/** As the page's memory names an element that was drawn. */
const drawnCharacter = /<div class=\\?"spelled-character/;

test('connects, signs in, shows, spells out, hides and copies the key, and signs out', async ({
  launch,
  portal,
  picture,
}) => {
  const key = portal.control.key(northside) ?? '';
  const run = await launch({ portal: 'http://127.0.0.1:9' });
  const { app, page } = run;
  const { hears, all } = await listen(page);

  await test.step('the portal’s address is typed', async () => {
    await tabTo(page, 'textbox', 'Portal address');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(portal.address);
    await page.keyboard.press('Enter');
    await openAccount(run, portal, 'admin');
  });

  await test.step('the first thing that Tab comes to leads past title bar and navigation', async () => {
    await tabTo(page, 'link', 'Skip to content', { key: 'Shift+Tab' });
    await picture('skip-link');
    await page.keyboard.press('Enter');
    await isAt(page, 'heading', 'Account');
  });

  await test.step('what has a sign alone says its name with the focus, until Escape', async () => {
    await tabTo(page, 'button', 'Copy account number', { most: 2 });
    await expect(page.getByText('Copy account number')).toBeVisible();
    await picture('tip-on-focus');
    await page.keyboard.press('Escape');
    await expect(page.getByText('Copy account number')).toBeHidden();
    await page.keyboard.press('Enter');
    await hears('Account number copied');
    expect(await clipboardOf(app)).toBe(northside);
  });

  await test.step('shown and spelled out, character by character', async () => {
    await pressOn(page, 'button', 'Show API Key');
    await hears('The API key is shown.');
    await pressOn(page, 'button', 'Spell out');
    const letters = page.getByRole('listbox', { name: 'The API key, character by character' });
    await expect(letters.getByRole('option')).toHaveCount(key.length);
    await expect(letters.getByRole('option').first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(letters.getByRole('option').nth(5)).toBeFocused();
    await expect(letters.getByRole('option').nth(5).locator('.spelled-sign')).toHaveText(key.charAt(5));
    await page.keyboard.press('End');
    await expect(letters.getByRole('option').last()).toBeFocused();
    await picture('key-spelled');
    expect(await heldByPage(page)).toMatch(drawnCharacter);
    expect((await all()).join(' ')).not.toMatch(/capital|small/);
    await page.keyboard.press('Shift+Tab');
    await pressOn(page, 'button', 'Stop spelling', { key: 'Shift+Tab' });
    await isAt(page, 'button', 'Spell out');
  });

  await test.step('hidden by its shortcut while it is read: the focus stays near', async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option').first()).toBeFocused();
    await page.keyboard.press('Control+Shift+H');
    await hears('The API key is hidden.');
    await expect(page.getByRole('option')).toHaveCount(0);
    await isAt(page, 'button', 'Show API Key');
    const held = await heldByPage(page);
    expect(held).not.toContain(key);
    // Nor any of its characters with their names, still in order though no longer on the page.
    expect(held).not.toMatch(drawnCharacter);
  });

  await test.step('copied by the button, and cleared: the focus goes back to Copy', async () => {
    await pressOn(page, 'button', /^Copy$/, { key: 'Shift+Tab', most: 2 });
    await hears('API key copied. It is cleared from the clipboard in 30 seconds.');
    expect(await clipboardOf(app)).toBe(key);
    await pressOn(page, 'button', 'Clear now');
    await hears('The clipboard was cleared.');
    await isAt(page, 'button', /^Copy$/);
    expect(await clipboardOf(app)).toBe('');
  });

  await test.step('copied by the shortcut on another page, where it is said in passing', async () => {
    await page.keyboard.press('Control+3');
    await isAt(page, 'heading', 'Activity');
    await page.keyboard.press('Control+Shift+C');
    await hears('API key copied. It is cleared from the clipboard in 30 seconds.');
    await expect(page.getByText(/API key: Copied, clears in \d+ s/)).toBeVisible();
    await picture('copied-elsewhere');
    expect(await clipboardOf(app)).toBe(key);
    await isAt(page, 'heading', 'Activity');
  });

  await choose(page, 'log out', 'Sign out');
  await isAt(page, 'textbox', 'Email address');
  expect(await clipboardOf(app)).toBe('');
});

test('generates a key: asked for in the palette it only opens the dialog', async ({ launch, portal, picture }) => {
  const run = await launch();
  const { page } = run;
  const { hears } = await listen(page);
  await openAccount(run, portal, 'no-key');

  await page.keyboard.press('Control+4');
  await isAt(page, 'heading', 'Session');
  await choose(page, 'create', 'Generate API Key');
  await isAt(page, 'button', 'Cancel');
  await picture('generate-from-palette');
  await page.keyboard.press('Enter');
  await isAt(page, 'button', 'Generate API Key');
  expect(portal.control.key(withoutKey)).toBeUndefined();

  await page.keyboard.press('Enter');
  await hears('The API key was generated.');
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
  expect(portal.control.key(withoutKey)).toBeDefined();
  // The button is gone: the focus is in the same card.
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.key-card') !== null)).toBe(true);
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test('resets the key with typed number and code, then ticks the checklist off', async ({ launch, portal, picture }) => {
  const oldKey = portal.control.key(northside);
  const run = await launch();
  const { page } = run;
  const { hears } = await listen(page);
  await openAccount(run, portal, 'admin');

  await test.step('a fax system is put on the list', async () => {
    await page.keyboard.press('Control+2');
    await isAt(page, 'heading', 'Fax systems');
    await pressOn(page, 'button', 'Add a fax system');
    await isAt(page, 'textbox', 'Name');
    await page.keyboard.type('RightFax');
    await pressOn(page, 'button', 'Save');
    await hears(/RightFax/);
    await expect(page.getByText('RightFax').first()).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  await test.step('the key is reset, with the code that the portal wants', async () => {
    portal.control.advanceClock(6 * 60_000);
    await choose(page, 'rotate', 'Reset API Key');
    const dialog = page.getByRole('alertdialog', { name: 'Reset the API key of Northside Clinic?' });
    await expect(dialog).toBeVisible();
    await isAt(page, 'button', 'Cancel');
    await page.keyboard.press('Escape');
    await isAt(page, 'button', 'Reset API Key');
    await page.keyboard.press('Enter');
    await isAt(page, 'button', 'Cancel');
    await typeInto(page, 'Account number', northside.toLowerCase());
    await pressOn(page, 'button', 'Reset API Key');
    await hears('Enter the six-digit code to go on.');
    await isAt(page, 'textbox', 'Six-digit code');
    expect(portal.control.key(northside)).toBe(oldKey);
    await page.keyboard.type(portal.control.code('admin'));
    await hears('The API key was reset.');
    await isAt(page, 'button', 'Reset API Key');
    expect(portal.control.key(northside)).not.toBe(oldKey);
  });

  await test.step('the checklist is ticked off', async () => {
    await page.keyboard.press('Control+2');
    await isAt(page, 'heading', 'Fax systems');
    for (const name of await page
      .getByRole('checkbox')
      .evaluateAll((boxes) => boxes.map((box) => box.ariaLabel ?? ''))) {
      await pressOn(page, 'checkbox', name);
      await expect(page.getByRole('checkbox', { name })).toBeChecked();
    }
    await picture('checklist-by-keyboard');
  });
});

test('goes to another account, and from page to page, by typing', async ({ launch, portal, picture }) => {
  const run = await launch();
  const { page } = run;
  const { hears } = await listen(page);
  await signIn(run, portal, 'partner');
  await isAt(page, 'searchbox', 'Search accounts');
  await choose(page, partner, partner);
  await isAt(page, 'heading', 'Account');
  await choose(page, 'ashford radiology', /Ashford Radiology/);
  await hears(/^Opening .*Radiology/);
  await expect(page.getByRole('region', { name: 'Account Information' })).toContainText('Radiology');
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);

  for (const [digit, heading] of [
    'Account',
    'Fax systems',
    'Activity',
    'Session',
    'Connection',
    'Preferences',
  ].entries()) {
    await page.keyboard.press(`Control+${digit + 1}`);
    await isAt(page, 'heading', heading);
  }
  await choose(page, 'conn', 'Go to Connection');
  await isAt(page, 'heading', 'Connection');
  await page.keyboard.press('Control+,');
  await isAt(page, 'heading', 'Preferences');

  await page.keyboard.press('F1');
  await isAt(page, 'button', 'Close');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Copy API key');
  await picture('shortcut-list');
  await page.keyboard.press('Escape');
  await isAt(page, 'heading', 'Preferences');
  await page.keyboard.press('?');
  await isAt(page, 'button', 'Close');
  await page.keyboard.press('Enter');
  await isAt(page, 'heading', 'Preferences');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('?');
  await expect(page.getByRole('combobox', { name: 'Search accounts and actions' })).toHaveValue('?');
});

test('filters and exports the activity, changes preferences, locks and unlocks with a passcode', async ({
  launch,
  portal,
  folder,
  secrets,
}) => {
  const passcode = `${crypto.randomUUID()}`;
  secrets.add(passcode);
  const run = await launch();
  const { app, page } = run;
  const { hears } = await listen(page);
  await openAccount(run, portal, 'admin');
  await page.keyboard.press('Control+Shift+C');
  await hears('API key copied.');

  await test.step('the activity is filtered and exported', async () => {
    const path = join(folder, 'activity.csv');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await page.keyboard.press('Control+3');
    await tabTo(page, 'radio', 'At the portal');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'On this computer' })).toBeChecked();
    await tabTo(page, 'combobox', 'Action');
    await page.keyboard.type('API key copied');
    await hears(/1 entry|entries/);
    await pressOn(page, 'button', 'Export these as CSV');
    await hears(/exported/);
    expect(await readFile(path, 'utf8')).toContain(',copied,done,');
  });

  await test.step('a preference is changed, and a passcode set', async () => {
    await page.keyboard.press('Control+,');
    await isAt(page, 'heading', 'Preferences');
    await tabTo(page, 'combobox', 'Clear a copied key after');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel('Clear a copied key after')).not.toHaveValue('30');
    await pressOn(page, 'button', 'Set a passcode', { key: 'Shift+Tab' });
    await isAt(page, 'textbox', 'New passcode');
    await page.keyboard.type(passcode);
    await typeInto(page, 'Repeat the new passcode', passcode);
    await page.keyboard.press('Enter');
    await hears(/passcode/i);
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  await test.step('locked, the field has the focus; unlocked, the page’s heading', async () => {
    await choose(page, 'lock now', 'Lock now');
    await isAt(page, 'textbox', 'Passcode');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.type('not this one');
    await page.keyboard.press('Enter');
    await hears(/left|wrong|not/i);
    await isAt(page, 'textbox', 'Passcode');
    await page.keyboard.type(passcode);
    await page.keyboard.press('Enter');
    await isAt(page, 'heading', 'Account');
  });
});
