import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/errors';
import type { SecretStore } from '../ports';
import { createCallQueue } from './call-queue';
import { keychainFailure } from './keychain-errors';
import { checkSize } from './record-size';

/** What is used of keytar. Not `findCredentials`: it ends the whole process on a locked Linux keyring. */
export type Keytar = Pick<typeof import('keytar'), 'getPassword' | 'setPassword' | 'deletePassword'>;

export interface KeytarStoreOptions {
  /** Under which name the keychain lists the records. */
  service?: string;
  /** For one call, with its wait for earlier calls on the same record, in milliseconds. */
  timeout?: number;
  platform?: NodeJS.Platform;
  load?: () => Promise<Keytar>;
  /** Milliseconds that never go back. */
  now?: () => number;
}

/** The record that `probe` writes. */
const probeName = 'probe';

/** How long a write that went through says that a Linux keyring is not locked, in milliseconds. */
const provenMilliseconds = 500;

/** The operating system's keychain. Nothing is loaded or asked before the first call. */
export function createKeytarStore(options: KeytarStoreOptions = {}): SecretStore {
  const { service = 'etherFAX Admin', timeout = 10_000, platform = process.platform } = options;
  const { load = loadKeytar, now = () => performance.now() } = options;
  const queue = createCallQueue();
  let keytar: Promise<Keytar> | undefined;
  let closed = false;
  let writtenAt = Number.NEGATIVE_INFINITY;

  /**
   * One call at a time on a record, because macOS fails simultaneous writes (microsoft/vscode#94005). A call that is
   * under way cannot be taken back: after a time-out its effect may still come, and later calls wait for it.
   */
  function call<Result>(name: string, task: (keytar: Keytar) => Promise<Result>): Promise<Result> {
    if (closed) return Promise.reject(new AppError('keychain.unavailable', 'The app is closing.'));
    return new Promise((resolve, reject) => {
      let expired = false;
      const timer = setTimeout(() => {
        expired = true;
        reject(new AppError('keychain.timeout', `The keychain did not answer within ${timeout / 1000} s.`));
      }, timeout);
      const turn = async () => {
        if (expired) return;
        keytar ??= load();
        resolve(await task(await keytar));
      };
      queue
        .run(name, turn)
        .catch((thrown: unknown) => reject(keychainFailure(thrown)))
        .finally(() => clearTimeout(timer));
    });
  }

  async function probe(): Promise<void> {
    await call(probeName, async (keys) => {
      const value = randomUUID();
      await keys.setPassword(service, probeName, value);
      const kept = await keys.getPassword(service, probeName);
      await keys.deletePassword(service, probeName);
      if (kept !== value) throw new AppError('keychain.unavailable', 'The keychain does not keep what is written.');
    });
    writtenAt = now();
  }

  /**
   * A locked Linux keyring says of every record that there is none, without an error (atom/node-keytar#422), and only
   * writing tells the truth. So there, "none" counts if a write has just gone through; else one is made, and it is asked
   * for again. (Each write takes gnome-keyring 10 ms, and whoever signs out asks for a hundred records.)
   */
  async function find<Result>(name: string, task: (keys: Keytar) => Promise<Result>): Promise<Result> {
    const found = await call(name, task);
    if (found || platform !== 'linux' || now() - writtenAt < provenMilliseconds) return found;
    await probe();
    return call(name, task);
  }

  return {
    probe,
    get: async (name) => (await find(name, (keys) => keys.getPassword(service, name))) ?? undefined,
    set: async (name, value) => {
      checkSize(value);
      await call(name, (keys) => keys.setPassword(service, name, value));
      writtenAt = now();
    },
    delete: async (name) => {
      await find(name, (keys) => keys.deletePassword(service, name));
    },
    async close() {
      closed = true;
      await queue.idle();
    },
  };
}

/** keytar is CommonJS, which Node gives as `default`; its types do not say so. */
async function loadKeytar(): Promise<Keytar> {
  const loaded: Keytar & { default?: Keytar } = await import('keytar');
  return loaded.default ?? loaded;
}
