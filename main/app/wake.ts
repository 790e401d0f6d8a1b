import { powerMonitor } from 'electron';

/** Calls `then` whenever the computer has woken up: much may have happened meanwhile. To be called when the app is ready. */
export function onWake(then: () => void): void {
  powerMonitor.on('resume', then);
}
