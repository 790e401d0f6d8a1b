import { app } from 'electron';
import { createKeytarStore } from '../keychain/keytar-store';
import { cookieKeyService, removeRecords } from '../keychain/remove-records';
import { createSplittingStore } from '../keychain/splitting-store';
import { removeData } from './remove-data';

/** What `--remove-data` does in the place of the app. @returns the code to exit with */
export function removeEverything(): Promise<number> {
  const unlogged = { info: () => undefined, warn: () => undefined };
  const cookieKeys = process.platform === 'darwin' ? createKeytarStore({ service: cookieKeyService }) : undefined;
  return removeData({
    claim: () => app.requestSingleInstanceLock(),
    release: () => app.releaseSingleInstanceLock(),
    removeRecords: () => removeRecords(createSplittingStore(createKeytarStore()), cookieKeys, unlogged),
    folder: app.getPath('userData'),
    say: (line) => void process.stdout.write(`${line}\n`),
  });
}
