import { keychainRecordBytes } from '../../shared/limits';
import type { SecretStore } from '../ports';
import { checkSize } from './record-size';

/**
 * Keeps records until the app closes: what takes the keychain's place where there is none. Nothing reaches the disk.
 * @param mostBytes how long a record may be; by default as long as in a keychain
 */
export function createMemoryStore(mostBytes = keychainRecordBytes): SecretStore {
  const records = new Map<string, string>();
  return {
    probe: async () => undefined,
    get: async (name) => records.get(name),
    set: async (name, value) => {
      checkSize(value, mostBytes);
      records.set(name, value);
    },
    delete: async (name) => {
      records.delete(name);
    },
    close: async () => undefined,
  };
}
