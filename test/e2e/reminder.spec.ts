import type { ElectronApplication } from 'playwright/test';
import { expect, test } from './fixture';
import { isOpen, signInToAccount } from './steps';

interface Shown {
  title: string;
  body: string;
  emit(event: 'click'): void;
}

/** Keeps what the system is told to show, instead of showing it. */
function holdNotifications(app: ElectronApplication) {
  return app.evaluate(({ Notification }) => {
    const held: Shown[] = [];
    Object.assign(globalThis, { held });
    Notification.isSupported = () => true;
    Notification.prototype.show = function show() {
      held.push(this as unknown as Shown);
    };
  });
}

const titles = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as unknown as { held: Shown[] }).held.map(({ title, body }) => `${title} ${body}`));

test('an old key is told on the page and by the system, whose message leads to the account', async ({
  launch,
  portal,
  picture,
}) => {
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await holdNotifications(app);

  await page.getByRole('link', { name: 'Preferences' }).click();
  const remind = page.getByLabel('Remind me after');
  await expect(remind).toHaveValue('0');
  expect(await titles(app)).toEqual([]);
  await remind.selectOption('90 days');
  await remind.scrollIntoViewIfNeeded();
  await picture('reminder-setting');

  await expect
    .poll(() => titles(app))
    .toEqual([expect.stringMatching(/^Northside Clinic: the API key is \d+ days old /)]);
  portal.control.clearRequests();
  await app.evaluate(() => (globalThis as unknown as { held: Shown[] }).held[0]?.emit('click'));
  await isOpen(page);
  const line = page.getByText(/^This key is \d+ days old\. It goes on working\. Reset it when there is time/);
  await expect(line).toBeVisible();
  await line.scrollIntoViewIfNeeded();
  await picture('old-key');
  expect(portal.control.requests({ method: 'POST' })).toEqual([]);
});
