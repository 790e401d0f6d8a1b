/** Settings > Session: the sign-ins, and what is stored of them. */
import type { StoredKind } from '../../../shared/stored';
import type * as en from '../en/session';
import { plural } from './plural';

export const session: typeof en.session = {
  signedIn: 'Angemeldet',
  name: 'Name',
  email: 'E-Mail-Adresse',
  portal: 'Portal',
  environment: 'Umgebung',
  since: 'Beginn',
  until: 'Ende',
  prolonged: '(später, wenn die App vorher das Portal erreicht)',
  kept: 'Gespeichert',
  inKeychain: 'Im Schlüsselbund dieses Computers',
  inMemory: 'Im Arbeitsspeicher, bis die App beendet wird',
  signOutHere: 'Hier abmelden',
  signOutMeans:
    'Entfernt diese Anmeldung und alles, was von ihr gespeichert ist, von diesem Computer. Der Faxbetrieb läuft weiter, und andere Anmeldungen bleiben.',
  looks: 'Darstellung',
  looksWhy:
    'Name und Farbe unterscheiden diese Anmeldung von anderen, vor allem im Dialog „API-Schlüssel zurücksetzen“.',
  label: 'Name dieser Anmeldung',
  ownPortal: 'Das Portal von etherFAX ist immer Produktion.',
  colour: 'Farbe',
  colours: {
    blue: 'Blau',
    violet: 'Violett',
    green: 'Grün',
    rose: 'Rosa',
    amber: 'Bernstein',
    slate: 'Grau',
  },
  save: 'Speichern',
  saved: 'Gespeichert.',
  noOthers: 'Benutzer anderer Portale oder andere Benutzer dieses Portals können gleichzeitig angemeldet sein.',
  ended: 'vom Portal beendet',
  goTo: 'Wechseln zu',
  signInAgain: 'Erneut anmelden',
  forget: 'Entfernen',
};

export const stored: typeof en.stored = {
  heading: 'Auf diesem Computer gespeichert',
  places: {
    keychain: 'Im Schlüsselbund des Systems, unter dem Namen etherFAX Admin. Nichts davon steht in einer Datei.',
    memory: 'Nur im Arbeitsspeicher, bis die App beendet wird.',
  },
  nothing: 'Auf diesem Computer ist keine Anmeldung, kein Schlüssel und keine Einstellung gespeichert.',
  notListed: 'Was gespeichert ist, konnte nicht gelesen werden',
  kinds: {
    'sign-in': 'Anmeldung',
    account: 'Konto',
    key: 'API-Schlüssel',
    'key-account': 'Konto über Schlüssel',
    unsettled: 'Änderung eines Schlüssels',
    accounts: 'Zuletzt geöffnet, Favoriten',
    settings: 'Optionen',
    passcode: 'Kenncode',
    bookkeeping: 'Verzeichnis',
  },
  times: {
    'sign-in': 'angemeldet',
    account: 'bestätigt',
    key: 'bestätigt',
    'key-account': 'bestätigt',
    unsettled: 'begonnen',
  } as Partial<Record<StoredKind, string>>,
  about: {
    settings:
      'Wann die App sperrt, die Zwischenablage leert, Offline-Kopien verwirft und an das Alter eines Schlüssels erinnert',
    passcode: 'Nur sein Hashwert mit Salt',
    bookkeeping: 'Welche dieser Einträge es gibt, und die späteste bekannte Uhrzeit',
  } as Partial<Record<StoredKind, string>>,
  withKey: 'Schlüssel',
  accounts: (count) => plural(count, 'Konto', 'Konten'),
  unreadable: 'Nicht lesbar',
  removeAll: 'Alles entfernen',
  removeAllMeans:
    'Beendet hier alle Anmeldungen und entfernt ihre Schlüssel und alle Einstellungen. Die Listen der Faxsysteme und das Aktivitätsprotokoll bleiben. Der Faxbetrieb ist nicht betroffen.',
  question: 'Alle Anmeldungen, Schlüssel und Einstellungen von diesem Computer entfernen?',
  consequences: [
    'Jede Anmeldung auf diesem Computer endet, auch beim Portal, sofern es erreichbar ist.',
    'Ohne Netzwerk lässt sich kein Schlüssel mehr kopieren. Die Schlüssel selbst bleiben gültig, und der Faxbetrieb läuft weiter.',
    'Über API-Schlüssel hinzugefügte Konten müssen erneut hinzugefügt werden. Auch der Kenncode und Ihre Einstellungen für Sperre, Zwischenablage und Kopien werden entfernt.',
  ],
  stays:
    'Die Listen der Faxsysteme und das Aktivitätsprotokoll bleiben auf diesem Computer. Sie enthalten keinen Schlüssel.',
  unsettledLost:
    'Was aus einer noch nicht geklärten Änderung eines Schlüssels geworden ist, lässt sich hier dann nicht mehr feststellen.',
  removed: 'Alle Anmeldungen, Schlüssel und Einstellungen wurden von diesem Computer entfernt.',
};
