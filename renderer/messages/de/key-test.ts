/** Testing a key at the REST service. */
import type * as en from '../en/key-test';

export const keyTest: typeof en.keyTest = {
  action: 'Schlüssel testen',
  compare: 'Ist das der aktuelle Schlüssel?',
  compareWhat:
    'Fügen Sie einen Schlüssel ein, zum Beispiel aus einem Faxsystem. Er wird hier mit dem Schlüssel des Kontos verglichen. Nur wenn es ein anderer ist, wird der REST-Dienst danach gefragt. Der Schlüssel wird nirgends gespeichert.',
  field: 'Schlüssel',
  check: 'Prüfen',
  close: 'Schließen',
  outcomes: {
    works: 'Der Schlüssel funktioniert.',
    'other-account': 'Der Schlüssel gehört zu einem anderen Konto.',
    'not-accepted': 'Der Schlüssel wird nicht akzeptiert.',
    unreachable: 'Der Dienst konnte nicht gefragt werden.',
  },
  ports: (count) => (count === 1 ? '1 Port' : `${count} Ports`),
  enabled: 'aktiviert',
  notEnabled: 'nicht aktiviert',
  answeredIn: (milliseconds) => `Antwort in ${milliseconds} ms`,
  otherAccount: (number) => `Dieser Schlüssel gehört zu einem anderen Konto, ${number}`,
  otherAccountNext:
    'Ein Faxsystem mit diesem Schlüssel sendet im Namen jenes Kontos. Tragen Sie dort den Schlüssel des richtigen Kontos ein.',
  unreachable: 'Ob der Schlüssel funktioniert, ließ sich nicht feststellen',
  present: {
    works: 'Der Schlüssel funktioniert',
    worksNext: undefined,
    notAccepted: (fingerprint) => `Der Schlüssel ${fingerprint} wird nicht akzeptiert`,
    notAcceptedNext:
      'Faxsysteme, die ihn verwenden, können sich nicht authentifizieren. Wurde er gerade erst erstellt, testen Sie ihn noch einmal. Bleibt es dabei, fragen Sie den etherFAX-Support.',
  },
  pasted: {
    works: 'Ein anderer Schlüssel, der funktioniert',
    worksNext:
      'Laut Portal ist er nicht der aktuelle Schlüssel des Kontos, und doch akzeptiert ihn der REST-Dienst. Fragen Sie den etherFAX-Support, welcher der beiden zu verwenden ist.',
    notAccepted: () => 'Nicht der aktuelle Schlüssel, und nicht akzeptiert',
    notAcceptedNext:
      'Das Faxsystem, aus dem er stammt, kann sich nicht authentifizieren. Tragen Sie dort den aktuellen Schlüssel ein: Kopieren, dann einfügen.',
  },
  former: {
    works: 'Der alte Schlüssel funktioniert noch',
    worksNext:
      'Er sollte inzwischen abgelehnt werden. Testen Sie ihn in einer Minute erneut. Wird er noch immer akzeptiert, informieren Sie den etherFAX-Support.',
    notAccepted: () => 'Der alte Schlüssel wird abgelehnt, wie es sein soll',
    notAcceptedNext: 'Wer ihn noch verwendet, kann im Namen dieses Kontos weder senden noch empfangen.',
  },
  checkFormer: 'Prüfen, ob der alte Schlüssel abgelehnt wird',
  isPresent: 'Das ist der aktuelle Schlüssel',
  isPresentNext: 'Er wurde an seinem Fingerabdruck erkannt. Es wurde nichts gesendet.',
  foreign: (what) => `Das sieht aus wie ${what}, nicht wie ein API-Schlüssel`,
  foreignNext: 'Es wurde nirgendwohin gesendet. Kopieren Sie den Schlüssel erneut aus dem Faxsystem.',
  shapes: {
    text: 'ein Text',
    'web-address': 'eine Webadresse',
    'email-address': 'eine E-Mail-Adresse',
    'account-number': 'eine Kontonummer',
    number: 'eine Zahl',
    identifier: 'eine Kennung',
    fingerprint: 'ein Fingerabdruck',
    'other-secret': 'ein Schlüssel eines anderen Dienstes',
    'too-short': 'etwas Kürzeres, vielleicht ein Passwort',
  },
};
