/** What the page may not do, decided once for every window, frame and session that ever comes to be. */
import { app, type Session, type WebContents } from 'electron';

/**
 * Chromium's switches that would make it trust whom it should not, or write down what only two should know: a shortcut
 * that somebody was once advised to change must not decide that. Another authority is trusted by the system or by policy.
 */
const weakening = [
  'allow-insecure-localhost',
  'disable-web-security',
  'host-resolver-rules',
  'host-rules',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'log-net-log',
  'ssl-key-log-file',
  'unsafely-treat-insecure-origin-as-secure',
];

/**
 * To be called before the app is ready. From then on every renderer is sandboxed, none navigates, opens a window or
 * connects around its session's proxy, and no session grants a permission or downloads a file.
 * @param options `mayReload`: whether the page may load its own address again, as Vite asks of it in development
 */
export function hardenApp(options: { mayReload: boolean }): void {
  // Who says --no-sandbox means it: as root nothing else starts, and together the two end in a loop of crashes.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const name of weakening) app.commandLine.removeSwitch(name);
  // Chromium writes the keys of TLS connections there.
  delete process.env.SSLKEYLOGFILE;
  // No policy of the page's covers a name that it only wants to be looked up.
  app.commandLine.appendSwitch('blink-settings', 'dnsPrefetchingEnabled=false');
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, options.mayReload));
  app.on('session-created', hardenSession);
}

function hardenContents(contents: WebContents, mayReload: boolean): void {
  const refuse = (event: { url: string; isMainFrame: boolean; preventDefault(): void }) => {
    const reload = event.isMainFrame && event.url === contents.getURL();
    if (!(mayReload && reload)) event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // Nor WebRTC: thus it is left the page's proxy, which leads nowhere (`pageSession`).
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // The spell checker fetches dictionaries from Google for every session that there is, also while it is off
  // (electron/electron#22995); and account numbers are no words.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.on('will-download', (event) => event.preventDefault());
}
