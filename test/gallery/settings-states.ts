/** States of the page: Settings > Session and Settings > Preferences. */
import { account, atTest, emulator, failure, open, several } from './samples';
import { type GalleryState, refuse } from './state';

const openPreferences = [{ press: 'Menu' }, { press: 'Preferences' }, { wait: 300 }];
const openSession = [{ press: 'Menu' }, { press: 'Session' }, { wait: 300 }];

export const settingsStates: Record<string, GalleryState> = {
  session: { snapshot: open(account), steps: openSession },
  'preferences-tray': {
    snapshot: open(account, { tray: true }),
    steps: [{ press: 'Menu' }, { press: 'Preferences' }, { wait: 300 }],
  },
  'session-several': {
    snapshot: open(account, { signIns: several, signIn: atTest.id, portal: emulator }),
    steps: openSession,
  },
  'session-nothing': {
    snapshot: open(account),
    answers: { stored: () => Promise.resolve({ ok: true, value: { place: 'keychain', entries: [] } }) },
    steps: openSession,
  },
  'session-no-keychain': {
    snapshot: open(account, { keychain: { status: 'unavailable', failure: failure('keychain.unavailable') } }),
    answers: { stored: refuse('keychain.unavailable') },
    steps: openSession,
  },
  'session-remove-all': { snapshot: open(account), steps: [...openSession, { press: 'Remove all of it' }] },
  preferences: { snapshot: open(account), steps: openPreferences },
  'preferences-language-managed': {
    snapshot: open(account, { language: { spoken: 'en', choice: 'en', system: 'de', isManaged: true } }),
    steps: openPreferences,
  },
  'preferences-managed': {
    snapshot: open(account, {
      settings: {
        idleLockMinutes: 5,
        clipboardSeconds: 20,
        offlineDays: 0,
        remindAfterDays: 90,
        most: { idleLockMinutes: 5, clipboardSeconds: 20, offlineDays: 0, remindAfterDays: 180 },
      },
      passcode: { isSet: true, isRequired: true },
    }),
    steps: openPreferences,
  },
  'preferences-passcode': {
    snapshot: open(account, { passcode: { isSet: true, isRequired: false } }),
    answers: { setPasscode: refuse('lock.wrong-passcode', { attemptsLeft: 3 }) },
    steps: [
      ...openPreferences,
      { press: 'Change' },
      { fill: 'Current passcode', with: 'not this one' },
      { fill: 'New passcode', with: 'correct horse' },
      { fill: 'Repeat the new passcode', with: 'correct horse' },
      { press: 'Set passcode' },
    ],
  },
};
