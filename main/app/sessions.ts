import { type Session, session } from 'electron';

/** Port 0 is nobody's: whatever is sent this way arrives nowhere. */
const nowhere = { mode: 'fixed_servers', proxyRules: '127.0.0.1:0', proxyBypassRules: '<-loopback>' } as const;

/**
 * The session of the window: Electron's own, which is there anyhow; another takes time of the start to make. Nothing
 * else goes through it.
 * @param options `mayConnect`: whether the page may use the network, as it must to reload in development. Its policy
 *   forbids it already, but no policy covers WebRTC.
 */
export function pageSession(options: { mayConnect: boolean }): Session {
  const own = session.defaultSession;
  if (!options.mayConnect) void own.setProxy(nowhere);
  return own;
}

/** The session that talks with the portal: the system's proxy and certificates, nothing of it on the disk. */
export function portalSession(): Session {
  return session.fromPartition('portal', { cache: false });
}
