import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKeyring } from './keyring';

/**
 * Gives this process and all that it starts a keychain of their own, so that no test touches the developer's; on Linux
 * alone, where keychains can be had several at a time. Where none can be started, there is none at all.
 * @returns ends it
 */
export async function privateKeychain(): Promise<() => Promise<void>> {
  if (process.platform !== 'linux') return async () => undefined;
  // The value that stands for "no bus": connecting fails at once, nothing is started in its stead.
  process.env.DBUS_SESSION_BUS_ADDRESS = 'disabled:';
  const folder = await mkdtemp(join(tmpdir(), 'etherfax-admin-keyring-'));
  const keyring = await startKeyring(folder, crypto.randomUUID()).catch(() => undefined);
  Object.assign(process.env, keyring?.env);
  return async () => {
    await keyring?.close();
    await rm(folder, { recursive: true, force: true });
  };
}
