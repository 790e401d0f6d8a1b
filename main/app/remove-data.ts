/** `--remove-data`: what an uninstaller calls so that nothing of the user stays behind. */
import { rm } from 'node:fs/promises';
import { toFailure } from '../../shared/errors';

/** What the process ends with, for uninstallers: all is gone, something is left, the app is open. */
export const removalExit = { removed: 0, incomplete: 1, appIsOpen: 2 } as const;

export interface RemovalPorts {
  /** Makes this the only running instance; false when there is another. */
  claim(): boolean;
  /** Gives that up again, because on Windows the file that stands for it lies in the folder and cannot be removed before. */
  release(): void;
  /** Removes every record from the keychain. @throws `keychain.*` */
  removeRecords(): Promise<void>;
  /** The app's data folder. */
  folder: string;
  /** Writes a line to the console, where there is one. */
  say(line: string): void;
}

/**
 * Removes every keychain record and the data folder of this user. Neither waits for the other's success, and a second
 * call finds what a first one left. The portal is not told: without its token nobody can go on with the session.
 * @returns one of {@link removalExit}
 */
export async function removeData({ claim, release, removeRecords, folder, say }: RemovalPorts): Promise<number> {
  if (!claim()) {
    say('Nothing was removed: etherFAX Admin is open. Close it and try again.');
    return removalExit.appIsOpen;
  }
  const left: string[] = [];
  await removeRecords().catch((thrown: unknown) => left.push(`records in the keychain (${toFailure(thrown).code})`));
  release();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => left.push('the data folder'));
  if (left.length === 0) {
    say('Removed what etherFAX Admin kept for this user.');
    return removalExit.removed;
  }
  say(`Not everything was removed. Still there: ${left.join(', ')}. Unlock the keychain and try again.`);
  return removalExit.incomplete;
}
