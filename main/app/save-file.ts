import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { SaveFile } from '../activity/saving';
import { beginFile } from './saved-file';

/**
 * Asks with the system's own dialog, at first in the documents folder.
 * @param window gives the window that the dialog belongs to, if it is open
 */
export function saveFileDialog(window: () => BrowserWindow | undefined): SaveFile {
  return async (name) => {
    const kind = extname(name).slice(1);
    const filters = [{ name: kind.toUpperCase(), extensions: [kind] }];
    const options = { defaultPath: join(app.getPath('documents'), name), filters };
    const parent = window();
    const { filePath } = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
    // Where a person would rather not, it is empty.
    return filePath ? beginFile(filePath) : undefined;
  };
}
