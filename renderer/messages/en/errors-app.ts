import type { FailureTexts } from '../failure-text';
import { faxingGoesOn, nothingChanged } from './phrases';

/** The app itself, its files, and those that a person chooses. */
export const appFailures: FailureTexts<'systems' | 'files' | 'disk' | 'app'> = {
  'systems.key-inside': {
    title: 'This looks like an API key',
    means: 'The list of fax systems lies in a plain file and can be printed, so it takes no key. Nothing was kept.',
    next: 'Write down where the key is pasted, not the key itself.',
  },
  'systems.full': {
    title: 'The list takes no more fax systems',
    means: faxingGoesOn,
    next: 'Remove what no longer uses the key, or write several down as one.',
  },
  'systems.gone': {
    title: 'The list has changed meanwhile',
    means: 'Nothing was changed now.',
    next: 'Look at the list again; it shows what there is.',
  },
  'systems.read-only': {
    title: 'The list of fax systems can’t be changed just now',
    means: `Its file could not be read, and is left as it is rather than written over. ${faxingGoesOn}`,
    next: 'The page says what is wrong with the file.',
  },
  'systems.not-a-list': {
    title: 'This file could not be read as a list of fax systems',
    means: 'Nothing was taken from it, and the list is as before.',
    next: 'Choose a file that was exported here, or a table (CSV) whose first row has a column Name. Details say where reading stopped.',
  },
  'files.not-read': {
    title: 'The file could not be opened',
    means: 'Nothing was taken from it.',
    next: 'Check that it is still there, that it may be read and that it is not very large, then choose it again.',
  },
  'files.not-written': {
    title: 'The file could not be written',
    means: 'Nothing was exported. A file that was there before is as it was.',
    next: 'Check that the folder may be written to and the disk has room, or choose another folder.',
  },
  'files.not-printed': {
    title: 'Nothing was printed',
    means: 'The printer, or this computer’s list of printers, did not take the page.',
    next: 'Check the printer, then print again. The list can also be exported.',
  },
  'disk.full': {
    title: 'The disk is full',
    means: `The app could not write its file. ${faxingGoesOn}`,
    next: 'Make room on the disk that holds the app’s data, then try again.',
  },
  'disk.read-only': {
    title: 'The disk can’t be written to',
    means: `The folder or disk is read-only just now. ${faxingGoesOn}`,
    next: 'Ask whoever looks after this computer to make the folder writable, then try again.',
  },
  'disk.denied': {
    title: 'This computer does not let the app write there',
    means: `The app has no right to the file or its folder. ${faxingGoesOn}`,
    next: 'Ask whoever looks after this computer for the right to write there, then try again.',
  },
  'disk.failed': {
    title: 'The disk did not do what it was asked',
    means: `The app’s file could not be read or written. ${faxingGoesOn}`,
    next: 'Try again. If it stays so, have the disk checked.',
  },
  'app.locked': {
    title: 'The app is locked',
    means: nothingChanged,
    next: 'Unlock it, then try again.',
  },
  'app.invalid-input': {
    title: 'The app could not use what was entered',
    means: 'Nothing was sent to the portal.',
    next: 'Check the entry and try again.',
  },
  'app.foreign-caller': {
    title: 'The request did not come from this app’s own page',
    means: 'It was refused, and nothing was sent.',
    next: 'Close the app and start it again.',
  },
  'app.internal': {
    title: 'Something went wrong inside the app',
    means: 'If a key was being changed, the app checks at the portal what became of it.',
    next: 'Try again. If it stays so, close the app and start it again.',
  },
};
