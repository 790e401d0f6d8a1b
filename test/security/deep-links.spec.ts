/** Nothing from outside gives the app a command: no address of its own, no file, no second start. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pageAddress } from '../../main/app/page-files';
import { expect, test } from '../e2e/fixture';
import { signInToAccount } from '../e2e/steps';
import { checkout } from '../harness/checkout';
import { filesWith } from './sources';

const links = [
  'etherfax-admin://account/reset?confirm=EFAX-1234-5678',
  'app://etherfax/index.html#reset',
  '--portal=https://portal.example',
  '--rest=https://rest.example',
  'file:///etc/passwd',
  'javascript:alert(1)',
];

test('the app is registered for no kind of address or file', async ({ launch }) => {
  expect(filesWith(/setAsDefaultProtocolClient|'open-url'|'open-file'|fileAssociations/)).toEqual([]);
  const { load }: { load(text: string): object } = createRequire(import.meta.url)('js-yaml');
  const packaged = JSON.stringify(load(readFileSync(join(checkout, 'electron-builder.yml'), 'utf8')));
  expect(packaged).not.toMatch(/protocols|fileAssociations|CFBundleURLTypes|MimeType/i);
  const { app } = await launch();
  expect(await app.evaluate(({ app }) => app.listenerCount('open-url') + app.listenerCount('open-file'))).toBe(0);
});

test('a second start with a link, an address or a script shows the window and changes nothing', async ({
  launch,
  portal,
  executable,
  profile,
  displayEnv,
  keyring,
}) => {
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'admin');
  portal.control.clearRequests();
  const env = { ...process.env, ...displayEnv, ...keyring.env };
  const second = spawn(executable, [checkout, `--user-data-dir=${profile}`, ...links], { env, stdio: 'ignore' });
  expect((await once(second, 'exit'))[0]).toBe(0);
  expect(app.windows()).toHaveLength(1);
  expect(page.url()).toBe(pageAddress({ language: 'en', format: 'en-US' }));
  const answer = await page.evaluate(() => window.etherfax.app.snapshot());
  expect(answer).toMatchObject({ ok: true, value: { phase: 'account', portal: { address: portal.address } } });
  expect(portal.control.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a first start with a link is an ordinary start', async ({ launch }) => {
  const { page } = await launch({ args: links.filter((link) => !link.startsWith('--')) });
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(page.url()).toBe(pageAddress({ language: 'en', format: 'en-US' }));
});
