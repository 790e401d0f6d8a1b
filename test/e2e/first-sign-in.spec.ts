import { Secret, TOTP } from 'otpauth';
import { expect, test } from './fixture';
import { enterPassword, isOpen } from './steps';

test('a newcomer enrols an authenticator app at the first sign-in', async ({ launch, portal, secrets, picture }) => {
  const { page } = await launch();
  await enterPassword(page, portal, 'newcomer');

  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  await picture('enrolment');
  const shown = await page.getByText('Secret', { exact: true }).locator('+ p').textContent();
  const secret = (shown ?? '').replace(/\s/g, '');
  secrets.add(secret);

  // What an authenticator app makes of the secret that is on the screen.
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: portal.control.now() });
  await page.getByRole('textbox', { name: 'Six-digit code' }).fill(code);
  await isOpen(page);
});

test('a code comes by text message when asked for', async ({ launch, portal, picture }) => {
  const { page } = await launch();
  await enterPassword(page, portal, 'sms');
  await page.getByRole('button', { name: 'Send a code by text message' }).click();
  await expect(page.getByText(/^Sent at/)).toBeVisible();
  await picture('text-message');
  await page.getByRole('textbox', { name: 'Six-digit code' }).fill(portal.control.lastText('sms') ?? '');
  await isOpen(page);
});
