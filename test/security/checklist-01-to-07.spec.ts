/** Electron's security checklist, points 1 to 7, in the words of https://www.electronjs.org/docs/latest/tutorial/security */
import { expect, test } from '../e2e/fixture';
import { signInToAccount } from '../e2e/steps';
import { windowOptions } from './window-options';

test('1. Only load secure content', async ({ launch, portal }) => {
  const { page } = await launch();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  const loaded = await page.evaluate(() =>
    [...document.querySelectorAll('script, link')].map((one) => Reflect.get(one, 'src') ?? Reflect.get(one, 'href')),
  );
  expect(loaded.length).toBeGreaterThan(1);
  for (const address of [page.url(), ...loaded]) expect(address).toMatch(/^app:\/\/etherfax\//);
  // Main alone talks with the network, and without encryption with this computer only.
  for (const address of ['http://portal.example', 'ftp://portal.example', 'file:///etc/passwd', 'ws://127.0.0.1']) {
    const answer = await page.evaluate((to) => window.etherfax.portal.connect({ address: to }), address);
    expect(answer).toMatchObject({ ok: false, error: { code: expect.stringMatching(/insecure|bad-address/) } });
  }
  await signInToAccount(page, portal, 'admin');
});

test('2. Do not enable Node.js integration for remote content', async ({ launch }) => {
  const { app, page } = await launch();
  const found = await page.evaluate(async () => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'setImmediate'];
    return names.filter((name) => Reflect.has(globalThis, name));
  });
  expect(found).toEqual([]);
  const options = await windowOptions(app);
  for (const name of ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames']) {
    expect(options[name] ?? false, name).toBe(false);
  }
});

test('3. Enable context isolation', async ({ launch }) => {
  const { app, page } = await launch();
  expect(await windowOptions(app)).toMatchObject({ contextIsolation: true });
  // What the page does to its own language does not reach the bridge, which has another one.
  const heard = await page.evaluate(async () => {
    const heard: string[] = [];
    const undo: (() => void)[] = [];
    const spy = (owner: object, name: string) => {
      const original: unknown = Reflect.get(owner, name);
      if (typeof original !== 'function') throw new Error(`${name} is no function.`);
      undo.push(() => Reflect.set(owner, name, original));
      Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
        for (const one of [this, ...args])
          if (`${typeof one === 'string' ? one : ''}`.startsWith('command:')) heard[heard.length] = name;
        return Reflect.apply(original, this, args);
      });
    };
    for (const name of ['slice', 'map', 'concat']) spy(Array.prototype, name);
    for (const name of ['call', 'apply', 'bind']) spy(Function.prototype, name);
    for (const name of ['split', 'toString', 'concat']) spy(String.prototype, name);
    const answer = await window.etherfax.app.snapshot();
    for (const again of undo) again();
    return {
      heard,
      answer: answer.ok,
      canBeChanged: Reflect.set(window, 'etherfax', {}) || Reflect.set(window.etherfax.app, 'snapshot', 1),
    };
  });
  expect(heard).toEqual({ heard: [], answer: true, canBeChanged: false });
});

test('4. Enable process sandboxing', async ({ launch }) => {
  const { app } = await launch();
  expect(await windowOptions(app)).toMatchObject({ sandbox: true });
  // What the operating system makes of it: sandbox.linux.spec.ts.
  const renderers = await app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .flatMap(({ type, sandboxed }) => (type === 'Tab' && sandboxed !== undefined ? [sandboxed] : [])),
  );
  expect(renderers).not.toContain(false);
  expect(await app.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'))).toBe(false);
});

