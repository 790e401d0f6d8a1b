import { shell } from 'electron';
import { safeExternalUrl } from './safe-external-url';

/**
 * Opens an address in the system's browser.
 * @param address as the portal gave it
 * @param host the one host it may lead to, as `URL.host` gives it
 * @throws AppError `auth.unsafe-link`, see {@link safeExternalUrl}
 */
export async function openExternalSafely(address: string, host: string): Promise<void> {
  await shell.openExternal(safeExternalUrl(address, host));
}
