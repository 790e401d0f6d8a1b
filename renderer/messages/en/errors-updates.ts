import type { FailureTexts } from '../failure-text';
import { faxingGoesOn } from './phrases';

const stays = `This version goes on as before. ${faxingGoesOn}`;

/** Newer versions of the app. */
export const updatesFailures: FailureTexts<'updates'> = {
  'updates.off': {
    title: 'This copy of the app is not updated from here',
    means: stays,
    next: 'Ask whoever looks after this computer for a newer version.',
  },
  'updates.nothing-ready': {
    title: 'No new version is ready to be installed',
    means: stays,
    next: 'Check for updates, and download what is offered.',
  },
  'updates.not-reached': {
    title: 'The server with new versions could not be reached',
    means: stays,
    next: 'Check the connection, then try again. Details say what stood in the way.',
  },
  'updates.not-found': {
    title: 'The server has no new version where one was expected',
    means: stays,
    next: 'Try again later. If it stays so, tell whoever looks after this computer.',
  },
  'updates.not-understood': {
    title: 'What the server says of new versions can’t be read by this one',
    means: stays,
    next: 'Install the newest version by hand, from where this one came.',
  },
  'updates.not-genuine': {
    title: 'What the server offered is not the publisher’s, so it was thrown away',
    means: `Something changed it on the way, or published it by mistake. ${stays}`,
    next: 'Try again later. If it stays so, tell your security team. Details name the server.',
  },
  'updates.incomplete': {
    title: 'Only a part of the new version arrived',
    means: `It was thrown away. ${stays}`,
    next: 'Download it again.',
  },
  'updates.key-change': {
    title: 'A key is being changed just now',
    means: 'The app does not restart in the middle of that. The new version stays ready.',
    next: 'Restart when the change is done.',
  },
  'updates.restarting': {
    title: 'The app is about to restart as its new version',
    means: 'Nothing new was begun.',
    next: 'Do it again after the restart.',
  },
};