test('5. Handle session permission requests from remote content', async ({ launch, log }) => {
  log.expect(/[Pp]ermissions? policy|Permissions-Policy/);
  const { page } = await launch({ args: ['--use-fake-device-for-media-stream'] });
  const answers = await page.evaluate(async () => {
    const outcome = async (ask: () => Promise<unknown>) => {
      try {
        return String(await ask());
      } catch (thrown) {
        return thrown instanceof DOMException ? thrown.name : String(thrown);
      }
    };
    const states = [
      'geolocation',
      'camera',
      'microphone',
      'notifications',
      'midi',
      'clipboard-read',
      'persistent-storage',
    ];
    const asked = states.map((name) =>
      outcome(async () => (await navigator.permissions.query({ name: name as PermissionName })).state),
    );
    return {
      states: await Promise.all(asked),
      location: await outcome(
        () =>
          new Promise((_, refuse) =>
            navigator.geolocation.getCurrentPosition(refuse, (error) => refuse(`${error.code}`)),
          ),
      ),
      camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await outcome(() => navigator.mediaDevices.getDisplayMedia()),
      notification: await outcome(() => Notification.requestPermission()),
      clipboard: await outcome(() => navigator.clipboard.readText()),
      clipboardWrite: await outcome(() => navigator.clipboard.writeText('x')),
      fullScreen: await outcome(() => document.documentElement.requestFullscreen()),
      devices: await outcome(() =>
        (Reflect.get(navigator, 'usb') as { requestDevice(o: object): Promise<unknown> }).requestDevice({
          filters: [],
        }),
      ),
    };
  });
  expect(answers.states).not.toContain('granted');
  expect(answers.location).toBe('1');
  for (const name of ['camera', 'clipboard', 'clipboardWrite'] as const) expect(answers[name]).toBe('NotAllowedError');
  for (const name of ['screen', 'devices', 'fullScreen'] as const) expect(answers[name]).toMatch(/Error/);
  expect(answers.notification).toBe('denied');
});

test('6. Do not disable webSecurity', async ({ launch }) => {
  const { app } = await launch();
  const options = await windowOptions(app);
  expect(options.webSecurity ?? true).toBe(true);
  // What the sources say under points 8 to 11, as Electron has understood it.
  for (const name of ['allowRunningInsecureContent', 'experimentalFeatures', 'webviewTag'])
    expect(options[name] ?? false, name).toBe(false);
  expect(options.enableBlinkFeatures ?? '').toBe('');
});

test('7. Define a Content-Security-Policy', async ({ launch, log }) => {
  const { app, page } = await launch();
  const policy = await app.evaluate(async ({ session }) => {
    const reply = await session.defaultSession.fetch('app://etherfax/index.html');
    return reply.headers.get('content-security-policy');
  });
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');

  log.expect(/Content Security Policy|TrustedScript|TrustedHTML|Trusted Type/i);
  const outcome = await page.evaluate(async () => {
    const tries: Record<string, () => unknown> = {
      'a script': () => {
        const script = document.createElement('script');
        script.textContent = 'window.injected = "a script"';
        document.body.append(script);
      },
      'a script from elsewhere': () => {
        const script = document.createElement('script');
        Reflect.set(script, 'src', 'data:text/javascript,window.injected="a script from elsewhere"');
        document.body.append(script);
      },
      markup: () => {
        const place = document.body.appendChild(document.createElement('div'));
        place.innerHTML = '<img src="x" onerror="window.injected = \'markup\'">';
      },
      'a handler': () => {
        const button = document.body.appendChild(document.createElement('button'));
        button.setAttribute('onclick', 'window.injected = "a handler"');
        button.click();
      },
      'a frame of markup': () => {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<script>parent.injected = "a frame of markup"</script>';
        document.body.append(frame);
      },
      'a link': () => {
        const link = document.body.appendChild(document.createElement('a'));
        link.href = 'javascript:window.injected="a link"';
        link.click();
      },
    };
    for (const attempt of Object.values(tries)) {
      try {
        attempt();
      } catch {
        // Trusted types refuse it before the policy does.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { tried: Object.keys(tries).length, ran: Reflect.get(window, 'injected') };
  });
  expect(outcome).toEqual({ tried: 6, ran: undefined });
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
});
