/** Electron's security checklist, points 16 to 20. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright/test';
import { type CommandName, commandChannel, commandNames } from '../../shared/ipc-names';
import { expect, test } from '../e2e/fixture';
import { signInToAccount } from '../e2e/steps';
import { checkout } from '../harness/checkout';
import { validInput } from '../samples/inputs';
import { frameInside, takenOverApp } from './taken-over';

const read = (path: string) => readFileSync(join(checkout, path), 'utf8');

/** The newest three major versions get security fixes, and a new one comes every eight weeks. */
test('16. Use a current version of Electron', () => {
  const version: string = JSON.parse(read('package.json')).devDependencies.electron;
  expect(version, 'one version, whoever installs it').toMatch(/^\d+\.\d+\.\d+$/);
  const newest = process.env.NEWEST_ELECTRON || version;
  expect(Number.parseInt(newest, 10) - Number.parseInt(version, 10), `${newest} is the newest`).toBeLessThan(3);
});

test('17. Validate the sender of all IPC messages', async ({ launch, portal, folder, log }) => {
  // Windows and frames in which the page does not find what it expects, and one that is not the page at all and has no policy.
  log.expect(/uncaught|style-src|Content Security Policy|Electron Security Warning/);
  const { app, page } = await launch({ app: takenOverApp(folder) });
  await signInToAccount(page, portal, 'admin');
  expect(await invokeAll(page, ['app.snapshot']), 'the page itself is heard').toEqual([['app.snapshot', 'heard']]);
  const refused = commandNames.map((name) => [name, 'app.foreign-caller']);

  expect(await invokeAll(await frameInside(page), commandNames), 'a frame of the same origin').toEqual(refused);

  const ours = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.id ?? 0);
  const opened = app.waitForEvent('window');
  await app.evaluate(async ({ BrowserWindow, session, app }) => {
    const other = new BrowserWindow({
      show: false,
      webPreferences: {
        session: session.defaultSession,
        preload: `${app.getAppPath()}/out/preload/index.cjs`,
        contextIsolation: false,
      },
    });
    await other.loadURL('app://etherfax/index.html');
  });
  const other = await opened;
  expect(await invokeAll(other, commandNames), 'another window of the same origin').toEqual(refused);

  const closed = other.waitForEvent('close');
  await other.close();
  await closed;

  const goTo = (address: string) =>
    app.evaluate(({ BrowserWindow }, [id, to]) => BrowserWindow.fromId(id)?.loadURL(to), [ours, address] as const);
  await goTo('data:text/html,elsewhere');
  expect(await invokeAll(page, commandNames), 'our window at another origin').toEqual(refused);
  await goTo('app://etherfax/index.html');
});

/** Gives each command with an argument that main would take from the page. @returns the code of each refusal */
function invokeAll(caller: Page | Frame, names: readonly CommandName[]): Promise<unknown[]> {
  const calls = names.map((name) => [name, commandChannel(name), Reflect.get(validInput, name)]);
  return caller.evaluate(
    (list) =>
      Promise.all(
        list.map(async ([name, channel, input]) => {
          const answer = await Reflect.get(window, 'wire').invoke(channel, ...(input === undefined ? [] : [input]));
          return [name, answer.ok ? 'heard' : answer.error.code];
        }),
      ),
    calls,
  );
}

test('18. Avoid usage of the file:// protocol and prefer usage of custom protocols', async ({
  launch,
  log,
  folder,
}) => {
  log.expect(/Refused|Not allowed|Content Security Policy/i);
  const { app, page } = await launch();
  expect(await page.evaluate(() => origin)).toBe('app://etherfax');
  expect(await app.evaluate(({ session }) => session.defaultSession.protocol.isProtocolHandled('app'))).toBe(true);

  const answers = await app.evaluate(async ({ session }, addresses) => {
    const own = session.defaultSession;
    return Promise.all(
      addresses.map(async (address) => {
        const reply = await own.fetch(address).catch(() => undefined);
        return [address, reply?.status ?? 0, (await reply?.text()) ?? ''] as const;
      }),
    );
  }, hostileAddresses);
  // 0: Chromium itself does not ask for it.
  for (const [address, status, text] of answers)
    expect([address, status === 404 || status === 0, text]).toEqual([address, true, '']);

  const file = `file://${join(folder, 'profile', 'preferences.json')}`;
  const reached = await page.evaluate(async (address) => {
    const fetched = await fetch(address).then(
      () => 'fetched',
      () => undefined,
    );
    const drawn = await new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve('drawn');
      image.onerror = () => resolve(undefined);
      image.src = address;
    });
    return [fetched, drawn].filter(Boolean);
  }, file);
  expect(reached).toEqual([]);
});

/** Ways out of the page's folder, as a browser passes them on; all others are in the unit test of `findPageFile`. */
const hostileAddresses = [
  'app://etherfax/..%2f..%2fpackage.json',
  'app://etherfax/..%2f..%2fmain/index.js',
  'app://etherfax/%2e%2e%2fmain%2findex.js',
  'app://etherfax/..%5c..%5cmain%5cindex.js',
  'app://etherfax/assets/..%252f..%252fmain/index.js',
  'app://etherfax//etc/passwd',
  'app://etherfax/%2fetc%2fpasswd',
  'app://etherfax/C:/Windows/win.ini',
  'app://etherfax/index.html%00.js',
  'app://etherfax/index.html::$DATA',
  'app://etherfax/.vite/manifest.json',
  'app://other/index.html',
];

test('19. Check which fuses you can change', () => {
  const { load }: { load(text: string): { electronFuses?: unknown } } = createRequire(import.meta.url)('js-yaml');
  // What the packaged app has of them is read back by `npm run package`.
  expect(load(read('electron-builder.yml')).electronFuses).toMatchObject({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('20. Do not expose Electron APIs to untrusted web content', async ({ launch, portal }) => {
  const { page } = await launch();
  const exposed = await page.evaluate(() =>
    Object.entries(window.etherfax).flatMap(([area, verbs]) =>
      typeof verbs === 'function' ? [area] : Object.keys(verbs).map((verb) => `${area}.${verb}`),
    ),
  );
  expect(exposed.sort()).toEqual([...commandNames, 'onSnapshot'].sort());

  await page.evaluate(() => {
    Reflect.set(window, 'heard', []);
    window.etherfax.onSnapshot((...args: unknown[]) => {
      const keys = args.map((one) => (typeof one === 'object' && one !== null ? Object.keys(one) : []));
      Reflect.get(window, 'heard').push(keys);
    });
  });
  await signInToAccount(page, portal, 'admin');
  const heard: string[][][] = await page.evaluate(() => Reflect.get(window, 'heard'));
  expect(heard.length).toBeGreaterThan(0);
  for (const keys of heard) {
    expect(keys, 'one argument, the snapshot').toHaveLength(1);
    expect(keys[0]).toContain('revision');
    expect(keys[0]).not.toContain('sender');
  }
});
