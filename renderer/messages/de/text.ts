import type * as en from '../en/text';
import * as areas from './areas';

/** The portal's own names: they are not translated. */
const roleNames: typeof en.text.roleNames = {
  global_administrator: 'Global Administrator',
  edit_customer: 'Edit Customer',
  read_only: 'Read Only',
};

const statusNames: typeof en.text.statusNames = { active: 'Aktiv', suspended: 'Gesperrt', closed: 'Geschlossen' };

const disabledReasons: typeof en.text.disabledReasons = {
  locked: 'Nicht, solange die App gesperrt ist.',
  connecting: 'Gleich, sobald das Portal geantwortet hat.',
  offline: 'Benötigt eine Verbindung.',
  'no-offline-copy': 'Benötigt eine Verbindung: Auf diesem Computer ist keine Kopie dieses Schlüssels gespeichert.',
  'copy-expired':
    'Benötigt eine Verbindung: Die letzte Bestätigung der Kopie auf diesem Computer liegt zu lange zurück.',
  'clock-set-back':
    'Benötigt eine Verbindung: Die Uhr dieses Computers wurde zurückgestellt, das Alter der Kopie ist daher nicht bekannt.',
  refused: 'Der Dienst akzeptiert diesen Schlüssel nicht mehr. Holen Sie den neuen aus dem Portal.',
  suspended:
    'Nicht, solange das Konto gesperrt ist. Fragen Sie den etherFAX-Support, wie es wieder freigeschaltet wird.',
  closed: 'Nicht mehr möglich: Dieses Konto ist geschlossen.',
  busy: 'Der Schlüssel wird gerade geändert.',
  checking: 'Erst wenn feststeht, was aus der letzten Änderung geworden ist.',
};

/** Every text of the page in German, each area in a file of its own, but those of failures (`errors.ts`). */
export const text: typeof en.text = {
  appName: 'etherFAX Admin',
  roleNames,
  statusNames,
  disabledReasons,

  waiting: 'Das Portal hat noch nicht geantwortet',
  starting: 'Wird gestartet',
  loading: 'Wird geladen',
  tryAgain: 'Erneut versuchen',
  cancel: 'Abbrechen',
  back: 'Zurück',
  signOut: 'Abmelden',
  support: 'etherFAX-Support öffnen',
  details: 'Details',
  detailCode: 'Code',
  detailMessage: 'Meldung',
  detailRequest: 'Anfrage',
  justNow: 'gerade eben',
  retryIn: (time) => `Neuer Versuch möglich in ${time}.`,

  frame: {
    navigation: 'Einstellungen',
    settings: 'Einstellungen',
    account: 'Konto',
    session: 'Sitzung',
    preferences: 'Optionen',
    menu: 'Menü',
    switchAccount: 'Konto wechseln',
    online: 'Online',
    connecting: 'Verbinden\u00a0…',
    offline: 'Offline',
    sessionEnds: 'Die Sitzung endet, wenn die App beendet wird',
  },

  keychain: {
    triedAgain: 'Gerade erneut versucht: Es hat sich nichts geändert.',
    waiting: 'Der Schlüsselbund dieses Computers hat noch nicht geantwortet',
    waitingNext: 'Möglicherweise fragt er hinter einem anderen Fenster um Erlaubnis.',
  },

  ...areas,
};
