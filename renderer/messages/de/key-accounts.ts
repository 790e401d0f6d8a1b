/** Accounts that are added by their API key. */
import type * as en from '../en/key-accounts';

export const addKeyAccount: typeof en.addKeyAccount = {
  open: 'Konto über API-Schlüssel hinzufügen',
  heading: 'Konto über API-Schlüssel hinzufügen',
  lead: (host) =>
    `Das Konto wird bei ${host} abgefragt, und der Schlüssel wird im Schlüsselbund dieses Computers gespeichert.`,
  by: 'Womit das Konto hinzugefügt wird',
  byKey: 'API-Schlüssel',
  byService: 'Dienstkonto',
  key: 'API-Schlüssel',
  keyHint:
    'Im Portal: Einstellungen (Settings), Konto (Account), API-Schlüssel anzeigen (Show API Key), Kopieren (Copy).',
  keyMissing: 'Fügen Sie den API-Schlüssel ein.',
  reveal: { show: 'Eingabe anzeigen', hide: 'Eingabe verdecken' },
  number: 'Kontonummer',
  numberMissing: 'Geben Sie die Kontonummer ein, zum Beispiel EFAX-1234-5678.',
  user: 'Benutzername',
  userMissing: 'Geben Sie den Benutzernamen des Dienstkontos ein.',
  password: 'Passwort',
  passwordMissing: 'Geben Sie das Passwort des Dienstkontos ein.',
  serviceNote:
    'Das Passwort wird nur für diese eine Anfrage verwendet und nicht gespeichert. Damit wird das Konto angezeigt; um hier den API-Schlüssel zu kopieren, fügen Sie ihn danach ein.',
  advanced: 'Erweitert',
  restBase: 'REST-Adresse',
  restBaseHint: 'Wo sich der REST-Dienst von etherFAX befindet. Sie muss selten geändert werden.',
  submit: 'Konto hinzufügen',
  checking: 'etherFAX wird abgefragt',
  openPortal: 'Portal öffnen',
  listed: 'Über ihren Schlüssel hinzugefügte Konten',
  signIn: 'Am Portal anmelden',
};

export const keyAccount: typeof en.keyAccount = {
  restBand: (host) => `Nicht der REST-Dienst von etherFAX: ${host}`,
  addedByKey: 'Über API-Schlüssel hinzugefügt',
  name: 'Name',
  notEnabled: 'Nicht aktiviert',
  features: 'Funktionen',
  formats: 'Formate',
  others: (count) => `${count} weitere`,
  confirmed: 'Bestätigt',
  kept: 'Hier gespeichert seit',
  keyWorks: 'Von etherFAX akzeptiert',
  noKey: 'Von diesem Konto ist hier kein Schlüssel gespeichert',
  noKeyNext:
    'Holen Sie ihn aus dem Portal, und fügen Sie ihn hier ein: Dann lässt er sich jederzeit anzeigen und kopieren.',
  asksAgain: 'Die App fragt von selbst erneut an.',
  offlineTitle: 'Der Schlüssel kann zurzeit nicht geprüft werden',
  fromKeychainTitle: 'Nicht verbunden: Der Schlüssel kommt aus dem Schlüsselbund dieses Computers',
  notKeptTitle: 'Das Konto wird nicht behalten, wenn die App beendet wird',
  refusedTitle: 'etherFAX akzeptiert diesen Schlüssel nicht mehr',
  refusedOther: 'Dieser Schlüssel gehört jetzt zu einem anderen Konto',
  refused: (since) =>
    `Er wurde am ${since} abgelehnt. Wahrscheinlich wurde er im Portal zurückgesetzt: Faxsysteme, die ihn noch verwenden, können weder senden noch empfangen.`,
  refusedCopied: (when) => `Sie haben ihn hier zuletzt am ${when} kopiert. Diese Kopie funktioniert nicht mehr.`,
  refusedNext:
    'Kopieren Sie den neuen Schlüssel im Portal, und fügen Sie ihn hier ein. Tragen Sie ihn dann in jedes Faxsystem ein, das den alten verwendet hat.',
  portalTitle: 'Einen neuen Schlüssel gibt es im Portal',
  portalWhy:
    'Die App kann den Schlüssel dieses Kontos weder erzeugen noch zurücksetzen: Das geschieht im Portal von etherFAX, in einem Browser.',
  portalFirst: 'Den Schlüssel finden Sie im Portal',
  portalFirstWhy: 'Er wird im Portal von etherFAX angezeigt, in einem Browser.',
  steps: [
    'Einstellungen (Settings)',
    'Konto (Account)',
    'API-Schlüssel zurücksetzen (Reset API Key)',
    'Kopieren (Copy)',
  ],
  firstSteps: [
    'Einstellungen (Settings)',
    'Konto (Account)',
    'API-Schlüssel anzeigen (Show API Key)',
    'Kopieren (Copy)',
  ],
  stepsLabel: 'Im Portal',
  resetWarning:
    'Nach dem Zurücksetzen funktioniert der alte Schlüssel sofort nicht mehr, und jedes Faxsystem benötigt den neuen.',
  openPortal: 'Portal öffnen',
  haveKey: 'Ich habe den neuen Schlüssel',
  haveFirstKey: 'Ich habe den Schlüssel',
  dialog: (name) => `Neuen Schlüssel von ${name} einfügen`,
  dialogWhat:
    'Er wird zuerst bei etherFAX geprüft. Der bisherige Schlüssel wird nur ersetzt, wenn der neue funktioniert und zu diesem Konto gehört.',
  dialogFirst:
    'Er wird zuerst bei etherFAX geprüft und nur gespeichert, wenn er funktioniert und zu diesem Konto gehört.',
  field: 'Neuer API-Schlüssel',
  replace: 'Prüfen und speichern',
  replaced: 'Der neue Schlüssel funktioniert und ist gespeichert.',
  replacedNext: 'Kopieren Sie ihn, und tragen Sie ihn in jedes Faxsystem ein, das den alten verwendet hat.',
  remove: 'Konto entfernen',
  removeWhat:
    'Entfernt das Konto und seinen Schlüssel von diesem Computer. Bei etherFAX ändert sich nichts, und der Faxbetrieb läuft weiter.',
  removeQuestion: (name) => `${name} aus dieser App entfernen?`,
  removeConsequences: [
    'Der Schlüssel wird aus dem Schlüsselbund dieses Computers entfernt.',
    'Um das Konto wieder hier zu haben, muss sein Schlüssel erneut eingefügt werden.',
  ],
  removeFaxing:
    'Bei etherFAX ändert sich nichts: Es wird kein Schlüssel zurückgesetzt, und der Faxbetrieb läuft weiter.',
};
