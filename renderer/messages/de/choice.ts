/** Going from one account to another. */
import type * as en from '../en/choice';
import { plural } from './plural';

export const choose: typeof en.choose = {
  heading: 'Konto auswählen',
  search: 'Konten suchen',
  placeholder: 'Unternehmen oder Kontonummer',
  results: 'Konten',
  none: (search) => `Kein Konto passt zu „${search}“.`,
  noneAtAll: 'Dieser Benutzer hat noch kein Konto. Ein Global Administrator des Kontos kann Zugriff gewähren.',
  more: 'Mehr anzeigen',
  found: (count, more) => `${plural(count, 'Konto', 'Konten')}${more ? ', weitere vorhanden' : ''}`,
  signedInAs: (email) => `Angemeldet als ${email}`,
};

export const switcher: typeof en.switcher = {
  groups: {
    favourites: 'Favoriten',
    recent: 'Zuletzt geöffnet',
    'sign-in': 'Weitere Anmeldungen',
    'key-accounts': 'Über API-Schlüssel hinzugefügt',
    actions: 'Aktionen',
    all: 'Alle Konten',
  },
  groupOf: (environment, label, email) => `${label} · ${environment} · ${email}`,
  allOf: (label) => `Alle Konten von ${label}`,
  signInAgain: (email) => `Erneut anmelden als ${email}`,
  opening: (name) => `${name} wird geöffnet.`,
  open: 'Jetzt geöffnet',
  favourite: 'Favorit',
  mark: 'Zu den Favoriten hinzufügen',
  unmark: 'Aus den Favoriten entfernen',
  marked: (name) => `${name} ist ein Favorit.`,
  unmarked: (name) => `${name} ist kein Favorit mehr.`,
  offline: 'Keine Verbindung: Nur Favoriten und zuletzt geöffnete Konten stehen zur Wahl.',
};
