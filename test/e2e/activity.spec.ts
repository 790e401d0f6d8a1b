import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { demoAccounts } from '../portal/demo-users';
import { expect, test } from './fixture';
import { copyKey } from './key-steps';
import { enterPassword, isOpen, signInToAccount } from './steps';
import { chooseFile } from './system-steps';

const northside = demoAccounts.northside;

async function openActivity(page: Page, where: 'At the portal' | 'On this computer'): Promise<void> {
  await page.getByRole('link', { name: 'Activity' }).click();
  await page.getByRole('radio', { name: where }).check();
}

const rows = (page: Page) => page.getByRole('region', { name: 'Entries' }).locator('.activity-title');

test('what was done is recorded at the portal and on this computer, and can be found and exported', async ({
  launch,
  portal,
  folder,
  picture,
}) => {
  const { app, page } = await launch();
  const { email } = portal.users.admin;

  await test.step('somebody mistypes a code, signs in, shows and copies the key', async () => {
    await enterPassword(page, portal, 'admin');
    await page.getByRole('textbox', { name: 'Six-digit code' }).fill('000000');
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByRole('button', { name: 'Back to Sign in' }).click();
    await signInToAccount(page, portal, 'admin');
    await page.getByRole('button', { name: 'Show API Key' }).click();
    await expect(page.getByRole('button', { name: 'Hide API Key' })).toBeVisible();
    await copyKey(page);
  });

  await test.step('the portal has recorded it, with the address and the program', async () => {
    await openActivity(page, 'At the portal');
    await expect(page.getByRole('heading', { name: 'Activity' })).toBeVisible();
    await expect(rows(page).first()).toHaveText('API key shown');
    await expect(page.getByText('etherfax-admin/1.0.0, 127.0.0.1').first()).toBeVisible();
    await expect(page.getByText('Client Portal, 198.51.100.24').first()).toBeVisible();
    await picture('activity-portal');
  });

  await test.step('so has this computer, and what failed as well', async () => {
    await openActivity(page, 'On this computer');
    await expect(rows(page)).toHaveText(['API key copied', 'API key shown', 'Signed in', 'Sign-in failed']);
    await expect(page.getByText('Checked: 4 entries, all as they were written.')).toBeVisible();
    await picture('activity-here');
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture('activity-here-dark');
    await page.emulateMedia({ colorScheme: null });
  });

  await test.step('it is searched and filtered', async () => {
    const fingerprint = (await page.locator('.activity-details .code').nth(1).textContent()) ?? '';
    await page.getByRole('searchbox', { name: 'Search the activity' }).fill(fingerprint);
    await expect(rows(page)).toHaveText(['API key copied', 'API key shown']);
    await page.getByRole('combobox', { name: 'Action' }).selectOption({ label: 'API key shown' });
    await expect(rows(page)).toHaveText(['API key shown']);
    await page.getByRole('searchbox').fill('nobody');
    await expect(page.getByText('No entry matches.')).toBeVisible();
    await picture('activity-no-match');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('combobox', { name: 'Action' }).selectOption({ label: 'Failed attempts' });
    await expect(rows(page)).toHaveText(['Sign-in failed']);
    await page.getByRole('combobox', { name: 'Account' }).selectOption({ label: northside });
    await expect(page.getByText('No entry matches.')).toBeVisible();
    await page.getByRole('combobox', { name: 'Action' }).selectOption({ label: 'All actions' });
    await expect(rows(page)).toHaveText(['API key copied', 'API key shown']);
  });

  await test.step('what is shown goes into a file, and that is recorded, too', async () => {
    await chooseFile(app, '');
    await page.getByRole('button', { name: 'Export these as CSV' }).click();
    const path = join(folder, 'activity.csv');
    await chooseFile(app, path);
    await page.getByRole('button', { name: 'Export these as CSV' }).click();
    await expect(page.getByText('2 entries exported.')).toBeVisible();
    const [head, copied, shown, end] = (await readFile(path, 'utf8')).split('\r\n');
    expect(head).toBe('\ufeffNumber,Time (UTC),Action,Outcome,User,Account,Fingerprint,Key from,Count,Portal');
    expect(copied).toMatch(/^4,20\d\d-\d\d-\d\dT[\d:.]+Z,copied,done,/);
    expect(shown).toContain(`,shown,done,${email},${northside},`);
    expect(end).toBe('');
    expect(await readdir(folder)).not.toContainEqual(expect.stringMatching(/\.part$/));
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(rows(page).first()).toHaveText('Exported to a file');
  });

  await page.setViewportSize({ width: 480, height: 700 });
  await picture('activity-here-narrow');
});

const asLog = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

// Line 0 is the header of the file, line n the entry with the number n: a sign-in, then three copies.
const damages = [
  {
    what: 'edited',
    log: (lines: string[]) => asLog(lines.with(2, (lines[2] ?? '').replace('copied', 'shown'))),
    says: /Entry 2 \(after .*\): changed since it was written\./,
    list: ['API key copied', 'API key copied', 'API key shown', 'Signed in'],
  },
  {
    what: 'reordered',
    log: (lines: string[]) => asLog(lines.with(2, lines[3] ?? '').with(3, lines[2] ?? '')),
    says: /Entry 2 \(after .*\): not where it was written\./,
    list: ['API key copied', 'API key copied', 'API key copied', 'Signed in'],
  },
  {
    what: 'truncated',
    log: (lines: string[]) => asLog(lines).slice(0, -500),
    says: /Entries 3 to 4 \(after .*\): no longer there\./,
    list: ['This log was found cut off or changed', 'API key copied', 'Signed in'],
  },
];

for (const { what, log, says, list } of damages) {
  test(`a log that was ${what} from outside says so`, async ({ launch, portal, profile, picture }) => {
    const first = await launch();
    await signInToAccount(first.page, portal, 'admin');
    const clear = first.page.getByRole('button', { name: 'Clear now' });
    for (let copies = 1; copies <= 3; copies += 1) {
      await first.page.getByRole('button', { name: 'Copy', exact: true }).click();
      await clear.click();
      await expect(clear).toBeHidden();
    }
    await first.close();

    const path = join(profile, 'activity', '000001.jsonl');
    const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1);
    expect(lines).toHaveLength(5);
    await writeFile(path, log(lines));
    const { page } = await launch();
    await isOpen(page);
    await openActivity(page, 'On this computer');
    const notice = page.getByRole('alert').filter({ hasText: 'This log was changed outside the app' });
    await expect(notice).toContainText(says);
    await expect(rows(page)).toHaveText(list);
    await picture(`activity-${what}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture(`activity-${what}-dark`);
  });
}

test('the portal’s activity without the portal says so, and comes when it is back', async ({ launch, portal }) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'reader');
  portal.control.inject({ path: '/api/v1/accounts/*/activity', times: 2 }, { kind: 'status', status: 500 });
  await openActivity(page, 'At the portal');
  await expect(page.getByText('The portal is not working just now')).toBeVisible();
  await openActivity(page, 'On this computer');
  await expect(rows(page).first()).toHaveText('Signed in');
  portal.control.clearFaults();
  await openActivity(page, 'At the portal');
  await expect(rows(page).first()).toHaveText('Signed in');
});
