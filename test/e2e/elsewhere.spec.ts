import { demoAccounts } from '../portal/index';
import { expect, test } from './fixture';
import { copyKey, resetKey } from './key-steps';
import { shrinkAndDarken, signIn } from './steps';
import { clipboardOf } from './system-steps';

const first = demoAccounts.partner;
const second = 'EFAX-7000-0001';

test('a reset that was left behind is found out, and told, wherever the app opens next', async ({
  launch,
  portal,
  keychain,
  picture,
  log,
}) => {
  const { page, kill } = await launch();
  const switchTo = async (accountNumber: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(accountNumber);
    await expect(page.getByRole('option', { selected: true })).toContainText(accountNumber);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Account Information' })).toContainText(accountNumber);
  };
  const oldKey = portal.control.key(first);

  await test.step('every answer to the reset is lost, and its user goes on to another account', async () => {
    await signIn(page, portal, 'partner');
    await expect(page.getByRole('heading', { name: 'Choose an account' })).toBeVisible();
    await switchTo(first);
    portal.control.inject({ method: 'POST', path: '*/api-key*', times: 9 }, { kind: 'drop', when: 'after' });
    await resetKey(page, first);
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toHaveCount(0);
    await switchTo(second);
    await expect(page.getByText(`What became of your Reset on ${first} is not known yet.`)).toBeVisible();
    await picture('elsewhere-unknown');
  });

  await test.step('then the power fails', async () => {
    await kill();
    log.expect(/./);
    portal.control.clearFaults();
    expect(portal.control.key(first)).not.toBe(oldKey);
  });

  await test.step('the next start opens the other account, and says what became of the first', async () => {
    const { app, page } = await launch();
    await expect(page.getByRole('region', { name: 'Account Information' })).toContainText(second);
    await expect(page.getByText(`The API key of ${first} was reset.`)).toBeVisible();
    await picture('elsewhere-done');
    await shrinkAndDarken({ app, page });
    await picture('elsewhere-done-small-dark');
    await page.getByRole('button', { name: 'Open the account' }).click();
    await expect(page.getByRole('region', { name: 'Account Information' })).toContainText(first);
    await expect(page.getByRole('main').getByText('The API key was reset.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Open the account' })).toHaveCount(0);
    await copyKey(page);
    expect(await clipboardOf(app)).toBe(portal.control.key(first));
    expect([...(await keychain.records()).keys()].filter((name) => name.startsWith('journal:'))).toEqual([]);
  });
});
