/** What can be done without a network, and what is kept for that. */
import type { CopyRemoved } from '../../../shared/snapshot';
import type * as en from '../en/offline';

const removedReasons: Record<CopyRemoved, string> = {
  role: 'Mit Ihrer Rolle für dieses Konto dürfen Sie seinen Schlüssel nicht mehr haben.',
  'no-key': 'Das Konto hat keinen API-Schlüssel mehr.',
  'not-available': 'In der Konfiguration des Kontos ist kein API-Schlüssel mehr vorgesehen.',
  refused: 'Das Portal gibt Ihnen den Schlüssel dieses Kontos nicht mehr.',
  gone: 'Das Portal zeigt Ihnen dieses Konto nicht mehr.',
};

export const offline: typeof en.offline = {
  title: 'Keine Verbindung zum Portal',
  seen: 'Letzte Bestätigung dieser Angaben:',
  reconnects: 'Der Faxbetrieb ist nicht betroffen. Die App verbindet sich von selbst wieder.',
  needsProxy: 'Der Faxbetrieb ist nicht betroffen. Die App fährt fort, sobald Sie sich am Proxy angemeldet haben.',
  byPolicy:
    'Der Faxbetrieb ist nicht betroffen. Die Einstellungen Ihrer Organisation verhindern, dass sich die App verbindet: Informieren Sie Ihre IT-Betreuung.',
  nothingKept:
    'Von diesem Konto ist auf diesem Computer noch nichts gespeichert. Die App verbindet sich von selbst wieder.',
  why: 'Warum?',
  waiting: 'Das Portal hat noch nicht geantwortet',
  asOf: 'Zuletzt bestätigt',
  copy: 'Aus der Offline-Kopie, zuletzt bestätigt',
  copiedAnnouncement: 'Er stammt aus der Offline-Kopie.',
  keepReady: 'Dieses Konto offline verfügbar halten',
  kept: 'Der Schlüssel liegt im Schlüsselbund dieses Computers, zuletzt bestätigt',
  keptByUse: 'Der Schlüssel ist hier gespeichert, weil er angezeigt oder kopiert wurde. Zuletzt bestätigt',
  keptSoon: 'Der Schlüssel wird im Schlüsselbund dieses Computers gespeichert, sobald das Portal ihn herausgibt.',
  notKept:
    'Erst wenn der Schlüssel angezeigt oder kopiert wurde, wird er hier gespeichert und ist ohne Netzwerk verfügbar.',
  keepReadyOn: 'Dieses Konto wird offline verfügbar gehalten.',
  keepReadyOff: 'Dieses Konto wird nicht offline verfügbar gehalten, und seine Offline-Kopie wurde entfernt.',
  couldNotKeep: 'Der Schlüssel konnte nicht für die Nutzung ohne Netzwerk gespeichert werden',
  couldNotKeepMeans: 'Er funktioniert und lässt sich anzeigen und kopieren, solange eine Verbindung besteht.',
  removed: 'Die Offline-Kopie des API-Schlüssels wurde entfernt',
  removedReasons,
  removedNext: 'Der Faxbetrieb ist nicht betroffen: Die Faxsysteme arbeiten mit ihrem Schlüssel weiter.',
  removedWithKey: 'Faxsysteme, die den Schlüssel verwendet haben, können sich nicht mehr authentifizieren.',
  signedOut: {
    removed: 'Die Schlüssel, die auf diesem Computer für diesen Benutzer gespeichert waren, wurden entfernt.',
    'not-removed':
      'Schlüssel, die auf diesem Computer für diesen Benutzer gespeichert waren, konnten noch nicht aus dem Schlüsselbund entfernt werden.',
  },
  keptKeys: 'Offline gespeichert',
  keptKeysLead: 'Diese API-Schlüssel lassen sich auf diesem Computer ohne Netzwerk kopieren.',
  noKeptKeys: 'Auf diesem Computer ist kein API-Schlüssel gespeichert.',
  keptStatus: {
    ready: '',
    none: '',
    refused: '',
    expired: 'Zu alt und nicht nutzbar, bis das Portal ihn bestätigt',
    'clock-set-back': 'Nicht nutzbar, bis das Portal ihn bestätigt: Die Uhr wurde zurückgestellt',
  },
  drop: 'Entfernen',
  dropOf: (company) => `Offline-Kopie von ${company} entfernen`,
  dropped: 'Die Offline-Kopie wurde entfernt.',
};
