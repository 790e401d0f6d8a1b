import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { AppError } from '../../shared/errors';
import type { ExportFormat } from '../../shared/systems';
import { reasonOf } from '../activity/disk-failure';
import type { Desk } from '../systems/desk';
import { readAtMost } from './folder';
import { beginFile } from './saved-file';

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

async function writeWhole(path: string, content: string): Promise<void> {
  const file = await beginFile(path);
  try {
    await file.write(content);
    await file.keep();
  } catch (thrown) {
    await file.discard().catch(() => undefined);
    throw thrown;
  }
}
