import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import type { RunningPortal } from '../portal/index';
import { expect, test } from './fixture';
import { shrinkAndDarken, signInToAccount } from './steps';

/** What stands in the menus that the window hides. */
const menuOf = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => {
    const labels = (menu: Electron.Menu | null | undefined): string[] =>
      menu?.items.flatMap(({ label, submenu }) => [label, ...labels(submenu)]).filter(Boolean) ?? [];
    return labels(Menu.getApplicationMenu());
  });

/** There is no tray on the tests' display: its menu is caught where Electron would take it. */
const catchTray = (app: ElectronApplication) =>
  app.evaluate(({ Tray }) => {
    Tray.prototype.setContextMenu = (menu) => {
      Object.assign(globalThis, { trayLabels: menu?.items.map(({ label }) => label).filter(Boolean) });
    };
  });
const trayOf = (app: ElectronApplication) => app.evaluate(() => Reflect.get(globalThis, 'trayLabels') as unknown);

const preferences = async (profile: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(profile, 'preferences.json'), 'utf8'));

/** As {@link signInToAccount}, for who reads German. */
async function signInInGerman(page: Page, portal: RunningPortal): Promise<void> {
  const { email, password } = portal.users.admin;
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(email);
  await page.getByLabel('Passwort', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.getByRole('textbox', { name: 'Sechsstelliger Code' }).fill(portal.control.code('admin'));
  await expect(page.getByRole('heading', { name: 'Kontoinformationen' })).toBeVisible();
}

test('a German computer opens it in German; Spanish is chosen in Preferences, there and then, and stays', async ({
  launch,
  portal,
  picture,
  profile,
}) => {
  // Where the system is Linux it says so itself; elsewhere it is said for it.
  const germanSystem =
    process.platform === 'linux'
      ? { language: undefined, env: { LANGUAGE: 'de', LANG: 'de_AT.UTF-8', LC_ALL: '' } }
      : { language: 'de-AT' };
  const first = await launch(germanSystem);
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'de');
  await picture('language-german-sign-in');
  expect(await menuOf(first.app)).toEqual(expect.arrayContaining(['Datei', 'Kopieren', 'Jetzt sperren', 'Beenden']));
  expect(await menuOf(first.app)).not.toContain('Copy');
  await signInInGerman(first.page, portal);
  expect(await preferences(profile)).not.toHaveProperty('language');

  const { app, page } = first;
  await catchTray(app);
  await page.getByRole('link', { name: 'Optionen' }).click();
  await page.getByRole('switch', { name: 'Im Infobereich anzeigen' }).check();
  await expect.poll(() => trayOf(app)).toContain('Jetzt sperren');
  const german = page.getByRole('combobox', { name: 'Sprache der App' });
  await expect(german).toHaveValue('system');
  await expect(german.locator('option')).toHaveText([
    'Wie im System (Deutsch)',
    'English',
    'Español',
    'Français',
    'Deutsch',
  ]);
  await expect(german.locator('option[lang=fr]')).toHaveText('Français');
  await german.scrollIntoViewIfNeeded();
  await picture('language-german-preferences');
  await german.selectOption('es');

  const spanish = page.getByRole('combobox', { name: 'Idioma de la aplicación' });
  await expect(spanish).toBeFocused();
  await expect(spanish).toHaveValue('es');
  await expect(page.getByRole('heading', { name: 'Preferencias', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('[aria-live=polite]').getByText('La aplicación está ahora en español.')).toBeAttached();
  await expect
    .poll(() => trayOf(app))
    .toEqual(['Las cuentas favoritas aparecerán aquí', 'Bloquear ahora', 'Abrir etherFAX Admin', 'Salir']);
  expect(await menuOf(app)).toEqual(expect.arrayContaining(['Archivo', 'Copiar', 'Bloquear ahora', 'Salir']));
  // What was opened before is open, and nothing but the language was lost.
  expect(await page.evaluate(() => location.hash)).toBe('');
  await picture('language-spanish-preferences');
  await shrinkAndDarken({ app, page });
  await spanish.scrollIntoViewIfNeeded();
  await picture('language-spanish-preferences-small-dark');

  // The lock loads the page anew as well, and it begins where it always does.
  await page.evaluate(() => window.etherfax.lock.lock());
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.getByRole('button', { name: 'Desbloquear' }).click();
  await expect(page.getByRole('heading', { name: 'Cuenta', level: 1 })).toBeVisible();
  await first.close();
  expect(await preferences(profile)).toMatchObject({ language: 'es' });

  const again = await launch(germanSystem);
  await expect(again.page.getByRole('heading', { name: 'Cuenta', level: 1 })).toBeVisible();
  await picture('language-spanish-account');
});

test('before anybody is signed in, the language is chosen below the fields; what was typed is not needed', async ({
  launch,
  portal,
  picture,
}) => {
  const { page } = await launch();
  const language = page.getByRole('combobox', { name: 'Language of the app' });
  await expect(page.getByRole('textbox', { name: 'Email address' })).toBeFocused();
  await expect(language).toHaveValue('system');
  await picture('language-entry');
  await language.selectOption('fr');
  const french = page.getByRole('combobox', { name: 'Langue de l’application' });
  await expect(french).toBeFocused();
  await picture('language-entry-french');
  await french.selectOption('system');
  await expect(language).toBeFocused();
  await signInToAccount(page, portal, 'admin');
  await expect(page.getByRole('heading', { name: 'Account Information' })).toBeVisible();
});

test('the organisation’s language is spoken, and cannot be changed', async ({ launch, portal, picture, folder }) => {
  const file = join(folder, 'policy.json');
  await writeFile(file, JSON.stringify({ language: 'fr' }));
  const { app, page } = await launch({ args: [`--policy=${file}`] });
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('combobox', { name: 'Langue de l’application' })).toHaveCount(0);
  expect(await menuOf(app)).toContain('Verrouiller maintenant');
  await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill(portal.users.admin.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(portal.users.admin.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('textbox', { name: 'Code à six chiffres' }).fill(portal.control.code('admin'));
  await expect(page.getByRole('heading', { name: 'Informations sur le compte' })).toBeVisible();
  await page.getByRole('link', { name: 'Préférences' }).click();
  const choice = page.getByRole('combobox', { name: 'Langue de l’application' });
  await expect(choice).toBeDisabled();
  await expect(choice).toHaveValue('fr');
  await choice.scrollIntoViewIfNeeded();
  await expect(page.locator('label', { has: choice })).toContainText('Défini par votre organisation');
  await picture('language-managed');
  // The bridge is all that a page has, whatever it shows.
  await page.evaluate(() => window.etherfax.settings.chooseLanguage({ choice: 'de' }));
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect(await menuOf(app)).toContain('Verrouiller maintenant');
});
