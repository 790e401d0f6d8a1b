import { demoAccounts } from '../portal/demo-users';
import { expect, test } from './fixture';
import { chooseAccount, enterCode, enterPassword, isOpen, signIn, signInAndKeepKey, signInToAccount } from './steps';
import { holdBrowser } from './system-steps';

test('what is typed wrong at the sign-in is said before anything is sent', async ({ launch, portal }) => {
  const { page } = await launch();
  const email = page.getByRole('textbox', { name: 'Email address' });
  const password = page.getByLabel('Password');
  await email.fill('dana.whitfield');
  await password.fill('x');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(email).toHaveAccessibleDescription(/with an @/);
  await email.fill(portal.users.admin.email);
  await password.fill('');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(password).toHaveAccessibleDescription(/Enter the password/);
  expect(portal.control.requests({ path: '/api/v1/auth/*' })).toEqual([]);
});

test('wrong password, wrong code, expired challenge: the email is never lost', async ({ launch, portal, picture }) => {
  const { page } = await launch();
  const email = page.getByRole('textbox', { name: 'Email address' });
  await email.fill(portal.users.admin.email);
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('auth.invalid-credentials');
  await expect(email).toHaveValue(portal.users.admin.email);
  await expect(page.getByLabel('Password')).toHaveValue('');
  await picture('wrong-password');

  await enterPassword(page, portal, 'admin');
  const code = page.getByRole('textbox', { name: 'Six-digit code' });
  await code.fill('12a');
  await expect(code).toHaveAccessibleDescription(/digits only/);
  await code.fill('000000');
  await expect(page.getByText(/attempts are left/)).toBeVisible();
  await picture('wrong-code');

  portal.control.advanceClock(60 * 60_000);
  await enterCode(page, portal, 'admin');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('auth.challenge-expired');
  await expect(email).toHaveValue(portal.users.admin.email);
});

test('a code pasted with spaces is taken, and its sixth digit submits', async ({ launch, portal }) => {
  const { app, page } = await launch();
  await enterPassword(page, portal, 'admin');
  const code = portal.control.code('admin');
  const spaced = `${code.slice(0, 3)} ${code.slice(3)} `;
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), spaced);
  await page.getByRole('textbox', { name: 'Six-digit code' }).press('ControlOrMeta+v');
  await isOpen(page);
});

test('a locked user and a hasty one are told how long to wait', async ({ launch, portal, picture }) => {
  const { page } = await launch();
  await enterPassword(page, portal, 'locked');
  await expect(page.getByRole('alert')).toContainText('auth.locked');
  await expect(page.getByText(/Try again in/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeDisabled();
  await picture('locked');
});

test('too many requests count down and then let one through', async ({ launch, portal }) => {
  portal.control.inject(
    { path: '/api/v1/auth/sign-in' },
    { kind: 'status', status: 429, code: 'too_many_requests', retryAfterSeconds: 2 },
  );
  const { page } = await launch();
  await enterPassword(page, portal, 'admin');
  await expect(page.getByRole('alert')).toContainText('portal.too-many-requests');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled();
  await enterPassword(page, portal, 'admin');
  await expect(page.getByRole('textbox', { name: 'Six-digit code' })).toBeVisible();
});

test('a session that the portal has ended says so and asks to sign in', async ({ launch, portal, picture }) => {
  const { page } = await launch();
  await signInAndKeepKey(page, portal, 'admin');
  portal.control.revokeSessions('admin');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('auth.session-revoked');
  await expect(page.getByRole('textbox', { name: 'Email address' })).toHaveValue(portal.users.admin.email);
  await picture('session-revoked');
});

test('a portal that answers nonsense signs nobody out', async ({ launch, portal }) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');
  const copy = page.getByRole('button', { name: 'Copy', exact: true });
  const faults: [Parameters<typeof portal.control.inject>[1], string][] = [
    [{ kind: 'wrong-types' }, 'portal.invalid-reply'],
    [{ kind: 'oversized' }, 'portal.too-large'],
    [{ kind: 'html', status: 200 }, 'portal.invalid-reply'],
  ];
  for (const [fault, code] of faults) {
    // Every reading of the key: the one that keeps it ready offline may come first.
    portal.control.inject({ path: '*/api-key', times: 9 }, fault);
    await copy.click();
    await expect(page.getByText(code).first()).toBeAttached();
    portal.control.clearFaults();
  }
  await copy.click();
  await expect(page.getByText(/clears in \d+ s/).first()).toBeVisible();
});

test('the password is reset in the browser, at the portal alone', async ({ launch, portal }) => {
  const { host } = new URL(portal.address);
  const discovery = (passwordResetUrl: string) =>
    portal.control.inject({ path: '/api/v1/discovery' }, { kind: 'fields', fields: { passwordResetUrl } });
  discovery(`https://${host}/reset`);
  const { app, page, close } = await launch();
  const opened = await holdBrowser(app);
  await page.getByRole('button', { name: 'Forgot your password?' }).click();
  await expect.poll(opened).toEqual([`https://${host}/reset`]);
  await close();

  for (const elsewhere of ['https://portal.example.com/reset', `http://${host}/reset`]) {
    discovery(elsewhere);
    const { page, close } = await launch();
    await page.getByRole('button', { name: 'Forgot your password?' }).click();
    await expect(page.getByText('The link was not opened', { exact: true })).toBeVisible();
    // The emulator's support page is http here, and a refusal of that is told as well.
    await page.getByText('Details').click();
    await page.getByRole('button', { name: 'Open etherFAX support' }).click();
    await expect(page.getByText(/^The link was not opened\. Open the portal/)).toBeVisible();
    await close();
  }
});

test('a partner chooses among 5,000 accounts', async ({ launch, portal, picture }) => {
  const { page } = await launch();
  await signIn(page, portal, 'partner');
  await expect(page.getByRole('heading', { name: 'Choose an account' })).toBeVisible();
  await picture('choose-account');
  await chooseAccount(page, demoAccounts.partner);
  await isOpen(page);
});
