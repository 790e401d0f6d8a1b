import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { commandNames } from '../../shared/ipc-names';
import { checkout } from '../harness/checkout';
import { expect, test } from './fixture';
import { signInToAccount } from './steps';

test('the page has the bridge and nothing else', async ({ launch, log }) => {
  log.expect(/Refused to connect to 'app:/);
  const { app, page } = await launch();
  const found = await page.evaluate(() => ({
    origin: location.origin,
    node: typeof Reflect.get(globalThis, 'require') + typeof Reflect.get(globalThis, 'process'),
    bridge: Object.entries(window.etherfax).flatMap(([area, verbs]) =>
      typeof verbs === 'function' ? [area] : Object.keys(verbs).map((verb) => `${area}.${verb}`),
    ),
  }));
  expect(found.origin).toBe('app://etherfax');
  expect(found.node).toBe('undefinedundefined');
  expect(found.bridge.sort()).toEqual([...commandNames, 'onSnapshot'].sort());

  const fetched = await page.evaluate(async () => (await fetch(location.href).catch(() => undefined))?.status);
  expect(fetched, 'connect-src none').toBeUndefined();
  expect(await page.evaluate(() => window.open('https://example.com'))).toBeNull();
  expect(app.windows()).toHaveLength(1);
  await page.evaluate(() => location.assign('https://example.com'));
  expect(page.url()).toBe('app://etherfax/index.html');
  expect(await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state)).toBe(
    'denied',
  );
});

test('an injected script cannot run, and a frame cannot command', async ({ launch, portal, log }) => {
  const { page } = await launch();
  await signInToAccount(page, portal, 'admin');
  log.expect(/Content Security Policy|TrustedScript|trusted/i);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.injected = true';
      document.body.append(script);
    } catch {
      // Trusted types refuse it before the policy does.
    }
    return Reflect.get(window, 'injected') === true;
  });
  expect(ran).toBe(false);
});

test('the window comes back where it was left, as large as it was', async ({ launch }) => {
  const left = { x: 60, y: 40, width: 900, height: 640 };
  const first = await launch();
  await first.app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), left);
  await expect.poll(() => first.page.evaluate(() => innerWidth)).toBe(left.width);
  await first.close();
  const second = await launch();
  const bounds = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  expect(bounds).toEqual(left);
});

test('a second start ends at once and leaves the first running', async ({
  launch,
  executable,
  profile,
  displayEnv,
  keyring,
}) => {
  const { app } = await launch();
  const env = { ...process.env, ...displayEnv, ...keyring.env };
  const second = spawn(executable, [checkout, `--user-data-dir=${profile}`], { env, stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  expect(app.windows()).toHaveLength(1);
});
