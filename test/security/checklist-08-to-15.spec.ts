/** Electron's security checklist, points 8 to 15. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../e2e/fixture';
import { signInToAccount } from '../e2e/steps';
import { filesWith } from './sources';

test('8. Do not enable allowRunningInsecureContent', () => {
  expect(filesWith(/allowRunningInsecureContent|allow-running-insecure-content|webSecurity/)).toEqual([]);
  // No handler that lets a certificate pass; what a command line would switch off: command-line.spec.ts.
  expect(filesWith(/'certificate-error'/)).toEqual([]);
});

test('9. Do not enable experimental features', () => {
  expect(filesWith(/experimentalFeatures|enable-experimental/)).toEqual([]);
});

test('10. Do not use enableBlinkFeatures', () => {
  expect(filesWith(/enableBlinkFeatures|enable-blink-features/)).toEqual([]);
});

test('11. Do not use allowpopups for WebViews', () => {
  expect(filesWith(/allowpopups|webviewTag|<webview/i)).toEqual([]);
});

test('12. Verify WebView options before creation', async ({ launch, log }) => {
  // A second window has no bridge to draw from.
  log.expect(/reading 'onSnapshot'|style-src/);
  const { app } = await launch();
  // Even in a window that would let it, a guest is refused before it is there.
  const kinds = await app.evaluate(async ({ BrowserWindow, session, webContents }) => {
    const careless = new BrowserWindow({
      show: false,
      webPreferences: { session: session.defaultSession, webviewTag: true },
    });
    await careless.loadURL('app://etherfax/index.html');
    let asked = 0;
    careless.webContents.on('will-attach-webview', () => {
      asked += 1;
    });
    await careless.webContents.executeJavaScript(
      `const guest = document.createElement('webview'); guest.src = 'app://etherfax/index.html'; document.body.append(guest); 0`,
    );
    for (let turn = 0; turn < 100 && asked === 0; turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const kinds = webContents.getAllWebContents().map((contents) => contents.getType());
    careless.destroy();
    return { asked, kinds };
  });
  expect(kinds).toEqual({ asked: 1, kinds: ['window', 'window'] });
});

test('13. Disable or limit navigation', async ({ launch, log }) => {
  log.expect(/Content Security Policy|TrustedScriptURL|Not allowed to|ERR_BLOCKED_BY_CSP|--trace-warnings/i);
  const visits: string[] = [];
  const elsewhere = createServer((request, reply) => {
    visits.push(request.url ?? '');
    reply.end('elsewhere');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => elsewhere.once('listening', resolve));
  const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  try {
    const { app, page } = await launch();
    const before = page.url();
    const attempts = await page.evaluate(async (to) => {
      const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, settings: Record<string, string>) => {
        const made = document.createElement(name);
        for (const [key, value] of Object.entries(settings)) made.setAttribute(key, value);
        return document.body.appendChild(made);
      };
      const attempts: (() => unknown)[] = [
        () => location.assign(`${to}/assign`),
        () => location.replace('file:///etc/passwd'),
        () => location.assign('data:text/html,elsewhere'),
        () => location.assign('app://etherfax/other.html'),
        () => element('a', { href: `${to}/link` }).click(),
        () => element('form', { action: `${to}/form`, method: 'post' }).submit(),
        () => element('iframe', { src: `${to}/frame` }),
        () => element('object', { data: `${to}/object` }),
        () => element('embed', { src: `${to}/embed` }),
        () => document.head.append(element('meta', { 'http-equiv': 'refresh', content: `0; url=${to}/refresh` })),
        () => history.pushState({}, '', `${to}/history`),
      ];
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // Refused at once.
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return attempts.length;
    }, address);
    expect(attempts).toBe(11);
    expect(page.url()).toBe(before);
    expect(
      page
        .frames()
        .map((frame) => frame.url())
        .filter((url) => /^http|^file|^data/.test(url)),
    ).toEqual([]);
    expect(visits).toEqual([]);
    expect(app.windows()).toHaveLength(1);
  } finally {
    elsewhere.close();
  }
});

test('14. Disable or limit creation of new windows', async ({ launch, log }) => {
  log.expect(/Not allowed to load local resource/);
  const { app, page } = await launch();
  const opened = await page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'));
    Object.assign(link, { href: 'app://etherfax/index.html', target: '_blank' });
    link.click();
    for (const key of ['shiftKey', 'ctrlKey', 'metaKey'])
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true }));
    const addresses = ['https://portal.example', 'about:blank', 'app://etherfax/index.html', 'file:///etc/passwd', ''];
    return addresses.map((address) => window.open(address)).filter((one) => one !== null).length;
  });
  expect(opened).toBe(0);
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

/** What a portal could give as the address of its support, if it were in other hands. */
const hostileLinks = [
  'javascript:alert(1)',
  'file:///etc/passwd',
  'smb://portal.example/share',
  'ms-msdt:/id',
  'data:text/html,x',
  'http://portal.example/',
  'https://portal.example/',
  'https://127.0.0.1@portal.example/',
  'app://etherfax/index.html',
  'mailto:somebody@portal.example',
];

test('15. Do not use shell.openExternal with untrusted content', async ({ launch, portal }) => {
  expect(filesWith(/shell\.\w+\(/)).toEqual(['main/app/external.ts']);
  const { app, page } = await launch();
  await app.evaluate(({ shell }) => {
    Reflect.set(shell, 'openExternal', async (address: string) => {
      Reflect.set(globalThis, 'opened', [...(Reflect.get(globalThis, 'opened') ?? []), address]);
    });
  });
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  for (const links of hostileLinks) {
    portal.control.setDiscovery({ links });
    expect(await page.evaluate(() => window.etherfax.portal.connect({})), links).toMatchObject({ ok: true });
    const answers = await page.evaluate(async () => [
      await window.etherfax.app.openSupport(),
      await window.etherfax.session.openPasswordReset(),
    ]);
    for (const answer of answers)
      expect(answer, links).toMatchObject({ ok: false, error: { code: 'auth.unsafe-link' } });
  }
  expect(await page.evaluate(() => window.etherfax.keyAccounts.openPortal())).toMatchObject({ ok: true });
  // The one address that is no portal's to choose.
  expect(await app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual([
    'https://clients.connect.etherfax.net/',
  ]);
  await signInToAccount(page, portal, 'admin');
});
