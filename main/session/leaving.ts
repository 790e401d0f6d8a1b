import type { Clock } from '../ports';
import { within } from './within';

/** How long quitting waits for the keychain, in milliseconds. */
const keychainMilliseconds = 2000;

/** How long quitting waits for a sign-out that is under way, in milliseconds: longer than that waits for the portal. */
const signOutMilliseconds = 7000;

/** How long quitting waits for the disk, in milliseconds. */
const diskMilliseconds = 2000;

/** What is to be finished before the app may end. */
export interface Unfinished {
  /** Takes a key off the clipboard. */
  clipboard(): Promise<unknown>;
  /** The fax systems' files. */
  lists(): Promise<unknown>;
  signOut(): Promise<unknown>;
  activity(): Promise<unknown>;
  /** What is still to be written there, and its closing. */
  keychain(): Promise<unknown>;
  clock: Clock;
}

/** Finishes it, one after the other; only the clipboard is waited for however long that takes. */
export async function leave({ clipboard, lists, signOut, activity, keychain, clock }: Unfinished): Promise<void> {
  await clipboard();
  await within(diskMilliseconds, lists(), clock);
  await within(signOutMilliseconds, signOut(), clock);
  await within(keychainMilliseconds, activity(), clock);
  // The native module ends the process with an error when a call of its own is cut off, but a keychain that hangs
  // must not keep the app from closing.
  await within(keychainMilliseconds, keychain(), clock);
}
