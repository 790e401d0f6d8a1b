import { output } from './child';
import type { Identity } from './unprivileged';

/**
 * Why Chromium's sandbox cannot start on this system, if so. It needs an ordinary user who may make user namespaces.
 * @param user who is to start it, by default whoever runs this
 */
export async function sandboxObstacle(user?: Identity): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  if (user === undefined && process.getuid?.() === 0) return 'Chromium does not start it for root';
  const mayMakeNamespaces = (await output('unshare', ['--user', '--map-root-user', 'true'], { ...user })) !== undefined;
  return mayMakeNamespaces ? undefined : 'this system does not let ordinary users make user namespaces';
}
