import { type Session, session } from 'electron';

/** The session of the window. It has a folder of its own on the disk, in which Chromium keeps the compiled scripts. */
export function pageSession(): Session {
  const own = session.fromPartition('persist:page');
  // The checker would fetch dictionaries, and account numbers are no words.
  own.setSpellCheckerEnabled(false);
  return own;
}

/** The session that talks with the portal: the system's proxy and certificates, nothing of it on the disk. */
export function portalSession(): Session {
  return session.fromPartition('portal', { cache: false });
}
