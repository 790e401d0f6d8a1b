import { AppError } from '../../shared/errors';

/**
 * Decides whether an address may be handed to the system's browser.
 * @param address as the portal gave it
 * @param host the one host, with its port if any, as `URL.host` gives it
 * @returns the address in normal form
 * @throws AppError `auth.unsafe-link` for anything but https on exactly that host, or with a user name or password in it
 */
export function safeExternalUrl(address: string, host: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.username || url.password || url.host !== host) {
    throw new AppError('auth.unsafe-link', "The portal gave an address that is not https on the portal's own host.");
  }
  return url.href;
}
