import type { ElectronApplication } from 'playwright/test';
import { demoAccounts } from '../portal/demo-users';
import { expect, test } from './fixture';
import { isLocked, signInToAccount } from './steps';
import { clipboardOf } from './system-steps';

/** What the test's own tray was given, and what the system was told. */
interface Seen {
  menu: { label: string; click: () => void }[] | undefined;
  told: string[];
}

/** There is no tray on the tests' display: the menu and the messages are caught where Electron would take them. */
async function catchTray(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Tray, Notification }) => {
    const seen: Seen = { menu: undefined, told: [] };
    Object.assign(globalThis, { seen });
    Tray.prototype.setContextMenu = (menu) => {
      seen.menu = menu?.items as unknown as Seen['menu'];
    };
    Notification.prototype.show = function (this: Electron.Notification) {
      seen.told.push(`${this.title}. ${this.body}`);
    };
    Notification.isSupported = () => true;
  });
}

const seenIn = (app: ElectronApplication) =>
  app.evaluate(() => {
    const { menu, told } = Reflect.get(globalThis, 'seen') as Seen;
    return { labels: menu?.map(({ label }) => label).filter(Boolean), told };
  });

const press = (app: ElectronApplication, label: string) =>
  app.evaluate((_electron, wanted) => {
    const { menu } = Reflect.get(globalThis, 'seen') as Seen;
    menu?.find((item) => item.label.startsWith(wanted))?.click();
  }, label);

test('the key of a favourite is copied from the tray, with the window closed as well; a locked app only opens', async ({
  launch,
  portal,
  picture,
}) => {
  const key = portal.control.key(demoAccounts.northside) ?? '';
  const { app, page } = await launch();
  await catchTray(app);
  await signInToAccount(page, portal, 'admin');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('northside');
  await expect(page.getByRole('option', { selected: true })).toContainText('Northside Clinic');
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('option', { selected: true })).toContainText('Favourite');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Preferences' }).click();
  const show = page.getByRole('switch', { name: 'Show in the tray' });
  await expect(show).not.toBeChecked();
  await show.check();
  await picture('preferences-tray');
  await expect
    .poll(async () => (await seenIn(app)).labels)
    .toEqual(['Copy API key of Northside Clinic', 'Lock now', 'Open etherFAX Admin', 'Quit']);

  await page.close();
  await press(app, 'Copy API key of');
  await expect
    .poll(async () => (await seenIn(app)).told)
    .toEqual([expect.stringMatching(/^API key of Northside Clinic copied\. Clears in (30|29) s\.$/)]);
  expect(await clipboardOf(app)).toBe(key);

  await press(app, 'Lock now');
  await expect.poll(async () => (await seenIn(app)).labels).toEqual(['Open etherFAX Admin', 'Quit']);
  await expect.poll(() => clipboardOf(app)).toBe('');
  const opened = app.waitForEvent('window');
  await press(app, 'Open');
  const again = await opened;
  await isLocked(again);
});
