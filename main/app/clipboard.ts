/**
 * The system's clipboard. From Electron 44 on its functions answer later; before, at once. Awaiting serves both.
 */
import * as electron from 'electron';
import { concealedItem } from './concealed-item';

/** As the port of the core, with every function answering later. */
export interface SystemClipboard {
  /** @returns the clipboard's text, empty when it holds none */
  read(): Promise<string>;
  /** Puts a secret there, marked as one where Electron can do that, so that clipboard histories leave it out. */
  write(text: string): Promise<void>;
  clear(): Promise<void>;
}

/** The clipboard of the computer. */
export const systemClipboard: SystemClipboard = {
  read: async () => electron.clipboard.readText(),
  async write(text) {
    if (await writeConcealed(text)) return;
    await electron.clipboard.writeText(text);
  },
  clear: async () => electron.clipboard.clear(),
};

/** @returns whether the text is on the clipboard; the mark is worth a try, but not a Copy that copies nothing */
async function writeConcealed(text: string): Promise<boolean> {
  // Named through the module, because an older Electron has no such export to import.
  const Item = 'ClipboardItem' in electron ? electron.ClipboardItem : undefined;
  const item = concealedItem(text, process.platform);
  if (!Item || !item) return false;
  try {
    await electron.clipboard.write([new Item(item)]);
    return (await electron.clipboard.readText()) === text;
  } catch {
    return false;
  }
}
