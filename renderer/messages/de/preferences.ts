/** Settings > Preferences. */
import type * as en from '../en/preferences';
import { plural } from './plural';

export const preferences: typeof en.preferences = {
  tray: (mac) => (mac ? 'Menüleiste' : 'Infobereich'),
  trayShow: (mac) => (mac ? 'In der Menüleiste anzeigen' : 'Im Infobereich anzeigen'),
  trayHint:
    'Dort lässt sich der API-Schlüssel eines Favoriten ohne das Fenster kopieren. Die App läuft weiter, wenn das Fenster geschlossen wird.',
  language: 'Sprache',
  languageOfApp: 'Sprache der App',
  languageHint: 'Für Fenster, Menüs und Mitteilungen des Systems. Sie ändert sich sofort.',
  languageOfSystem: (name) => `Wie im System (${name})`,
  languageChanged: 'Die App ist jetzt auf Deutsch.',
  heading: 'Optionen',
  lock: 'Sperre',
  idle: 'Sperren nach',
  idleHint:
    'Wenn niemand die App benutzt. Sie wird auch mit dem Bildschirm gesperrt und wenn der Computer in den Ruhezustand geht.',
  minutes: (count) =>
    count === 0
      ? 'Nie'
      : count % 60 === 0
        ? plural(count / 60, 'Stunde', 'Stunden')
        : plural(count, 'Minute', 'Minuten'),
  clipboard: 'Zwischenablage',
  clear: 'Kopierten Schlüssel löschen nach',
  clearHint:
    'Nur solange er noch in der Zwischenablage ist. Ein Zwischenablageverlauf kann eine eigene Kopie behalten.',
  seconds: (count) =>
    count % 60 === 0 ? plural(count / 60, 'Minute', 'Minuten') : plural(count, 'Sekunde', 'Sekunden'),
  offline: 'Ohne Netzwerk',
  offlineDays: 'Offline-Kopien behalten für',
  offlineHint: 'So lange lässt sich ein hier gespeicherter Schlüssel ohne das Portal kopieren.',
  days: (count) => (count === 0 ? 'Gar nicht' : plural(count, 'Tag', 'Tage')),
  reminder: 'Alter des Schlüssels',
  remind: 'Erinnern ab',
  remindHint:
    'Einmal pro Woche, mit einer Mitteilung des Systems. Sie führt zum Konto; nichts wird von selbst zurückgesetzt.',
  remindDays: (count) => (count === 0 ? 'Nie' : plural(count, 'Tag', 'Tage')),
  managed: (most) => `Von Ihrer Organisation festgelegt: höchstens ${most}`,
  managedAlone: 'Von Ihrer Organisation festgelegt',
  passcode: 'Kenncode',
  passcodeNone: 'Keiner. Zum Entsperren genügt ein Klick oder, wo der Computer es hat, Touch ID.',
  passcodeSet: 'Festgelegt. Er wird bei jedem Entsperren und Starten der App abgefragt.',
  passcodeRequired: 'Ihre Organisation verlangt einen',
  set: 'Kenncode festlegen',
  change: 'Ändern',
  remove: 'Entfernen',
  setSubmit: 'Kenncode festlegen',
  removeSubmit: 'Kenncode entfernen',
  present: 'Aktueller Kenncode',
  next: 'Neuer Kenncode',
  nextHint: 'Mindestens sechs Zeichen. Niemand kann ihn nachsehen: Ist er vergessen, melden Sie sich ab und wieder an.',
  repeat: 'Neuen Kenncode wiederholen',
  repeatWrong: 'Die beiden Eingaben stimmen nicht überein.',
  setAnnouncement: 'Der Kenncode ist festgelegt.',
  removedAnnouncement: 'Der Kenncode ist entfernt.',
};
