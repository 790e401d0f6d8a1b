/** What the operating system has to do with a story: its clipboard, its clock, its dialogs, the browser. */
import type { ElectronApplication } from 'playwright/test';

/** @returns the text that is on the clipboard now */
export function clipboardOf(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

/** Sets the clock of the app's main process forward, or back, as if that time had passed; no timer runs meanwhile. */
export function passTime(app: ElectronApplication, milliseconds: number): Promise<void> {
  return app.evaluate((_electron, ahead) => {
    const { now } = Date;
    Date.now = () => now.call(Date) + ahead;
  }, milliseconds);
}

/** Answers the system's dialogs for files from now on, in the person's place. @param path an empty one is Cancel */
export function chooseFile(app: ElectronApplication, path: string): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    const canceled = filePath === '';
    dialog.showSaveDialog = async () => ({ canceled, filePath });
    dialog.showOpenDialog = async () => ({ canceled, filePaths: [filePath] });
  }, path);
}

/** Keeps the addresses that the app opens in the browser, instead of opening them. @returns tells which they were so far */
export async function holdBrowser(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  return () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
}
