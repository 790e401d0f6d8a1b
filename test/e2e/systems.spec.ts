import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { demoAccounts } from '../portal/index';
import { expect, test } from './fixture';
import { resetKey } from './key-steps';
import { isOpen, signInToAccount } from './steps';
import { chooseFile, clipboardOf } from './system-steps';

const { northside } = demoAccounts;

const openSystems = async (page: Page) => {
  await page.getByRole('link', { name: 'Fax systems' }).click();
  await expect(page.getByRole('heading', { name: 'Fax systems', level: 1 })).toBeVisible();
};

/** Fills in the dialog and saves it. */
async function addSystem(page: Page, fields: Record<string, string>, kind?: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a fax system' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Add a fax system' });
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(value);
  if (kind) await dialog.getByLabel('Kind', { exact: true }).selectOption(kind);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}

const systemNames = (page: Page) => page.locator('.system-name').allTextContents();

async function reset(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Account', exact: true }).click();
  await resetKey(page, northside);
  await expect(page.getByRole('main').getByText('The API key was reset.')).toBeVisible();
}

async function narrow(app: ElectronApplication, page: Page): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(480, 700));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(480);
}

/** Opens the list, on which somebody has worked: without the dialog, which has a test of its own. */
async function listSystems(page: Page): Promise<void> {
  await openSystems(page);
  const empty = { host: '', owner: '', place: '', note: '' };
  await page.evaluate(
    async (systems) => {
      for (const system of systems) await window.etherfax.systems.add(system);
    },
    [
      { ...empty, name: 'RightFax', kind: 'fax-server', host: 'fax01.northside.example', owner: 'Dana Reyes' },
      {
        ...empty,
        name: 'Radiology gateway',
        kind: 'connector',
        host: 'rad-gw',
        note: 'Restart the service\nafterwards',
      },
      { ...empty, name: 'Nightly statements', kind: 'script', owner: 'Billing', place: 'Environment variable API_KEY' },
    ] as const,
  );
  await expect.poll(() => systemNames(page)).toEqual(['RightFax', 'Radiology gateway', 'Nightly statements']);
}

