import type { Route } from '../../shared/connection-facts';

const kinds: ReadonlyMap<string, Route['kind']> = new Map([
  ['DIRECT', 'direct'],
  ['PROXY', 'http'],
  ['HTTPS', 'https'],
  ['SOCKS', 'socks4'],
  ['SOCKS4', 'socks4'],
  ['SOCKS5', 'socks5'],
]);

/**
 * Reads what Chromium says of the way to an address.
 * @param answer as `session.resolveProxy` gives it, `PROXY proxy:3128;DIRECT`
 */
export function readRoutes(answer: string): Route[] {
  const parts = answer.split(';').map((part) => part.trim().split(/\s+/));
  return parts.flatMap(([word = '', proxy]) => {
    if (word === '') return [];
    const kind = kinds.get(word.toUpperCase()) ?? 'other';
    return [{ kind, ...(proxy !== undefined && { proxy }) }];
  });
}
