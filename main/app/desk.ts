import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { AppError } from '../../shared/errors';
import type { ExportFormat } from '../../shared/systems';
import type { Desk } from '../systems/desk';
import { reasonOf } from '../systems/generations';
import { readAtMost, writeThrough } from './folder';

/** The largest file that is read, in bytes. */
const fileBytes = 1024 * 1024;

const kinds: Record<ExportFormat, Electron.FileFilter> = {
  csv: { name: 'CSV', extensions: ['csv'] },
  json: { name: 'JSON', extensions: ['json'] },
};

/** The system's dialogs for files and for printing, over our window. @param window gives it, if it is open */
export function createDesk(window: () => BrowserWindow | undefined): Desk {
  function present(): BrowserWindow {
    const open = window();
    if (!open) throw new AppError('app.internal', 'There is no window to ask in.');
    return open;
  }
  return {
    async print() {
      const { webContents } = present();
      const failure = await new Promise<string | undefined>((resolve) =>
        webContents.print({}, (printed, reason) => resolve(printed ? undefined : reason)),
      );
      if (failure === undefined) return true;
      if (/cancel/i.test(failure)) return false;
      throw new AppError('files.not-printed', `Printing failed: ${failure}.`);
    },
    async save(name, format, content) {
      const defaultPath = join(app.getPath('documents'), name);
      const { filePath } = await dialog.showSaveDialog(present(), { defaultPath, filters: [kinds[format]] });
      if (!filePath) return false;
      await writeWhole(filePath, content());
      return true;
    },
    async open() {
      const filters = [{ name: 'CSV, JSON', extensions: ['csv', 'json', 'txt'] }];
      const { filePaths } = await dialog.showOpenDialog(present(), { properties: ['openFile'], filters });
      const [path] = filePaths;
      if (!path) return undefined;
      try {
        return { name: basename(path), content: await readAtMost(path, fileBytes) };
      } catch (thrown) {
        throw new AppError('files.not-read', `The file was not read: ${reasonOf(thrown)}.`);
      }
    },
  };
}

/** Into a draft beside the file, which then takes its place. */
async function writeWhole(path: string, content: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}`);
  try {
    await writeThrough(draft, content);
    await rename(draft, path);
  } catch (thrown) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new AppError('files.not-written', `The file was not written: ${reasonOf(thrown)}.`);
  }
}