test('the list is filled in, takes no key, and stands in the Reset dialog', async ({ launch, portal, picture }) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');

  await test.step('the list is filled in', async () => {
    await openSystems(page);
    await expect(page.getByText('No fax systems are listed yet')).toBeVisible();
    await picture('systems-empty');
    await page.getByRole('button', { name: 'Add a fax system' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Add a fax system' });
    await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByText('Give it a name that you will know it by.')).toBeVisible();
    await dialog.getByRole('button', { name: 'OpenEMR fax module' }).click();
    await expect(dialog.getByLabel('Where the key is pasted')).toHaveValue(/Account API Key/);
    await picture('systems-add');
    await dialog.getByLabel('Name', { exact: true }).press('Enter');
    await expect(dialog).toBeHidden();
    await addSystem(page, { Name: 'RightFax', Host: 'fax01.northside.example', Owner: 'Dana Reyes' }, 'Fax server');
    await addSystem(page, { Name: 'Radiology gateway', Note: 'Restart the service\nafterwards' }, 'Connector');
    await addSystem(page, { Name: 'Nightly statements', Owner: 'Billing' }, 'Script');
    await page.getByRole('button', { name: 'Move RightFax up' }).click();
    await expect
      .poll(() => systemNames(page))
      .toEqual(['RightFax', 'OpenEMR fax module', 'Radiology gateway', 'Nightly statements']);
    await picture('systems-list');
  });

  await test.step('it takes no key', async () => {
    await page.getByRole('button', { name: 'Edit RightFax' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Edit RightFax' });
    await dialog.getByLabel('Note').fill(`The key: ${portal.control.key(northside)}`);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByText('This looks like an API key')).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('Reset shows which systems will stop', async () => {
    await page.getByRole('link', { name: 'Account', exact: true }).click();
    await page.getByRole('button', { name: 'Reset API Key' }).click();
    const dialog = page.getByRole('alertdialog');
    await expect(dialog.getByText('These 4 fax systems will stop faxing until they are updated:')).toBeVisible();
    await expect(dialog.getByText('Nightly statements')).toBeVisible();
    await picture('systems-in-reset');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });
});

test('a reset turns the list into a checklist, over a restart to its end', async ({ launch, portal, picture }) => {
  const first = await launch();
  let { page } = first;
  await signInToAccount(page, portal, 'admin');
  await listSystems(page);

  await test.step('after a reset there is a checklist', async () => {
    await reset(page);
    await expect(page.getByRole('link', { name: /^Fax systems 0 of 3 updated/ })).toBeVisible();
    await picture('systems-after-reset');
    await page.getByRole('button', { name: 'Open the checklist' }).click();
    await page.getByRole('checkbox', { name: 'RightFax: Updated' }).check();
    await page.getByRole('checkbox', { name: 'Radiology gateway: Tested' }).check();
    await expect(page.getByRole('main').getByText('2 of 3 updated')).toBeVisible();
    await expect(page.getByText('1 tested')).toBeVisible();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByRole('button', { name: /^Copied/ })).toBeVisible();
    expect(await clipboardOf(first.app)).toBe(portal.control.key(northside));
    await picture('systems-checklist');
    await page.getByRole('button', { name: 'Test this key' }).click();
    await expect(page.getByText('The key works', { exact: true })).toBeVisible();
    await picture('systems-checklist-key-tested');
    await page.getByRole('heading', { name: 'Checklist for the new key' }).scrollIntoViewIfNeeded();
    await picture('systems-checklist-top');
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture('systems-checklist-dark');
    await page.emulateMedia({ colorScheme: 'light', media: 'print' });
    await picture('systems-checklist-paper');
    await page.emulateMedia({ media: 'screen' });
    await narrow(first.app, page);
    await picture('systems-checklist-narrow');
    await first.close();
  });

  await test.step('it is there again after a restart, with who and when', async () => {
    ({ page } = await launch());
    await isOpen(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.getByRole('link', { name: /^Fax systems 2 of 3 updated/ })).toBeVisible();
    await picture('systems-navigation-narrow');
    await openSystems(page);
    await expect(page.getByRole('checkbox', { name: 'RightFax: Updated' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'RightFax: Tested' })).not.toBeChecked();
    await expect(page.getByText(new RegExp(`by ${portal.users.admin.email}`)).first()).toBeVisible();
  });

  await test.step('it is finished', async () => {
    await page.getByRole('button', { name: 'Finish checklist' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Finish the checklist now?' });
    await expect(dialog.getByText(/1 fax system is not marked as updated/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('checkbox', { name: 'Nightly statements: Updated' }).check();
    await expect(page.getByText('Every system has the new key.')).toBeVisible();
    await page.getByRole('button', { name: 'Finish checklist' }).click();
    await dialog.getByRole('button', { name: 'Finish checklist' }).click();
    await expect(page.getByRole('heading', { name: 'Earlier checklists' })).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.getByRole('main').getByText('3 of 3 updated').click();
    await picture('systems-finished-narrow');
  });
});

test('a reset by somebody else starts the checklist, too', async ({ launch, portal, picture }) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await listSystems(page);
  portal.control.advanceClock(60_000);
  portal.control.changeKey(northside);
  await page.getByRole('link', { name: 'Account', exact: true }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('link', { name: /^Fax systems 0 of 3 updated/ })).toBeVisible();
  const notice = page.getByRole('alert').filter({ hasText: 'The API key was reset' });
  await expect(notice).toContainText('3 fax systems are on the checklist for the new key.');
  await picture('systems-changed-elsewhere');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('systems-changed-elsewhere-dark');
  await notice.getByRole('button', { name: 'Open the checklist' }).click();
  await expect(page.getByRole('heading', { name: 'Checklist for the new key' })).toBeVisible();
});

test('exported, printed, and imported into another list', async ({ launch, portal, picture, folder }) => {
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await listSystems(page);
  const files = { csv: join(folder, 'list.csv'), json: join(folder, 'list.json') };

  for (const format of ['csv', 'json'] as const) {
    await chooseFile(app, files[format]);
    await page.getByRole('button', { name: `Export as ${format.toUpperCase()}` }).click();
    await expect.poll(() => readFile(files[format], 'utf8').catch(() => '')).toContain('Radiology gateway');
  }

  await test.step('paper', async () => {
    await page.emulateMedia({ media: 'print' });
    await picture('systems-paper');
    await page.emulateMedia({ media: 'screen' });
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents) contents.print = (_options, done) => done?.(false, 'no valid printers available');
    });
    await page.getByRole('button', { name: 'Print…' }).click();
    await expect(page.getByText('Nothing was printed')).toBeVisible();
  });

  await test.step('import shows what it will do', async () => {
    await page.getByRole('button', { name: 'Edit Nightly statements' }).click();
    await page.getByRole('button', { name: 'Remove from the list' }).click();
    const question = page.getByRole('alertdialog', { name: 'Remove Nightly statements from the list?' });
    await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await question.getByRole('button', { name: 'Remove from the list' }).click();
    await expect.poll(() => systemNames(page)).toEqual(['RightFax', 'Radiology gateway']);
    const changed = (await readFile(files.csv, 'utf8')).replace('rad-gw', 'rad-gw2');
    await writeFile(files.csv, changed);
    await chooseFile(app, files.csv);
    await page.getByRole('button', { name: 'Import…' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Import list.csv?' });
    await expect(dialog.getByText('1 fax system will be added')).toBeVisible();
    await expect(dialog.getByText('Radiology gateway: Host')).toBeVisible();
    await picture('systems-import');
    await dialog.getByRole('button', { name: 'Import' }).click();
    await expect.poll(() => systemNames(page)).toEqual(['RightFax', 'Radiology gateway', 'Nightly statements']);
    await expect(page.getByText('rad-gw2')).toBeVisible();
  });

  await test.step('a file that is no list is refused', async () => {
    await writeFile(files.csv, 'Host\nfax01\n');
    await page.getByRole('button', { name: 'Import…' }).click();
    await expect(page.getByText('This file could not be read as a list of fax systems')).toBeVisible();
    await picture('systems-import-refused');
  });
});

test('on a disk that takes nothing the list goes on in memory, and says so', async ({
  launch,
  portal,
  profile,
  picture,
}) => {
  test.skip(process.platform === 'win32', 'Windows has no folder that only refuses writing.');
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await openSystems(page);
  await addSystem(page, { Name: 'RightFax' });
  const systems = join(profile, 'systems');
  await chmod(systems, 0o500);
  await addSystem(page, { Name: 'Second' });
  await expect(page.getByText('The last change could not be saved')).toBeVisible();
  await picture('systems-not-kept');
  const again = page.getByRole('button', { name: 'Try again' });
  await again.click();
  // Not before that attempt has failed: it would succeed.
  await expect(again).not.toHaveAttribute('aria-busy', 'true');
  await expect(page.getByText('The last change could not be saved')).toBeVisible();
  await chmod(systems, 0o700);
  await again.click();
  await expect(page.getByText('The last change could not be saved')).toBeHidden();
  expect(await systemNames(page)).toEqual(['RightFax', 'Second']);
});
