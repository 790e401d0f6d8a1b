/** The one window. */
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, nativeTheme, type Session, screen } from 'electron';
import icon from '../../docs/icon/icon.png?asset';
import type { Log } from '../ports';
import type { Spoken } from '../words/spoken';
import { showContextMenu } from './menu';
import { type PageManner, pageAddress } from './page-files';
import type { PreferencesStore } from './preferences';
import { windowColours } from './theme';
import { placeWindow, smallestWindow } from './window-place';

/** Height of the window's buttons in the title bar that the page draws, in pixels; its lower line stays free. */
const titleBarHeight = 43;

export interface WindowOptions {
  session: Session;
  preferences: PreferencesStore;
  spoken: Spoken;
  log: Log;
}

/** Opens the window and loads the page; it shows itself with the page's first paint. */
export function openWindow({ session, preferences, spoken, log }: WindowOptions): BrowserWindow {
  const saved = preferences.current().window;
  const colours = windowColours(nativeTheme.shouldUseDarkColors);
  const window = new BrowserWindow({
    ...placeWindow(
      saved,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: app.getName(),
    backgroundColor: colours.background,
    ...titleBar(),
    webPreferences: {
      session,
      preload: fileURLToPath(new URL('../preload/index.cjs', import.meta.url)),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => {
    if (saved?.maximized) window.maximize();
    window.show();
    // Decoding it takes time that the first paint need not wait for.
    if (process.platform !== 'darwin') window.setIcon(icon);
  });
  window.on('close', () =>
    preferences.update({ window: { ...window.getNormalBounds(), maximized: window.isMaximized() } }),
  );
  window.webContents.on('context-menu', (_event, where) => showContextMenu(window, where, spoken.words().menu));
  followTheme(window);
  reloadOnceAfterCrash(window, spoken, log);
  void loadPage(window, spoken, log);
  return window;
}

/** Windows and macOS lay their buttons over the page's own title bar; Linux desktops expect their own frame. */
function titleBar(): Electron.BrowserWindowConstructorOptions {
  if (process.platform === 'darwin') return { titleBarStyle: 'hiddenInset' };
  if (process.platform !== 'win32') return {};
  return { titleBarStyle: 'hidden', titleBarOverlay: overlay() };
}

function overlay(): { color: string; symbolColor: string; height: number } {
  const { background, symbol } = windowColours(nativeTheme.shouldUseDarkColors);
  return { color: background, symbolColor: symbol, height: titleBarHeight };
}

function followTheme(window: BrowserWindow): void {
  const repaint = () => {
    window.setBackgroundColor(windowColours(nativeTheme.shouldUseDarkColors).background);
    if (process.platform === 'win32') window.setTitleBarOverlay(overlay());
  };
  nativeTheme.on('updated', repaint);
  window.once('closed', () => nativeTheme.off('updated', repaint));
}

/** Once, because a page that crashes again would do so for ever. */
function reloadOnceAfterCrash(window: BrowserWindow, spoken: Spoken, log: Log): void {
  let reloaded = false;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.warn('page-crashed', { reason, exitCode, reloaded });
    if (reloaded || reason === 'clean-exit') return;
    reloaded = true;
    void loadPage(window, spoken, log);
  });
}

/** Loads the page anew, in the language of now: nothing of what it held is left. */
export function renewPage(window: BrowserWindow, spoken: Spoken, log: Log, begin?: PageManner['begin']): void {
  void loadPage(window, spoken, log, begin);
}

async function loadPage(window: BrowserWindow, spoken: Spoken, log: Log, begin?: PageManner['begin']): Promise<void> {
  try {
    await window.loadURL(pageAddress({ language: spoken.view().spoken, format: spoken.format(), begin }));
  } catch (thrown) {
    log.warn('page-not-loaded', { error: thrown instanceof Error ? thrown.name : 'unknown' });
  }
}

/**
 * Makes this the only running instance of the app for this user.
 * @param onSecondStart called when somebody starts the app again
 * @returns false when there is one already; then this one should quit
 */
export function claimSingleInstance(onSecondStart: () => void): boolean {
  const first = app.requestSingleInstanceLock();
  if (first) app.on('second-instance', onSecondStart);
  return first;
}

/** Brings the window to the front, from the task bar if need be. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
