/** Settings > Preferences > Updates. */
import type { UpdatesOff } from '../../../shared/updates';

const off: Record<UpdatesOff, string> = {
  policy: 'Your organisation brings new versions to this computer itself.',
  managed: 'New versions come the way this one was installed. Ask whoever looks after this computer.',
  'no-address': 'This copy of the app does not know where new versions are published.',
  'not-installed': 'This copy of the app was started without being installed, so it is not updated.',
};

export const updates = {
  heading: 'Updates',
  version: (version: string) => `Version ${version}`,
  off,
  idle: 'Once a day the app looks whether there is a newer version. Nothing is installed until you say so.',
  newest: 'This was the newest version',
  checking: 'Looking for a newer version',
  check: 'Check for updates',
  available: (version: string) => `Version ${version} is available`,
  availableNext: 'It is downloaded and looked at first. Nothing changes until you restart.',
  download: 'Download',
  downloading: (version: string) => `Downloading version ${version}`,
  downloaded: (percent: number) => `${percent} %`,
  ready: (version: string) => `Version ${version} is ready`,
  readyNext: (staysSignedIn: boolean): string =>
    staysSignedIn
      ? 'The restart takes a few seconds. You stay signed in, and faxing goes on meanwhile.'
      : 'The restart takes a few seconds, and you sign in again after it. Faxing goes on meanwhile.',
  install: 'Restart and install',
  notWhileChanging: 'Not while a key is being changed.',
  restarting: (version: string) => `Restarting as version ${version}`,
  notes: 'What is new',
  badge: 'New',
  badgeWords: 'a new version is available',
};
