import type * as en from '../en/text';
import { accountText, keyChangeText, keyText } from './account';
import { changeText, generateText, resetText } from './change';
import { chooseText, switcherText } from './choice';
import { connectionText } from './connection';
import { addKeyAccountText, keyAccountText } from './key-accounts';
import { keyTestText } from './key-test';
import { actionsText, focusText, paletteText, shortcutsText, spellText } from './keyboard';
import { lockText } from './lock';
import { networkText } from './network';
import { offlineText } from './offline';
import { policyText } from './policy';
import { preferencesText } from './preferences';
import { sessionText, storedText } from './session';
import { codeText, enrolmentText, portalText, signInsText, signInText } from './sign-in';
import { updatesText } from './updates';

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

  portal: portalText,
  signIn: signInText,
  signIns: signInsText,
  code: codeText,
  enrolment: enrolmentText,
  addKeyAccount: addKeyAccountText,
  keyAccount: keyAccountText,
  choose: chooseText,
  switcher: switcherText,
  palette: paletteText,
  actions: actionsText,
  shortcuts: shortcutsText,
  spell: spellText,
  focus: focusText,
  lock: lockText,
  account: accountText,
  key: keyText,
  keyChange: keyChangeText,
  generate: generateText,
  reset: resetText,
  change: changeText,
  test: keyTestText,
  offline: offlineText,
  network: networkText,
  session: sessionText,
  stored: storedText,
  connection: connectionText,
  preferences: preferencesText,
  policy: policyText,
  updates: updatesText,
};
