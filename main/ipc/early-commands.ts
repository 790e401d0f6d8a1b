import type { IpcMainInvokeEvent } from 'electron';
import { commandChannel, commandNames } from '../../shared/ipc-names';
import type { CommandReceiver } from './register';

type Receiver = CommandReceiver<IpcMainInvokeEvent>;
type Listener = Parameters<Receiver['handle']>[1];

/**
 * Receives the page's commands before there is anything to carry them out: they wait for it, so that the page can be
 * loaded meanwhile. Nothing is looked at here; what is registered with the result is asked, in the order they came.
 * @param ipcMain Electron's
 * @returns where the commands are to be registered, each of them, once
 */
export function receiveEarly(ipcMain: Receiver): Receiver {
  const waiting = new Map<string, (listener: Listener) => void>();
  for (const name of commandNames) {
    const channel = commandChannel(name);
    const registered = new Promise<Listener>((resolve) => waiting.set(channel, resolve));
    ipcMain.handle(channel, async (event, ...args) => (await registered)(event, ...args));
  }
  return { handle: (channel, listener) => waiting.get(channel)?.(listener) };
}
