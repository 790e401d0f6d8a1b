import { AppError } from './errors';

/**
 * Reads a portal address as a person types it: with or without `https://`, with or without a slash at the end.
 * @returns the address in one form: scheme, host, port and path, without a slash at the end
 * @throws AppError `connect.bad-address` for what is no web address, `connect.credentials-in-address` for one that
 *   carries a user name or password, `connect.insecure-address` for `http:` on any host but this computer
 */
export function parsePortalAddress(typed: string): string {
  const text = typed.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
  if (!url?.hostname || !/^https?:$/.test(url.protocol) || /\s/.test(text) || url.search || url.hash) {
    throw new AppError('connect.bad-address', 'The portal address is not a web address.');
  }
  if (url.username || url.password) {
    throw new AppError('connect.credentials-in-address', 'The portal address contains a user name or a password.');
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new AppError('connect.insecure-address', 'The portal address uses http: on another computer.');
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/**
 * Whether a host name stands for this computer.
 * @param hostname as `URL.hostname` gives it: IPv6 in brackets, lower case
 */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
