import type { Log, SecretStore } from '../ports';
import { createMemoryStore } from './memory-store';
import { recordNames } from './records';
import { createVault } from './vault';

/**
 * The service under which Electron keeps the key of its cookie encryption in macOS' keychain, and the name of that
 * record: the app's own, in later versions followed by "Key" (electron/electron, `system_network_context_manager.cc`).
 */
export const cookieKeyService = 'etherFAX Admin Safe Storage';
const cookieKeyNames = ['etherFAX Admin', 'etherFAX Admin Key'];

/** The activity log goes with the data folder; what seals it would seal nothing. */
const logRecords = [recordNames.activityKey, recordNames.activityHead];

/**
 * Removes every record of the app from the keychain, readable or not. No keychain counts as an empty one.
 * @param keychain the app's records
 * @param cookieKeys the records of {@link cookieKeyService}, on macOS
 * @throws `keychain.*` when something could not be removed
 */
export async function removeRecords(
  keychain: SecretStore,
  cookieKeys: SecretStore | undefined,
  log: Log,
): Promise<void> {
  await createVault(keychain, createMemoryStore(), () => undefined, log).removeAll(logRecords);
  for (const name of cookieKeyNames) await cookieKeys?.delete(name);
}
