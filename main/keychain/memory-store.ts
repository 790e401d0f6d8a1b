import type { SecretStore } from '../ports';
import { checkSize } from './record-size';

/** Keeps records until the app closes: what takes the keychain's place where there is none. Nothing reaches the disk. */
export function createMemoryStore(): SecretStore {
  const records = new Map<string, string>();
  return {
    probe: async () => undefined,
    get: async (name) => records.get(name),
    set: async (name, value) => {
      checkSize(value);
      records.set(name, value);
    },
    delete: async (name) => {
      records.delete(name);
    },
    close: async () => undefined,
  };
}
