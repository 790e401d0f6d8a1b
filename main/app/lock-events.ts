/** What the system and the window tell of somebody going away, or being there. */
import { powerMonitor, type WebContents } from 'electron';
import type { LockReason } from '../../shared/snapshot';

/** How often Linux is asked whether its screen is locked, in milliseconds. */
const askEvery = 5000;

/**
 * Tells when the screen is locked, the computer goes to sleep, or another user takes it over. To be called when the app
 * is ready. Per https://www.electronjs.org/docs/latest/api/power-monitor `suspend` comes on every platform, `lock-screen`
 * on macOS and Windows, where it comes with a change of users, too, and `user-did-resign-active` (a change of users
 * without a locked screen) on macOS. Linux has no such event, but knows the answer when it is asked.
 */
export function watchSystem(lock: (reason: LockReason) => void): void {
  powerMonitor.on('suspend', () => lock('suspend'));
  powerMonitor.on('lock-screen', () => lock('screen'));
  powerMonitor.on('user-did-resign-active', () => lock('user-switch'));
  if (process.platform === 'linux') {
    setInterval(() => {
      if (powerMonitor.getSystemIdleState(askEvery / 1000) === 'locked') lock('screen');
    }, askEvery).unref();
  }
}

/** Tells whenever somebody presses, moves or types something in the window. */
export function watchInput(contents: WebContents, touched: () => void): void {
  contents.on('input-event', (_event, { type }) => {
    if (type !== 'mouseLeave' && type !== 'undefined') touched();
  });
}
