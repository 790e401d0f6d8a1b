/**
 * The bridge: `window.etherfax`, one function for each command of the contract, and nothing else. It knows names, not
 * schemas: main checks what comes in and what goes out.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, Result } from '../shared/ipc';
import { type CommandName, commandChannel, commandNames, snapshotChannel } from '../shared/ipc-names';
import type { Snapshot } from '../shared/snapshot';

type Call = (...args: unknown[]) => Promise<Result<unknown>>;

const noAnswer: Result<never> = {
  ok: false,
  error: { code: 'app.internal', message: 'The app did not answer.' },
};

const callOf = (name: CommandName): Call => {
  return (...args) => ipcRenderer.invoke(commandChannel(name), ...args.slice(0, 1)).catch(() => noAnswer);
};

const commands: Record<string, Record<string, Call>> = {};
for (const name of commandNames) {
  const [area = '', verb = ''] = name.split('.');
  commands[area] = { ...commands[area], [verb]: callOf(name) };
}

const onSnapshot: Bridge['onSnapshot'] = (listener) => {
  const pass = (_event: unknown, snapshot: Snapshot) => listener(snapshot);
  ipcRenderer.on(snapshotChannel, pass);
  return () => void ipcRenderer.off(snapshotChannel, pass);
};

contextBridge.exposeInMainWorld('etherfax', { ...commands, onSnapshot });
