import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where downloads that outlive a checkout are kept: the user's cache folder. Root's is one that everybody can read,
 * because the end-to-end tests give up root's rights before they start the app.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env, isRoot = process.getuid?.() === 0): string {
  const base = isRoot ? '/var/cache' : env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(base, 'etherfax-admin');
}
