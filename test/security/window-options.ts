import type { ElectronApplication } from 'playwright/test';

/** What Electron says that the first window was made with, in its own words. */
export function windowOptions(app: ElectronApplication): Promise<Record<string, unknown>> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('There is no window.');
    // Electron has it at run time, and leaves it out of its types.
    const read: unknown = Reflect.get(contents, 'getLastWebPreferences');
    if (typeof read !== 'function') throw new Error('Electron does not tell.');
    const { session: _, ...options } = read.call(contents);
    return options;
  });
}
